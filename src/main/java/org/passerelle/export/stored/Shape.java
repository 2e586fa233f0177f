package org.passerelle.export.stored;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.passerelle.export.Network;
import org.passerelle.export.NodeKind;

/**
 * What a network holds, seen in a first reading of it: an importer wants the columns before the rows.
 *
 * @param nodes the properties of each kind of node that there is
 * @param links the properties of each type of relationship that there is
 * @param sources which nodes relationships of a type leave
 */
public record Shape(Map<NodeKind, Columns> nodes, Map<String, Columns> links, Map<String, Set<NodeKind>> sources) {

    /** What {@code network} holds. */
    public static Shape of(Network network) throws IOException {
        Shape shape = new Shape(new EnumMap<>(NodeKind.class), new TreeMap<>(), new TreeMap<>());
        for (NodeKind kind : NodeKind.values()) {
            network.nodes(kind, node -> {
                shape.nodes.computeIfAbsent(kind, one -> new Columns()).see(node.labels(), node.properties());
                node.links().forEach(link -> {
                    shape.links
                            .computeIfAbsent(link.type(), one -> new Columns())
                            .see(List.of(link.type()), link.properties());
                    shape.sources
                            .computeIfAbsent(link.type(), one -> EnumSet.noneOf(NodeKind.class))
                            .add(kind);
                });
            });
        }
        return shape;
    }

    /** Which nodes relationships of {@code type} leave. */
    public Set<NodeKind> sources(String type) {
        return sources.getOrDefault(type, Set.of());
    }
}
