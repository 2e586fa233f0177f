package org.passerelle.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.passerelle.curated.ReferenceData;
import org.passerelle.graph.GraphConnection;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/** An embedded graph that holds both seeds, loaded once for all tests of a run. Tests must leave it as it is. */
public final class SeededGraph {

    private SeededGraph() {}

    /** The graph, opened and loaded at the first call and closed when the JVM ends. */
    public static GraphConnection connection() {
        return Holder.CONNECTION;
    }

    /** Gives the graph to a Spring context, as the command {@code serve} does. */
    public static final class Initializer implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            // the graph outlives the context
            context.registerBean(
                    GraphConnection.class, SeededGraph::connection, definition -> definition.setDestroyMethodName(""));
            context.registerBean(ReferenceData.class, () -> TestGraphs.seeds().reference());
        }
    }

    private static final class Holder {

        static final GraphConnection CONNECTION = open();

        private static GraphConnection open() {
            try {
                Path home = Files.createTempDirectory("seeded-graph");
                GraphConnection connection = TestGraphs.openSeeded(home);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(connection, home), "close-seeded-graph"));
                return connection;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(GraphConnection connection, Path home) {
            connection.close();
            try {
                FileSystemUtils.deleteRecursively(home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
