package org.passerelle.testing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.graph.Row;

/**
 * All that a graph holds: every node with its labels and properties, every relationship with its type, ends and properties. Only the
 * moment at which something was written is left out.
 */
public record GraphDump(List<GraphNode> nodes, List<GraphLink> links) {

    private static final Set<String> MOMENTS = Set.of("loadedAt", "appliedAt");

    /** What {@code graph} holds now. */
    public static GraphDump of(Graph graph) {
        List<GraphNode> nodes = new ArrayList<>();
        List<GraphLink> links = new ArrayList<>();
        for (Row row : graph.read(statements -> statements.query(Cypher.named("test/dump"), Map.of()))) {
            Map<String, Object> properties = sorted(row.map("properties"));
            String id = String.valueOf(properties.get("id"));
            nodes.add(new GraphNode(id, row.texts("labels").stream().sorted().toList(), properties));
            row.maps("links").forEach(link -> links.add(link(id, link)));
        }
        return new GraphDump(List.copyOf(nodes), List.copyOf(links));
    }

    @SuppressWarnings("unchecked")
    private static GraphLink link(String from, Map<String, @Nullable Object> link) {
        return new GraphLink(String.valueOf(link.get("type")), from, String.valueOf(link.get("to")), sorted((Map<
                        String, @Nullable Object>)
                requireNonNull(link.get("properties"))));
    }

    /** A stored property is never null. */
    private static Map<String, Object> sorted(Map<String, @Nullable Object> properties) {
        Map<String, Object> sorted = new TreeMap<>();
        properties.forEach((key, value) -> sorted.put(key, requireNonNull(value)));
        sorted.keySet().removeAll(MOMENTS);
        return sorted;
    }

    /** Relationships of {@code type} that {@code dataset} declares or states, or that follow from a cooperation of its own. */
    public List<GraphLink> links(String dataset, String type) {
        List<StoredClaim> claims = StoredClaim.of(this).stream()
                .filter(claim -> claim.record().startsWith("record/" + dataset + "/"))
                .toList();
        Set<Object> own = nodes.stream()
                .filter(node -> isOf(node.properties(), dataset))
                .map(GraphNode::id)
                .collect(Collectors.toSet());
        return links.stream()
                .filter(link -> link.type().equals(type))
                .filter(link -> isOf(link.properties(), dataset)
                        || own.contains(link.properties().getOrDefault("cooperation", ""))
                        || claims.stream().anyMatch(claim -> claim.states(link)))
                .toList();
    }

    private static boolean isOf(Map<String, Object> properties, String dataset) {
        return properties.get("datasets") instanceof List<?> datasets && datasets.contains(dataset);
    }

    /** What only this dump holds, marked +, and what only {@code other} holds, marked -; empty when both are the same. */
    public List<String> differenceFrom(GraphDump other) {
        return Stream.of(difference(nodes, other.nodes), difference(links, other.links))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> difference(List<?> ours, List<?> theirs) {
        return Stream.concat(
                        without(ours, theirs).stream().map(line -> "+ " + line),
                        without(theirs, ours).stream().map(line -> "- " + line))
                .sorted()
                .toList();
    }

    private static List<String> without(List<?> lines, List<?> taken) {
        Map<String, Integer> available = new HashMap<>();
        taken.forEach(line -> available.merge(String.valueOf(line), 1, Integer::sum));
        return lines.stream()
                .map(String::valueOf)
                .filter(line -> available.merge(line, -1, Integer::sum) < 0)
                .toList();
    }
}
