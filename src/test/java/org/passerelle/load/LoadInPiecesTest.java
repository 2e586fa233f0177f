package org.passerelle.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.export.Exports;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.Statements;
import org.passerelle.testing.ForwardingGraph;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.GraphThatCounts;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** A package that is too large for one transaction is there as a whole, or not at all. */
@WithDatabase
class LoadInPiecesTest {

    /** So that every dataset is too large. */
    private static final int ROWS_AT_ONCE = 0;

    @TempDir
    private static Path folder;

    private static GraphConnection connection;
    private static Graph graph;
    private static GraphDump nothing;
    private static GraphDump whole;
    private static Path file;

    @BeforeAll
    static void exportTheSeeds() throws IOException {
        connection = TestGraphs.open(folder.resolve("store"));
        graph = connection.graph();
        nothing = GraphDump.of(graph);
        TestGraphs.load(graph, TestGraphs.seeds());
        whole = GraphDump.of(graph);
        file = folder.resolve("all.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            TestGraphs.exports(graph).prepare(Map.of(Exports.FORMAT, "csv")).write(out, number -> {});
        }
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    @BeforeEach
    void empty() {
        TestGraphs.wipe(graph);
    }

    private static void load(Graph into) {
        try (PackageFile exported = new PackageFile(file)) {
            new DatasetLoader(into, LoadProgress.NONE, ROWS_AT_ONCE).load(exported, false);
        }
    }

    private static GraphThatCounts counted() {
        GraphThatCounts counting = new GraphThatCounts(graph);
        load(counting);
        return counting;
    }

    @Test
    void comesInAsManyTransactionsAndIsTheSame() {
        GraphThatCounts counting = counted();

        assertThat(counting.writes()).isGreaterThan(40);
        assertThat(GraphDump.of(graph).differenceFrom(whole)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 30, 50, 70, 90, 100})
    void aFaultLeavesTheGraphWithTheDatasetsBefore(int percent) {
        int statements = counted().statements();
        empty();

        assertThatThrownBy(() -> load(new GraphThatCounts(graph, 1 + (statements - 1) * percent / 100)))
                .isInstanceOf(GraphThatCounts.Interruption.class);

        // the first of the two was whole already when the second failed
        assertThat(new DatasetLoader(graph, LoadProgress.NONE).notLoaded(TestGraphs.seeds()))
                .hasSize(percent < 50 ? 2 : 1);
        load(graph);
        assertThat(GraphDump.of(graph).differenceFrom(whole)).isEmpty();
    }

    /** Ends like a process that is killed: from some transaction on, none comes through. */
    private static final class DyingGraph extends ForwardingGraph {

        private int left;

        DyingGraph(Graph graph, int writes) {
            super(graph);
            left = writes;
        }

        @Override
        public <T> T write(Function<Statements, T> work) {
            if (left-- <= 0) {
                throw new IllegalStateException("killed");
            }
            return super.write(work);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6, 10, 14, 18})
    void whatAKillLeftIsTakenOutByTheNextWhoOpensTheGraph(int writes) {
        assertThatThrownBy(() -> load(new DyingGraph(graph, writes))).hasMessage("killed");

        new DatasetLoader(graph, LoadProgress.NONE).takeBack();
        assertThat(GraphDump.of(graph).differenceFrom(nothing)).isEmpty();

        load(graph);
        assertThat(GraphDump.of(graph).differenceFrom(whole)).isEmpty();
    }
}
