package org.passerelle.graph;

import java.util.Map;

/** A relationship between two nodes, named by their ids. */
public record GraphLink(String type, String from, String to, Map<String, Object> properties) {}
