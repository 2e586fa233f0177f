package org.passerelle.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passerelle.views.PlacedNode;
import org.passerelle.views.SavedView;

/**
 * Nodes as a saved view lays them out, with the notes on them. Up is up, as in Gephi, R and plots; in drawings on screens it is down.
 *
 * @param all in the order of the view
 */
public record ViewedNodes(List<PlacedNode> all, Map<String, PlacedNode> byId) {

    /** No view lays anything out. */
    public static final ViewedNodes NONE = new ViewedNodes(List.of(), Map.of());

    static ViewedNodes of(SavedView view) {
        List<PlacedNode> all = view.nodes().stream()
                // minus nought would be written so
                .map(node -> new PlacedNode(node.id(), node.name(), node.x(), 0 - node.y(), node.note()))
                .toList();
        return new ViewedNodes(all, all.stream().collect(Collectors.toMap(PlacedNode::id, Function.identity())));
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The node called {@code id}, where the view has it. */
    public Optional<PlacedNode> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
