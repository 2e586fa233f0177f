package org.passerelle.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.passerelle.graph.NodeLine;
import org.passerelle.reading.file.SafeXml;

/** The forms of files that hold the graph as it stands, told by how a file begins. */
enum PackageForm {
    /** Tables in a zip. */
    ZIP,
    /** GEXF: a processing instruction for each node. */
    XML,
    /** JSON-LD: a statement {@code graph:stored} about each node. */
    JSON,
    /** Turtle: likewise. */
    TURTLE;

    private static final int BEGINNING = 512;
    private static final String STORED = "urn:passerelle:graph#" + NodeLine.PROPERTY;

    /**
     * Opens {@code path}.
     *
     * @throws IOException when it cannot be read, or is not of the form that it begins with
     * @throws IllegalArgumentException when something else stands where a node should
     */
    static PackageTables open(Path path) throws IOException {
        return switch (of(path)) {
            case ZIP -> new ZippedTables(path);
            case XML -> gexf(path);
            case JSON -> jsonLd(path);
            case TURTLE -> turtle(path);
        };
    }

    private static PackageForm of(Path path) throws IOException {
        String begin;
        try (InputStream in = Files.newInputStream(path)) {
            begin = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .strip();
        }
        if (begin.startsWith("PK")) {
            return ZIP;
        }
        if (begin.startsWith("<?xml") || begin.startsWith("<gexf")) {
            return XML;
        }
        return begin.startsWith("{") || begin.startsWith("[") ? JSON : TURTLE;
    }

    private static PackageTables gexf(Path path) throws IOException {
        HeldTables held = new HeldTables();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            XMLStreamReader xml = SafeXml.factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.PROCESSING_INSTRUCTION
                        && xml.getPITarget().equals(NodeLine.INSTRUCTION)) {
                    held.add(xml.getPIData());
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return held;
    }

    private static PackageTables jsonLd(Path path) throws IOException {
        HeldTables held = new HeldTables();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            JsonLdTexts.each(in, STORED, held::add);
        }
        return held;
    }

    private static PackageTables turtle(Path path) throws IOException {
        HeldTables held = new HeldTables();
        RDFParser parser = new TurtleParser();
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                if (statement.getPredicate().stringValue().equals(STORED)) {
                    held.add(statement.getObject().stringValue());
                }
            }
        });
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            parser.parse(in, "urn:passerelle:");
        } catch (RDF4JException | StackOverflowError e) {
            // the parser goes one step deeper at each bracket
            throw new IOException(e);
        }
        return held;
    }
}
