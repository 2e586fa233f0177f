package org.passerelle.graph;

import java.util.List;
import java.util.Map;

/**
 * A node as the product shows it: our id, never the store's.
 *
 * @param properties all but {@link #TEXT}
 */
public record GraphNode(String id, List<String> labels, Map<String, Object> properties) {

    /** The property that holds the text of a document, which may be megabytes long: a statement that wants it names it. */
    static final String TEXT = "text";
}
