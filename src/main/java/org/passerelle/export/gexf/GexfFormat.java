package org.passerelle.export.gexf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.drawing.Look;
import org.passerelle.answers.drawing.Paint;
import org.passerelle.export.Network;
import org.passerelle.export.NetworkFormat;
import org.passerelle.export.Projection;
import org.passerelle.export.flat.Attribute;
import org.passerelle.export.flat.Edge;
import org.passerelle.export.flat.FlatNetwork;
import org.passerelle.export.flat.Node;
import org.passerelle.export.flat.XmlOutput;
import org.passerelle.export.stored.StoredLines;
import org.passerelle.graph.NodeLine;
import org.passerelle.views.PlacedNode;

/**
 * GEXF 1.3: typed attributes, colours and shapes by kind, and for each cooperation a spell from the first to the last day of which a source
 * speaks. An end that nobody knows is the last day on which the cooperation was seen, never open. Behind the picture of a whole network lies
 * the graph as it stands, which is what comes back from such a file.
 */
public final class GexfFormat implements NetworkFormat {

    @Override
    public String code() {
        return "gexf";
    }

    @Override
    public String mediaType() {
        return "application/gexf+xml";
    }

    @Override
    public void write(Network network, Projection projection, OutputStream out) throws IOException {
        FlatNetwork flat = new FlatNetwork(network, projection);
        List<Attribute<Node>> known = flat.nodeAttributes();
        String edgeType = projection == Projection.NODES ? "directed" : "undirected";
        try (XmlOutput xml = new XmlOutput(out)) {
            xml.open("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
            xml.open("meta");
            xml.open("creator");
            xml.text("Passerelle");
            xml.close("creator");
            xml.open("description");
            xml.text(network.title());
            xml.close("description");
            xml.close("meta");
            xml.open("graph", "defaultedgetype", edgeType, "mode", "dynamic", "timeformat", "date");
            xml.text("\n");
            declare(xml, "node", known);
            declare(xml, "edge", Edge.ATTRIBUTES);
            xml.open("nodes");
            xml.text("\n");
            flat.nodes(node -> node(xml, node, known, network));
            xml.close("nodes");
            xml.open("edges");
            xml.text("\n");
            int[] number = {0};
            flat.edges(edge -> edge(xml, "e" + number[0]++, edge));
            xml.close("edges");
            xml.close("graph");
            StoredLines.each(network, node -> xml.instruction(NodeLine.INSTRUCTION, node.json()));
        }
    }

    private static <T> void declare(XmlOutput xml, String of, List<Attribute<T>> attributes) throws IOException {
        xml.open("attributes", "class", of, "mode", "static");
        for (Attribute<T> attribute : attributes) {
            xml.empty(
                    "attribute",
                    "id",
                    attribute.name(),
                    "title",
                    attribute.name(),
                    "type",
                    attribute.type().name().toLowerCase(Locale.ROOT));
        }
        xml.close("attributes");
    }

    private static void node(XmlOutput xml, Node node, List<Attribute<Node>> known, Network network)
            throws IOException {
        Paint paint = network.paint();
        xml.open("node", "id", node.id(), "label", node.label());
        values(xml, known, node);
        spell(xml, node.first(), node.last());
        Optional<Look> look = paint.of(node.id());
        List<Integer> colour = paint.shades().isEmpty()
                ? Palette.of(node.kind())
                : look.map(Look::colour).map(Palette::ofHex).orElse(Palette.OTHER);
        xml.empty(
                "viz:color",
                "r",
                String.valueOf(colour.get(0)),
                "g",
                String.valueOf(colour.get(1)),
                "b",
                String.valueOf(colour.get(2)));
        Optional<PlacedNode> place = network.viewed().of(node.id());
        if (place.isPresent()) {
            xml.empty(
                    "viz:position",
                    "x",
                    String.valueOf(place.get().x()),
                    "y",
                    String.valueOf(place.get().y()),
                    "z",
                    "0");
        }
        Double size = look.map(Look::size).orElse(null);
        if (size != null) {
            xml.empty("viz:size", "value", size.toString());
        }
        xml.empty("viz:shape", "value", node.party() == null ? "square" : "disc");
        xml.close("node");
    }

    private static void edge(XmlOutput xml, String id, Edge edge) throws IOException {
        xml.open(
                "edge",
                "id",
                id,
                "source",
                edge.from(),
                "target",
                edge.to(),
                "label",
                edge.type(),
                "weight",
                String.valueOf(edge.weight()));
        values(xml, Edge.ATTRIBUTES, edge);
        spell(xml, edge.cooperation().days().first(), edge.cooperation().days().last());
        xml.close("edge");
    }

    private static <T> void values(XmlOutput xml, List<Attribute<T>> attributes, T of) throws IOException {
        xml.open("attvalues");
        for (Attribute<T> attribute : attributes) {
            Object value = attribute.value().apply(of);
            if (value != null) {
                xml.empty("attvalue", "for", attribute.name(), "value", value.toString());
            }
        }
        xml.close("attvalues");
    }

    private static void spell(XmlOutput xml, @Nullable LocalDate first, @Nullable LocalDate last) throws IOException {
        if (first == null && last == null) {
            return;
        }
        List<String> attributes = new ArrayList<>();
        if (first != null) {
            attributes.addAll(List.of("start", first.toString()));
        }
        if (last != null) {
            attributes.addAll(List.of("end", last.toString()));
        }
        xml.open("spells");
        xml.empty("spell", attributes.toArray(String[]::new));
        xml.close("spells");
    }
}
