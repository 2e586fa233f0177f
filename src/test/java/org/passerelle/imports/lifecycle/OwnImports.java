package org.passerelle.imports.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.testing.TestGraphs;

/**
 * The imports of an embedded graph that a test makes faulty.
 *
 * @param data the folder in which they are kept
 */
record OwnImports(GraphConnection connection, Path data, Imports imports) implements AutoCloseable {

    /** Imports in {@code folder} that see the graph as {@code faulty} shows it. */
    static OwnImports in(Path folder, UnaryOperator<Graph> faulty) throws IOException {
        return in(folder, TestGraphs.open(folder.resolve("neo4j")), faulty);
    }

    /** Imports in {@code folder} beside both seeds. */
    static OwnImports besideSeeds(Path folder, UnaryOperator<Graph> faulty) throws IOException {
        return in(folder, TestGraphs.openSeeded(folder.resolve("neo4j")), faulty);
    }

    private static OwnImports in(Path folder, GraphConnection connection, UnaryOperator<Graph> faulty)
            throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Imports imports = new Imports(
                data,
                faulty.apply(connection.graph()),
                connection.repositories(),
                TestGraphs.seeds().reference(),
                ReadingOptions.none().limits());
        return new OwnImports(connection, data, imports);
    }

    @Override
    public void close() {
        imports.close();
        connection.close();
    }
}
