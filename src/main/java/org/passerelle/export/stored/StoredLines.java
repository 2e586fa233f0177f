package org.passerelle.export.stored;

import java.io.IOException;
import java.util.Map;
import org.apache.commons.io.function.IOConsumer;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.export.Network;
import org.passerelle.export.NodeKind;
import org.passerelle.export.StoredNode;
import org.passerelle.graph.JsonValues;
import org.passerelle.graph.NodeLine;

/** All of a network as it stands in the graph, a node a line, for formats that carry it beside what their readers look at. */
public final class StoredLines {

    private StoredLines() {}

    /** Hands over every node of {@code network}; none of a part, which cannot be loaded again. */
    public static void each(Network network, IOConsumer<NodeLine> reader) throws IOException {
        if (!network.whole()) {
            return;
        }
        for (NodeKind kind : NodeKind.values()) {
            network.nodes(kind, node -> reader.accept(line(node)));
        }
    }

    private static NodeLine line(StoredNode node) {
        return new NodeLine(
                node.id(),
                node.labels(),
                written(node.id(), node.properties()),
                node.links().stream()
                        .map(link ->
                                new NodeLine.Leaving(link.type(), link.to(), written(link.type(), link.properties())))
                        .toList());
    }

    private static Map<String, Object> written(String owner, Map<String, ?> properties) {
        try {
            return JsonValues.written(properties);
        } catch (JsonValues.CannotHold e) {
            throw NotUnderstood.invalid(StoredFault.CANNOT_HOLD, e.property(), owner, e.type());
        }
    }
}
