package org.passerelle.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.passerelle.export.Network;
import org.passerelle.export.NetworkFormat;
import org.passerelle.export.Projection;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD 1.1: the statements of Turtle, a subject a line. */
public final class JsonLdFormat implements NetworkFormat {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public String code() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public void write(Network network, Projection projection, OutputStream out) throws IOException {
        try (JsonLdWriter writer = new JsonLdWriter(JSON.createGenerator(out))) {
            new NetworkTriples(network, writer).write();
        }
    }
}
