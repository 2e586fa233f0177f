package org.passerelle.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;

/** Which state the graph is in. */
public final class GraphState {

    private static final List<String> ALL = List.of("nodes", "relationships", "checks", "deeds");

    private static final List<String> NETWORK = List.of("others", "relationships");

    private GraphState() {}

    /** A text that is another as soon as another dataset is loaded, one is loaded anew, people do something, or elements come or go. */
    public static String of(Statements statements) {
        return digest(statements, ALL);
    }

    /**
     * The same for what checks, judgements, saved views and the history do not change: a text that stays when people make one of these, so
     * that what took long to read of a large network is not read again for a check.
     */
    public static String ofNetwork(Statements statements) {
        return digest(statements, NETWORK);
    }

    private static String digest(Statements statements, List<String> counted) {
        return statements
                .query(
                        Cypher.named("read/version"),
                        Map.of(),
                        row -> DigestUtils.sha256Hex(row.texts("datasets").toString()
                                + counted.stream().map(row::number).toList()))
                .get(0);
    }

    /**
     * What {@code work}, which reads {@code graph} in several transactions, makes of one state of it: when the graph changed meanwhile, the work
     * is done again while nobody commits. An external database stands still for nobody.
     *
     * @param work has no effect but its result
     * @param drop takes back a result that is not of one state
     */
    public static <T> T during(Graph graph, Supplier<T> work, Consumer<T> drop) {
        String before = graph.read(GraphState::of);
        try {
            T result = work.get();
            if (graph.read(GraphState::of).equals(before)) {
                return result;
            }
            drop.accept(result);
        } catch (RuntimeException fault) {
            if (graph.read(GraphState::of).equals(before)) {
                throw fault;
            }
        }
        return graph.readStill(statements -> work.get());
    }
}
