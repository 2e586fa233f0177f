package org.passerelle.export.geojson;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.export.Network;
import org.passerelle.export.NetworkFormat;
import org.passerelle.export.Projection;
import org.passerelle.export.flat.Attribute;
import org.passerelle.export.flat.Edge;
import org.passerelle.export.flat.FlatNetwork;
import org.passerelle.export.flat.Node;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * GeoJSON (RFC 7946): a point for each party whose place is known, a line between any two that take part in the same cooperation. A
 * cooperation of which fewer than two places are known has no line.
 */
public final class GeoJsonFormat implements NetworkFormat {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public String code() {
        return "geojson";
    }

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public void write(Network network, Projection projection, OutputStream out) throws IOException {
        // lines are between parties, whatever nodes are elsewhere
        FlatNetwork flat = new FlatNetwork(network, projection == Projection.NODES ? Projection.PAIRS : projection);
        List<Attribute<Node>> known = flat.nodeAttributes();
        Map<String, double[]> places = new HashMap<>();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeName("features");
            json.writeStartArray();
            flat.nodes(node -> point(json, node, known, places));
            flat.edges(edge -> line(json, edge, places));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void point(
            JsonGenerator json, Node node, List<Attribute<Node>> known, Map<String, double[]> places) {
        Double latitude = node.party() == null ? null : node.party().latitude();
        Double longitude = node.party() == null ? null : node.party().longitude();
        if (latitude == null || longitude == null) {
            return;
        }
        places.put(node.id(), new double[] {longitude, latitude});
        begin(json, node.id(), "Point");
        position(json, new double[] {longitude, latitude});
        properties(json, known, node, node.label());
    }

    private static void line(JsonGenerator json, Edge edge, Map<String, double[]> places) {
        double[] from = places.get(edge.from());
        double[] to = places.get(edge.to());
        if (from == null || to == null) {
            return;
        }
        begin(json, edge.id(), "LineString");
        json.writeStartArray();
        position(json, from);
        position(json, to);
        json.writeEndArray();
        properties(json, Edge.ATTRIBUTES, edge, edge.cooperation().name());
    }

    private static void begin(JsonGenerator json, String id, String geometry) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", id);
        json.writeName("geometry");
        json.writeStartObject();
        json.writeStringProperty("type", geometry);
        json.writeName("coordinates");
    }

    private static void position(JsonGenerator json, double[] position) {
        json.writeStartArray();
        json.writeNumber(position[0]);
        json.writeNumber(position[1]);
        json.writeEndArray();
    }

    private static <T> void properties(JsonGenerator json, List<Attribute<T>> attributes, T of, String name) {
        json.writeEndObject();
        json.writeName("properties");
        json.writeStartObject();
        json.writeStringProperty("name", name);
        for (Attribute<T> attribute : attributes) {
            Object value = attribute.value().apply(of);
            if (value != null) {
                json.writePOJOProperty(attribute.name(), value);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
