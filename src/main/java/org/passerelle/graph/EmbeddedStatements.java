package org.passerelle.graph;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.QueryStatistics;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** Statements of a transaction of the embedded database. */
final class EmbeddedStatements implements Statements {

    private final Transaction transaction;

    EmbeddedStatements(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public void each(Cypher statement, Map<String, ?> parameters, Consumer<Row> rows) {
        try (Result result = execute(statement.text(), parameters)) {
            while (result.hasNext()) {
                rows.accept(new Row(plainMap(result.next())));
            }
        }
    }

    @Override
    public Changes execute(Cypher statement, Map<String, ?> parameters) {
        try (Result result = execute(statement.text(), parameters)) {
            result.resultAsString();
            QueryStatistics done = result.getQueryStatistics();
            return new Changes(
                    done.getNodesCreated(),
                    done.getNodesDeleted(),
                    done.getRelationshipsCreated(),
                    done.getRelationshipsDeleted(),
                    done.getPropertiesSet());
        }
    }

    @SuppressWarnings("unchecked")
    private Result execute(String text, Map<String, ?> parameters) {
        return transaction.execute(text, (Map<String, Object>) parameters);
    }

    private static Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }

    private static @Nullable Object plain(@Nullable Object value) {
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
        if (value instanceof List<?> list) {
            return list.stream().map(EmbeddedStatements::plain).toList();
        }
        return array(value);
    }

    private static GraphPath path(Path path) {
        List<GraphNode> nodes = new ArrayList<>();
        path.nodes().forEach(node -> nodes.add(node(node)));
        List<GraphLink> links = new ArrayList<>();
        path.relationships().forEach(relationship -> links.add(link(relationship)));
        return new GraphPath(nodes, links);
    }

    private static GraphNode node(Node node) {
        List<String> labels = new ArrayList<>();
        node.getLabels().forEach((Label label) -> labels.add(label.name()));
        return new GraphNode(id(node), labels.stream().sorted().toList(), shown(node));
    }

    /** One property by one, so that a long text is not even read. */
    private static Map<String, Object> shown(Node node) {
        Map<String, Object> properties = new LinkedHashMap<>();
        node.getPropertyKeys().forEach(key -> {
            if (!key.equals(GraphNode.TEXT)) {
                properties.put(key, requireNonNull(array(node.getProperty(key))));
            }
        });
        return properties;
    }

    private static GraphLink link(Relationship relationship) {
        return new GraphLink(
                relationship.getType().name(),
                id(relationship.getStartNode()),
                id(relationship.getEndNode()),
                properties(relationship));
    }

    private static String id(Node node) {
        return String.valueOf(node.getProperty("id", ""));
    }

    private static Map<String, Object> properties(Entity entity) {
        Map<String, Object> properties = new LinkedHashMap<>();
        entity.getAllProperties().forEach((key, value) -> properties.put(key, requireNonNull(array(value))));
        return properties;
    }

    /** A stored list is an array, of primitives where it can be. */
    private static @Nullable Object array(@Nullable Object value) {
        if (value == null || !value.getClass().isArray()) {
            return value;
        }
        return IntStream.range(0, Array.getLength(value))
                .mapToObj(at -> Array.get(value, at))
                .toList();
    }
}
