package org.passerelle.reading.gexf;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.file.SafeXml;
import org.passerelle.reading.row.Fields;

/**
 * The edges of a GEXF file as records: {@code Source} and {@code Target} are the labels of the two nodes, {@code Since} and {@code Until} the
 * days between which the edge exists; an attribute of a node is named like it, with A or B. Nodes stand before edges and are kept.
 */
final class GexfFields implements Fields {

    /** Fields that name a node, which is one party. */
    static final Set<String> PARTIES = Set.of("Source", "Target");

    private static final String CREATOR = "Passerelle";

    private final InputFile file;
    private final InputStream bytes;
    private final XMLStreamReader xml;
    private final Consumer<List<String>> alone;

    /** Titles of attributes by their class and id. */
    private final Map<String, String> titles = new HashMap<>();

    /** What is known of each node, by its id; {@code ""} is its label. */
    private final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();

    /** Ids of the nodes that edges join so far. */
    private final Set<String> joined = new HashSet<>();

    private String declared = "node";

    /** @param alone is told at the end the labels of nodes that no edge joins, in the order of the file */
    GexfFields(InputFile file, Consumer<List<String>> alone) {
        this.file = file;
        this.alone = alone;
        try {
            bytes = Files.newInputStream(file.path());
        } catch (IOException e) {
            throw file.refuse(e);
        }
        try {
            xml = SafeXml.parse(file, bytes);
        } catch (XMLStreamException e) {
            throw SafeXml.refuse(file, e);
        }
    }

    @Override
    public @Nullable Map<String, String> next() {
        try {
            while (xml.hasNext()) {
                if (SafeXml.next(file, xml) == XMLStreamConstants.START_ELEMENT) {
                    Map<String, String> edge = element();
                    if (edge != null) {
                        return edge;
                    }
                }
            }
            alone.accept(nodes.entrySet().stream()
                    .filter(node -> !joined.contains(node.getKey()))
                    .map(node -> node.getValue().getOrDefault("", ""))
                    .toList());
            return null;
        } catch (XMLStreamException e) {
            throw SafeXml.refuse(file, e);
        } catch (WstxLazyException e) {
            throw file.refuse(e);
        }
    }

    /** An edge; null for anything else. */
    private @Nullable Map<String, String> element() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "creator" -> refuseOurOwn();
            case "attributes" -> declared = attribute("class");
            case "attribute" -> titles.put(declared + " " + attribute("id"), attribute("title"));
            case "node" -> node();
            case "edge" -> {
                return edge();
            }
            default -> {}
        }
        return null;
    }

    /** An export of this program comes back by another way, with its evidence. */
    private void refuseOurOwn() throws XMLStreamException {
        if (xml.getElementText().strip().equals(CREATOR)) {
            throw file.refuse(Refusal.OWN_EXPORT);
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void node() throws XMLStreamException {
        String id = attribute("id");
        String label = attribute("label");
        Map<String, String> known = new LinkedHashMap<>();
        known.put("", label.isBlank() ? id : label);
        values("node", known);
        nodes.put(id, known);
        if (nodes.size() > file.limits().rows()) {
            throw file.refuse(Refusal.TOO_MANY_RECORDS, file.limits().rows());
        }
    }

    private Map<String, String> edge() throws XMLStreamException {
        String source = attribute("source");
        String target = attribute("target");
        joined.add(source);
        joined.add(target);
        Map<String, String> known = new LinkedHashMap<>();
        put(known, "Since", attribute("start"));
        put(known, "Until", attribute("end"));
        values("edge", known);
        Map<String, String> edge = new LinkedHashMap<>();
        edge.put("Source", nodes.getOrDefault(source, Map.of()).getOrDefault("", source));
        edge.put("Target", nodes.getOrDefault(target, Map.of()).getOrDefault("", target));
        end(edge, source, " A");
        end(edge, target, " B");
        edge.putAll(known);
        return edge;
    }

    private void end(Map<String, String> edge, String id, String which) {
        nodes.getOrDefault(id, Map.of()).forEach((title, value) -> {
            if (!title.isEmpty()) {
                edge.put(title + which, value);
            }
        });
    }

    /** Takes in the attributes and the spells within a node or an edge, up to its end; nodes within a node follow by themselves. */
    private void values(String of, Map<String, String> known) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = SafeXml.next(file, xml);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(of)) {
                return;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "attvalue" -> put(known, title(of), attribute("value"));
                case "spell" -> spell(of, known);
                case "nodes" -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private void spell(String of, Map<String, String> known) {
        if (of.equals("edge")) {
            put(known, "Since", attribute("start"));
            put(known, "Until", attribute("end"));
        }
    }

    private String title(String of) {
        String id = attribute("for");
        String title = titles.getOrDefault(of + " " + id, "");
        return title.isBlank() ? id : title;
    }

    /** The first of several stays. */
    private static void put(Map<String, String> known, String name, String value) {
        if (!value.isBlank()) {
            known.putIfAbsent(name, value);
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            bytes.close();
        } catch (XMLStreamException e) {
            throw SafeXml.refuse(file, e);
        } catch (IOException e) {
            throw file.refuse(e);
        }
    }
}
