package org.passerelle.export.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.passerelle.export.Network;
import org.passerelle.export.NetworkFormat;
import org.passerelle.export.Projection;
import org.passerelle.export.archive.ArchiveWriter;
import org.passerelle.export.stored.Shape;
import org.passerelle.export.stored.StoredTables;
import org.passerelle.graph.Cypher;

/**
 * A zip for a Neo4j of one's own. {@code nodes/} and {@code relationships/} are what {@code neo4j-admin database import full} reads,
 * {@code schema.cypher} what makes the indexes afterwards, {@code load.cypher} does all of it where there is only a server to talk to. Both
 * make the graph as it stands here, with every claim.
 */
public final class Neo4jFormat implements NetworkFormat {

    @Override
    public String code() {
        return "neo4j";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String extension() {
        return "neo4j.zip";
    }

    @Override
    public void write(Network network, Projection projection, OutputStream out) throws IOException {
        Shape shape = Shape.of(network);
        StoredTables tables = new StoredTables(network, shape, "");
        try (ArchiveWriter archive = new ArchiveWriter(out)) {
            archive.text("README.md", readme(network, tables));
            archive.text("schema.cypher", schema() + emptyLists(shape));
            archive.file("load.cypher", file -> new Script(network, file).write(schema(), shape));
            tables.write(archive);
        }
    }

    private static String schema() {
        return Cypher.inFolder("migrations").stream().map(Cypher::file).collect(Collectors.joining("\n"));
    }

    /** What gives back the empty lists, which the importer cannot make. */
    private static String emptyLists(Shape shape) throws IOException {
        StringBuilder out = new StringBuilder();
        String ofNodes = text("empty-list-of-nodes.cypher");
        String ofLinks = text("empty-list-of-links.cypher");
        shape.nodes()
                .values()
                .forEach(columns -> columns.lists()
                        .forEach((name, label) ->
                                out.append(ofNodes.replace("Label", label).replace("list", name))));
        shape.links()
                .values()
                .forEach(columns -> columns.lists()
                        .forEach((name, type) ->
                                out.append(ofLinks.replace("TYPE", type).replace("list", name))));
        return out.toString();
    }

    private static String readme(Network network, StoredTables tables) throws IOException {
        return text("README.md")
                .replace("{title}", network.title())
                .replace("{arguments}", String.join(" \\\n  ", tables.arguments()))
                .replace(
                        "{documents}",
                        network.documents().stream()
                                .map(document -> "- " + document.title() + ", " + document.publisher() + ". Licence: "
                                        + (document.license() == null ? "not stated" : document.license()))
                                .collect(Collectors.joining("\n")));
    }

    /** A file of this format that stands in the program. */
    static String text(String name) throws IOException {
        try (InputStream file = Neo4jFormat.class.getResourceAsStream("/export/neo4j/" + name)) {
            if (file == null) {
                throw new IOException("no export/neo4j/" + name + " on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
