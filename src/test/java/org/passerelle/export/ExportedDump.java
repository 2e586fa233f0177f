package org.passerelle.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.testing.GraphDump;

/** What of a graph is exported: all but what the program notes for itself, such as migrations and the state of imports. */
final class ExportedDump {

    private ExportedDump() {}

    static GraphDump of(Graph graph) {
        GraphDump all = GraphDump.of(graph);
        List<GraphNode> nodes = all.nodes().stream()
                .filter(node -> node.labels().stream().anyMatch(NodeKind.labels()::contains))
                .toList();
        Set<String> ids = nodes.stream().map(GraphNode::id).collect(Collectors.toSet());
        List<GraphLink> links = all.links().stream()
                .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
                .toList();
        return new GraphDump(nodes, links);
    }
}
