package org.passerelle.export;

import java.util.List;
import java.util.Map;

/**
 * A node as it stands in the graph, with the relationships that leave it.
 *
 * @param labels sorted
 * @param properties by name, sorted
 */
public record StoredNode(String id, List<String> labels, Map<String, Object> properties, List<Leaving> links) {

    /** A relationship that leaves a node for the node {@code to}, which has the label {@code toLabel}. */
    public record Leaving(String type, String toLabel, String to, Map<String, Object> properties) {}
}
