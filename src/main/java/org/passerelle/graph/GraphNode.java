package org.passerelle.graph;

import java.util.List;
import java.util.Map;

/** A node as the product shows it: our id, never the store's. */
public record GraphNode(String id, List<String> labels, Map<String, Object> properties) {}
