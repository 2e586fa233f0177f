package org.passerelle.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.curated.Sources;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;
import org.passerelle.imports.lifecycle.Imports;
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

    /** Opens the graph without a server; an import that was killed in the embedded one is taken back first. */
    GraphConnection open() {
        GraphSettings settings = settings(0);
        GraphConnection connection = GraphConnection.open(settings);
        if (settings instanceof GraphSettings.Embedded) {
            Imports.mend(
                    data(),
                    connection.graph(),
                    connection::repositories,
                    () -> Sources.readVerified(seeds()).reference());
        }
        return connection;
    }

    private static Path absolute(@Nullable Path given, String standard) {
        Path path = given == null ? Path.of(System.getProperty("passerelle.home", ""), standard) : given;
        return path.toAbsolutePath().normalize();
    }
}
