package org.passerelle.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.passerelle.export.Network;
import org.passerelle.export.NetworkFormat;
import org.passerelle.export.Projection;

/** RDF 1.1 Turtle. */
public final class TurtleFormat implements NetworkFormat {

    @Override
    public String code() {
        return "turtle";
    }

    @Override
    public String mediaType() {
        return "text/turtle";
    }

    @Override
    public String extension() {
        return "ttl";
    }

    @Override
    public void write(Network network, Projection projection, OutputStream out) throws IOException {
        try {
            new NetworkTriples(network, new TurtleWriter(out)).write();
        } catch (RDFHandlerException e) {
            throw new IOException(e);
        }
    }
}
