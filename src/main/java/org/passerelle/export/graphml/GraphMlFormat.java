package org.passerelle.export.graphml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.passerelle.export.Network;
import org.passerelle.export.NetworkFormat;
import org.passerelle.export.Projection;
import org.passerelle.export.flat.Attribute;
import org.passerelle.export.flat.Edge;
import org.passerelle.export.flat.FlatNetwork;
import org.passerelle.export.flat.Node;
import org.passerelle.export.flat.XmlOutput;

/** GraphML: every key typed, for nodes or for edges. */
public final class GraphMlFormat implements NetworkFormat {

    private static final String LABEL = "n-label";
    private static final String WEIGHT = "e-weight";

    @Override
    public String code() {
        return "graphml";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml";
    }

    @Override
    public void write(Network network, Projection projection, OutputStream out) throws IOException {
        FlatNetwork flat = new FlatNetwork(network, projection);
        List<Attribute<Node>> known = flat.nodeAttributes();
        try (XmlOutput xml = new XmlOutput(out)) {
            xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
            key(xml, LABEL, "node", "label", "string");
            for (Attribute<Node> attribute : known) {
                key(xml, "n-" + attribute.name(), "node", attribute.name(), type(attribute));
            }
            key(xml, WEIGHT, "edge", "weight", "double");
            for (Attribute<Edge> attribute : Edge.ATTRIBUTES) {
                key(xml, "e-" + attribute.name(), "edge", attribute.name(), type(attribute));
            }
            xml.open(
                    "graph",
                    "id",
                    "passerelle",
                    "edgedefault",
                    projection == Projection.NODES ? "directed" : "undirected");
            xml.text("\n");
            flat.nodes(node -> {
                xml.open("node", "id", node.id());
                data(xml, LABEL, node.label());
                data(xml, "n-", known, node);
                xml.close("node");
            });
            int[] number = {0};
            flat.edges(edge -> {
                xml.open("edge", "id", "e" + number[0]++, "source", edge.from(), "target", edge.to());
                data(xml, WEIGHT, String.valueOf(edge.weight()));
                data(xml, "e-", Edge.ATTRIBUTES, edge);
                xml.close("edge");
            });
            xml.close("graph");
        }
    }

    private static void key(XmlOutput xml, String id, String of, String name, String type) throws IOException {
        xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
    }

    private static String type(Attribute<?> attribute) {
        return attribute.type().name().toLowerCase(Locale.ROOT);
    }

    private static <T> void data(XmlOutput xml, String prefix, List<Attribute<T>> attributes, T of) throws IOException {
        for (Attribute<T> attribute : attributes) {
            Object value = attribute.value().apply(of);
            if (value != null) {
                data(xml, prefix + attribute.name(), value.toString());
            }
        }
    }

    private static void data(XmlOutput xml, String key, String value) throws IOException {
        xml.open("data", "key", key);
        xml.text(value);
        xml.close("data");
    }
}
