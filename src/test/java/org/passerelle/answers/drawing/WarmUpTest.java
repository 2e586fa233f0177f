package org.passerelle.answers.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.passerelle.answers.TermFinder;
import org.passerelle.answers.party.CountryFinder;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.graph.Changes;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphException;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.snapshot.Snapshots;
import org.passerelle.telling.Message;
import org.passerelle.testing.ForwardingGraph;
import org.passerelle.testing.SeededGraph;
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

    private static void draw(Graph graph) {
        PartyFinder parties = new PartyFinder(graph);
        new WarmUp(
                        new DrawingFilterReader(new CountryFinder(graph, parties), parties, new TermFinder(graph)),
                        parties,
                        new NetworkDrawer(graph),
                        new MapDrawer(graph, new WholeNetwork(graph, new Snapshots(graph))),
                        List.of(() ->
                                graph.read(statements -> statements.query(Cypher.named("lists/parties"), Map.of()))))
                .draw();
    }

    @Test
    void asksWhatDrawingsAsk() {
        Set<String> asked = new TreeSet<>();
        draw(new Watched(SeededGraph.connection().graph(), asked));

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
                .isThrownBy(() -> draw(new Watched(SeededGraph.connection().graph(), refusing)));
    }
}
