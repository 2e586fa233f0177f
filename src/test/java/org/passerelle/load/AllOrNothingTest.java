package org.passerelle.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.curated.Dataset;
import org.passerelle.curated.Sources;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.GraphThatCounts;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** A load that is interrupted, wherever that is, leaves the graph as it was. */
@WithDatabase
class AllOrNothingTest {

    private static final Sources LOADED = only("chru-tours");

    @TempDir
    private static Path store;

    private static GraphConnection connection;
    private static Graph graph;
    private static GraphDump nothing;
    private static GraphDump whole;
    private static int statements;

    @BeforeAll
    static void loadOnceToCount() {
        connection = TestGraphs.open(store);
        graph = connection.graph();
        nothing = GraphDump.of(graph);
        GraphThatCounts counting = new GraphThatCounts(graph);
        new DatasetLoader(counting, LoadProgress.NONE).load(LOADED, true);
        statements = counting.statements();
        whole = GraphDump.of(graph);
        assertThat(counting.writes()).isOne();
        assertThat(statements).isGreaterThan(30);
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    private static Sources only(String slug) {
        Sources both = TestGraphs.seeds();
        List<Dataset> one = both.datasets().stream()
                .filter(dataset -> dataset.slug().equals(slug))
                .toList();
        return new Sources(both.reference(), one, List.of());
    }

    /** Loads until {@code percent} of the way, where the statement that is due throws. */
    private static void interruptAt(int percent) {
        int statement = 1 + (statements - 1) * percent / 100;
        DatasetLoader loader = new DatasetLoader(new GraphThatCounts(graph, statement), LoadProgress.NONE);
        assertThatThrownBy(() -> loader.load(LOADED, true))
                .isInstanceOf(GraphThatCounts.Interruption.class)
                .hasMessage("interrupted at statement " + statement);
    }

    @Nested
    class IntoAnEmptyGraph {

        @BeforeAll
        static void empty() {
            TestGraphs.wipe(graph);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 10, 30, 50, 70, 90, 100})
        void anInterruptedLoadLeavesNothing(int percent) {
            interruptAt(percent);

            assertThat(GraphDump.of(graph).differenceFrom(nothing)).isEmpty();
        }

        @Test
        void progressEndsWhenALoadIsInterrupted() {
            StringBuilder told = new StringBuilder();
            LoadProgress progress = new LoadProgress() {
                @Override
                public void begin(String dataset, int rows) {
                    told.append("begin ").append(dataset);
                }

                @Override
                public void advance(int rows) {
                    told.append('.');
                }

                @Override
                public void end() {
                    told.append(" end");
                }
            };
            DatasetLoader loader = new DatasetLoader(new GraphThatCounts(graph, statements / 2), progress);

            assertThatThrownBy(() -> loader.load(LOADED, false)).isInstanceOf(GraphThatCounts.Interruption.class);

            assertThat(told.toString()).matches("begin chru-tours\\.+ end");
        }
    }

    @Nested
    class IntoALoadedGraph {

        private static GraphDump before;

        @BeforeAll
        static void loadBoth() {
            TestGraphs.wipe(graph);
            TestGraphs.load(graph, TestGraphs.seeds());
            before = GraphDump.of(graph);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 5, 10, 20, 50, 80, 100})
        void anInterruptedReloadLeavesWhatWasThere(int percent) {
            interruptAt(percent);

            assertThat(GraphDump.of(graph).differenceFrom(before)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 4, 8})
        void anInterruptedRemovalLeavesWhatWasThere(int statement) {
            DatasetLoader loader = new DatasetLoader(new GraphThatCounts(graph, statement), LoadProgress.NONE);

            assertThatThrownBy(() -> loader.remove("chru-tours")).isInstanceOf(GraphThatCounts.Interruption.class);

            assertThat(GraphDump.of(graph).differenceFrom(before)).isEmpty();
        }
    }

    @Test
    void theNextLoadAfterAnInterruptedOneIsWhole() {
        TestGraphs.wipe(graph);
        interruptAt(60);

        TestGraphs.load(graph, LOADED);

        assertThat(GraphDump.of(graph).differenceFrom(whole)).isEmpty();
    }
}
