package org.passerelle.answers.drawing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.graph.GraphPath;
import org.passerelle.graph.Row;

/** The nodes and links that the rows of an answer show in a drawing. */
public final class AnswerElements {

    /** The column in which every statement returns the nodes and links of a row. */
    private static final String GRAPH = "graph";

    /** What a row collects comes in the order of the store, which is another for another store of the same graph. */
    private static final Comparator<Object> ORDER = Comparator.comparing(AnswerElements::place);

    private AnswerElements() {}

    /** All nodes and links of {@code rows}, row by row; in a row nodes stand before links, each by their ids. */
    static List<Object> of(List<Row> rows) {
        return rows.stream().flatMap(row -> flat(row.get(GRAPH)).sorted(ORDER)).toList();
    }

    private static String place(Object element) {
        if (element instanceof GraphNode node) {
            return "0 " + node.id();
        }
        return element instanceof GraphLink link ? "1 " + link.from() + ' ' + link.type() + ' ' + link.to() : "2";
    }

    /** The ids of the cooperations among them, each once. */
    public static List<String> cooperations(List<Row> rows) {
        return of(rows).stream()
                .filter(GraphNode.class::isInstance)
                .map(GraphNode.class::cast)
                .filter(node -> node.labels().contains("Cooperation"))
                .map(GraphNode::id)
                .distinct()
                .toList();
    }

    private static Stream<Object> flat(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().flatMap(AnswerElements::flat);
        }
        if (value instanceof GraphPath path) {
            return Stream.concat(path.nodes().stream(), path.links().stream());
        }
        return Stream.ofNullable(value);
    }
}
