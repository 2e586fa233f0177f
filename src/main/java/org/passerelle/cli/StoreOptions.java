package org.passerelle.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Overview;
import org.passerelle.curated.Sources;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.integrity.StoreWatch;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import picocli.CommandLine.Option;

/** Where the graph and the datasets are; shared by all commands. */
final class StoreOptions {

    /** Who gave the command waits for it, and can stop it; nobody else is kept waiting. */
    private static final Duration READS_OF_A_COMMAND = Duration.ofHours(1);

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--seeds", paramLabel = "DIR")
    private @Nullable Path seeds;

    Path data() {
        return absolute(data, "data");
    }

    Path seeds() {
        return absolute(seeds, "seeds");
    }

    /** @throws SystemFault when a server serves the data folder */
    void requireNotServed() {
        ServerFile.in(data()).read().ifPresent(address -> {
            throw new SystemFault(CliText.SERVED_ALREADY.with(data(), address));
        });
    }

    private GraphSettings forOneCommand() {
        return remote().orElseGet(() -> embedded(0, false).withReadTime(READS_OF_A_COMMAND));
    }

    private static Optional<GraphSettings> remote() {
        return GraphSettings.remoteFrom(System.getenv());
    }

    private GraphSettings.Embedded embedded(int boltPort, boolean boltWrites) {
        return new GraphSettings.Embedded(data().resolve("neo4j"), boltPort, boltWrites);
    }

    /** The external Neo4j that the environment names, else the embedded one. */
    GraphSettings settings(int boltPort) {
        return settings(boltPort, false);
    }

    /**
     * The external Neo4j that the environment names, else the embedded one.
     *
     * @param boltWrites whether clients of Bolt may change the embedded one
     */
    GraphSettings settings(int boltPort, boolean boltWrites) {
        return remote().orElseGet(() -> embedded(boltPort, boltWrites));
    }

    /**
     * Opens the graph without a server, and makes sure of its schema; an import or a load that was killed in the embedded one is taken back
     * first.
     *
     * @param voice tells what somebody else did to it
     */
    GraphConnection open(Voice voice) {
        GraphSettings settings = forOneCommand();
        GraphConnection connection = GraphConnection.open(settings);
        takeBack(settings, connection);
        return watched(StoreWatch.of(data()), settings, connection, voice);
    }

    /**
     * Opens the graph without a server, as {@link #open(Voice)} does, and loads the datasets when it is still empty. One that the program
     * left whole is not looked through.
     */
    GraphConnection openFilled(Voice voice) {
        GraphSettings settings = forOneCommand();
        StoreWatch watch = StoreWatch.of(data());
        GraphConnection connection = GraphConnection.openAsLeft(settings, watch::isLeftWhole);
        if (connection.lastCommit().stream().anyMatch(watch::isLeftWhole)) {
            return watched(watch, settings, connection, voice);
        }
        takeBack(settings, connection);
        watched(watch, settings, connection, voice);
        try {
            if (Overview.isEmpty(connection.graph())) {
                voice.warn(CliText.LOADING_FIRST, seeds());
                new DatasetLoader(connection.graph(), new TerminalProgress(voice))
                        .load(Sources.readVerified(seeds()), false);
            }
            return connection;
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Opens the graph that {@code settings} name, and tells what somebody else did to it. */
    GraphConnection open(GraphSettings settings, Voice voice) {
        StoreWatch watch = StoreWatch.of(data());
        return watched(watch, settings, GraphConnection.openAsLeft(settings, watch::isLeftWhole), voice);
    }

    private void takeBack(GraphSettings settings, GraphConnection connection) {
        if (settings instanceof GraphSettings.Embedded) {
            new DatasetLoader(connection.graph(), LoadProgress.NONE).takeBack();
            Imports.mend(
                    data(),
                    connection.graph(),
                    connection::repositories,
                    () -> Sources.readVerified(seeds()).reference());
        }
    }

    private static GraphConnection watched(
            StoreWatch watch, GraphSettings settings, GraphConnection connection, Voice voice) {
        boolean alone = !(settings instanceof GraphSettings.Embedded local && local.boltWrites());
        watch.begin(connection, alone).forEach(voice::warn);
        return connection;
    }

    private static Path absolute(@Nullable Path given, String standard) {
        Path path = given == null ? Path.of(System.getProperty("passerelle.home", ""), standard) : given;
        return path.toAbsolutePath().normalize();
    }
}
