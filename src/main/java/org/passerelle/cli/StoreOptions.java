package org.passerelle.cli;

import java.nio.file.Path;
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
        Optional<GraphSettings> remote = GraphSettings.remoteFrom(System.getenv());
        return remote.orElseGet(() -> new GraphSettings.Embedded(data().resolve("neo4j"), boltPort, boltWrites));
    }

    /**
     * Opens the graph without a server; an import or a load that was killed in the embedded one is taken back first.
     *
     * @param voice tells what somebody else did to it
     */
    GraphConnection open(Voice voice) {
        GraphSettings settings = settings(0);
        GraphConnection connection = GraphConnection.open(settings);
        if (settings instanceof GraphSettings.Embedded) {
            new DatasetLoader(connection.graph(), LoadProgress.NONE).takeBack();
            Imports.mend(
                    data(),
                    connection.graph(),
                    connection::repositories,
                    () -> Sources.readVerified(seeds()).reference());
        }
        return watched(settings, connection, voice);
    }

    /** Opens the graph without a server, as {@link #open(Voice)} does, and loads the datasets when it is still empty. */
    GraphConnection openFilled(Voice voice) {
        GraphConnection connection = open(voice);
        try {
            if (Overview.of(connection.graph()).isEmpty()) {
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
        return watched(settings, GraphConnection.open(settings), voice);
    }

    private GraphConnection watched(GraphSettings settings, GraphConnection connection, Voice voice) {
        boolean alone = !(settings instanceof GraphSettings.Embedded local && local.boltWrites());
        StoreWatch.begin(data(), connection, alone).forEach(voice::warn);
        return connection;
    }

    private static Path absolute(@Nullable Path given, String standard) {
        Path path = given == null ? Path.of(System.getProperty("passerelle.home", ""), standard) : given;
        return path.toAbsolutePath().normalize();
    }
}
