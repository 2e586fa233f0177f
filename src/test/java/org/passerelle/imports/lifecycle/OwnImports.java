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
        Path data = Files.createDirectory(folder.resolve("data"));
        GraphConnection connection = TestGraphs.open(folder.resolve("neo4j"));
        return new OwnImports(connection, data, over(connection, data, faulty));
    }

    /** Imports that are kept in {@code data} and see the graph as {@code faulty} shows it. */
    static Imports over(GraphConnection connection, Path data, UnaryOperator<Graph> faulty) {
        return new Imports(
                data,
                faulty.apply(connection.graph()),
                connection.repositories(),
                TestGraphs.seeds().reference(),
                ReadingOptions.none().limits());
    }

    @Override
    public void close() {
        imports.close();
        connection.close();
    }
}
