package org.passerelle.graph;

import java.util.List;

/** A path: its nodes in order and the relationships between them, one fewer. */
public record GraphPath(List<GraphNode> nodes, List<GraphLink> links) {}
