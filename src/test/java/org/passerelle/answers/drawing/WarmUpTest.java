package org.passerelle.answers.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.answers.TermFinder;
import org.passerelle.answers.party.CountryFinder;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.graph.Changes;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphException;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.snapshot.Snapshots;
import org.passerelle.telling.Message;
import org.passerelle.testing.ForwardingGraph;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

@WithDatabase
class WarmUpTest {

    /** Passes statements on and keeps their names. */
    private static final class Watched extends ForwardingGraph {

        private final Set<String> asked;

        Watched(Graph graph, Set<String> asked) {
            super(graph);
            this.asked = asked;
        }

        @Override
        public <T> T read(Function<Statements, T> work) {
            return super.read(open -> work.apply(new Statements() {
                @Override
                public void each(Cypher statement, Map<String, ?> parameters, Consumer<Row> rows) {
                    asked.add(statement.name());
                    open.each(statement, parameters, rows);
                }

                @Override
                public Changes execute(Cypher statement, Map<String, ?> parameters) {
                    throw new UnsupportedOperationException(statement.name());
                }
            }));
        }

        @Override
        public <T> T write(Function<Statements, T> work) {
            throw new UnsupportedOperationException();
        }
    }

    private static WarmUp over(Graph graph) {
        PartyFinder parties = new PartyFinder(graph);
        return new WarmUp(
                graph,
                new DrawingFilterReader(new CountryFinder(graph, parties), parties, new TermFinder(graph)),
                parties,
                new NetworkDrawer(graph),
                new MapDrawer(graph, new WholeNetwork(graph, new Snapshots(graph))),
                List.of(() -> graph.read(statements -> statements.query(Cypher.named("lists/parties"), Map.of()))));
    }

    @Test
    void asksWhatDrawingsAsk() {
        Set<String> asked = new TreeSet<>();
        over(new Watched(SeededGraph.connection().graph(), asked)).look();

        assertThat(asked)
                .contains(
                        "read/drawn-cooperations",
                        "read/drawn-nodes",
                        "read/drawn-links",
                        "read/drawn-arcs",
                        "read/cities-of",
                        "lists/parties");
    }

    @Test
    void aDatabaseThatIsDownIsNoReasonNotToStart() {
        Set<String> refusing = new TreeSet<>() {
            @Override
            public boolean add(String statement) {
                throw new GraphException(Message.of("graph", "no-answer", "bolt://localhost:7687"));
            }
        };
        assertThatNoException()
                .isThrownBy(() -> over(new Watched(SeededGraph.connection().graph(), refusing))
                        .look());
    }

    /** What was asked at each of some looks, between which {@code changes} happen. */
    private static List<Set<String>> asked(Graph graph, List<Runnable> changes) {
        Set<String> asked = new TreeSet<>();
        WarmUp warmUp = over(new Watched(graph, asked));
        warmUp.look();
        return changes.stream()
                .map(change -> {
                    asked.clear();
                    change.run();
                    warmUp.look();
                    return Set.copyOf(asked);
                })
                .toList();
    }

    @Test
    void readsAgainWhatChangedOnceItIsQuiet(@TempDir Path data) {
        try (GraphConnection connection = TestGraphs.open(data)) {
            Runnable adds = () -> create(connection, "Party");
            Runnable checks = () -> create(connection, "Check");
            Runnable nothing = () -> {};

            assertThat(asked(connection.graph(), List.of(nothing, adds, adds, nothing, nothing, checks, nothing)))
                    .extracting(asked -> asked.contains("lists/parties"))
                    .containsExactly(false, false, false, true, false, false, false);
        }
    }

    private static void create(GraphConnection connection, String label) {
        connection
                .driver()
                .executableQuery("CREATE (n) SET n:$($label)")
                .withParameters(Map.of("label", label))
                .execute();
    }
}
