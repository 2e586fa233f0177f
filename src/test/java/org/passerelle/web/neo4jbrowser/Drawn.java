package org.passerelle.web.neo4jbrowser;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * What Neo4j Browser draws of an answer: every node and relationship of any column, in whatever list or map.
 *
 * @param rows how many rows the answer has
 */
record Drawn(int rows, Set<Node> nodes, Set<Relationship> relationships) {

    /** Runs {@code text} over Bolt, as Neo4j Browser does. */
    static Drawn by(Driver driver, String text) {
        Drawn drawn = new Drawn(0, new LinkedHashSet<>(), new LinkedHashSet<>());
        try (Session session = driver.session()) {
            var records = session.run(text).list();
            for (Record row : records) {
                row.asMap().values().forEach(drawn::add);
            }
            return new Drawn(records.size(), drawn.nodes(), drawn.relationships());
        }
    }

    private void add(@Nullable Object value) {
        if (value instanceof Node node) {
            nodes.add(node);
        } else if (value instanceof Relationship relationship) {
            relationships.add(relationship);
        } else if (value instanceof Path path) {
            path.nodes().forEach(this::add);
            path.relationships().forEach(this::add);
        } else if (value instanceof Iterable<?> list) {
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        }
    }

    /** True when a node has {@code label}. */
    boolean shows(String label) {
        return nodes.stream().anyMatch(node -> node.hasLabel(label));
    }

    /** True when both ends of each relationship are there; a relationship without them is not drawn. */
    boolean isWhole() {
        Set<String> ids = new LinkedHashSet<>();
        nodes.forEach(node -> ids.add(node.elementId()));
        return relationships.stream()
                .allMatch(link -> ids.contains(link.startNodeElementId()) && ids.contains(link.endNodeElementId()));
    }
}
