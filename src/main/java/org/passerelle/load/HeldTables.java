package org.passerelle.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.passerelle.graph.JsonValues;
import org.passerelle.graph.NodeLine;

/** What lines of a file say, held in memory: for files in which all kinds of nodes are mixed. */
final class HeldTables implements PackageTables {

    private final Map<String, List<Map<String, Object>>> nodes = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> links = new LinkedHashMap<>();

    /**
     * Takes in a node with its relationships.
     *
     * @throws IllegalArgumentException when {@code json} is something else
     */
    void add(String json) {
        NodeLine line = NodeLine.read(json);
        Map<String, Object> node = JsonValues.read(line.properties());
        node.put("id", line.id());
        node.put(":LABEL", line.labels());
        line.labels().forEach(label -> add(nodes, label, node));
        for (NodeLine.Leaving leaving : line.links()) {
            Map<String, Object> link = JsonValues.read(leaving.properties());
            link.put(":START_ID", line.id());
            link.put(":END_ID", leaving.to());
            add(links, leaving.type(), link);
        }
    }

    private static void add(Map<String, List<Map<String, Object>>> to, String name, Map<String, Object> row) {
        to.computeIfAbsent(name, none -> new ArrayList<>()).add(row);
    }

    @Override
    public void nodes(String label, Consumer<Map<String, Object>> reader) {
        nodes.getOrDefault(label, List.of()).forEach(reader);
    }

    @Override
    public void links(String type, Consumer<Map<String, Object>> reader) {
        links.getOrDefault(type, List.of()).forEach(reader);
    }
}
