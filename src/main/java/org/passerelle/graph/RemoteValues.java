package org.passerelle.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * The values of one row as plain Java. Bolt names the ends of a relationship by ids of the store, so they are found among the row's own
 * nodes: a row that returns a relationship returns its two nodes too.
 */
final class RemoteValues {

    private final Record row;
    private final Map<String, String> idsByElement = new HashMap<>();

    RemoteValues(Record row) {
        this.row = row;
        row.asMap().values().forEach(this::collect);
    }

    private void collect(@Nullable Object value) {
        if (value instanceof Node node) {
            idsByElement.put(node.elementId(), id(node));
        } else if (value instanceof Path path) {
            path.nodes().forEach(this::collect);
        } else if (value instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::collect);
        }
    }

    Map<String, @Nullable Object> plain() {
        return plainMap(row.asMap());
    }

    private Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }

    private @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Node node) {
            return node(node);
        }
        if (value instanceof Relationship relationship) {
            return link(relationship);
        }
        if (value instanceof Path path) {
            return path(path);
        }
        if (value instanceof Map<?, ?> map) {
            return plainMap(map);
        }
        return value instanceof List<?> list ? list.stream().map(this::plain).toList() : value;
    }

    private GraphPath path(Path path) {
        List<GraphNode> nodes = new ArrayList<>();
        path.nodes().forEach(node -> nodes.add(node(node)));
        List<GraphLink> links = new ArrayList<>();
        path.relationships().forEach(relationship -> links.add(link(relationship)));
        return new GraphPath(nodes, links);
    }

    private static GraphNode node(Node node) {
        List<String> labels = new ArrayList<>();
        node.labels().forEach(labels::add);
        Map<String, Object> properties = new LinkedHashMap<>(node.asMap());
        properties.remove(GraphNode.TEXT);
        return new GraphNode(id(node), labels.stream().sorted().toList(), properties);
    }

    private GraphLink link(Relationship relationship) {
        return new GraphLink(
                relationship.type(),
                idsByElement.getOrDefault(relationship.startNodeElementId(), ""),
                idsByElement.getOrDefault(relationship.endNodeElementId(), ""),
                new LinkedHashMap<>(relationship.asMap()));
    }

    private static String id(Node node) {
        return node.get("id").asString("");
    }
}
