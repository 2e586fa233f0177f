package org.passerelle.export.flat;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passerelle.export.Cooperation;
import org.passerelle.export.Evidence;

/**
 * An edge between two nodes, for one cooperation.
 *
 * @param type a relationship type of the graph, or {@code COOPERATES_WITH} between two parties
 * @param from id of a node
 * @param to id of a node
 * @param directed false between two parties
 */
public record Edge(
        String id,
        String from,
        String to,
        String type,
        @Nullable String role,
        double weight,
        boolean directed,
        Cooperation cooperation,
        List<Evidence> evidence) {

    /** What is known of edges. */
    public static final List<Attribute<Edge>> ATTRIBUTES = List.of(
            text("type", Edge::type),
            text("role", Edge::role),
            text("cooperation", edge -> edge.cooperation.id()),
            text("cooperationKind", edge -> edge.cooperation.kind()),
            text("status", edge -> edge.cooperation.status()),
            text("since", edge -> edge.cooperation.since()),
            text("until", edge -> edge.cooperation.until()),
            text("observedOn", edge -> edge.cooperation.observedOn()),
            text("claims", edge -> edge.cited().claims()),
            text("quotes", edge -> edge.cited().quotes()),
            text("documents", edge -> edge.cited().documents()),
            text("lines", edge -> edge.cited().lines()),
            text("publishers", edge -> edge.cited().publishers()),
            text("dates", edge -> edge.cited().dates()),
            text("licences", edge -> edge.cited().licences()),
            text("doubts", edge -> edge.cited().doubts()));

    private Cited cited() {
        return new Cited(evidence);
    }

    private static Attribute<Edge> text(String name, Function<Edge, @Nullable Object> value) {
        return new Attribute<>(name, Attribute.Type.STRING, value);
    }
}
