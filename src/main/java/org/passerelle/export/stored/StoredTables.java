package org.passerelle.export.stored;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.function.IOConsumer;
import org.passerelle.export.Network;
import org.passerelle.export.NodeKind;
import org.passerelle.export.archive.ArchiveWriter;

/**
 * A table for each kind of node and each type of relationship, with headings as {@code neo4j-admin database import} takes them.
 *
 * @param folder in the archive; ends with a slash, or is empty
 */
public record StoredTables(Network network, Shape shape, String folder) {

    /** The file for nodes of {@code kind}. */
    public String file(NodeKind kind) {
        return folder + "nodes/" + kind.label() + ".csv";
    }

    /** The file for relationships of {@code type}. */
    public String file(String type) {
        return folder + "relationships/" + type + ".csv";
    }

    /** Their names, without the folder, as {@code neo4j-admin} takes them. */
    public List<String> arguments() {
        return Stream.concat(
                        shape.nodes().keySet().stream().map(kind -> "--nodes=" + file(kind)),
                        shape.links().keySet().stream().map(type -> "--relationships=" + type + "=" + file(type)))
                .toList();
    }

    /** Writes all of them. */
    public void write(ArchiveWriter archive) throws IOException {
        for (NodeKind kind : shape.nodes().keySet()) {
            archive.file(file(kind), out -> nodes(kind, out));
        }
        for (String type : shape.links().keySet()) {
            archive.file(file(type), out -> links(type, out));
        }
    }

    private void nodes(NodeKind kind, OutputStream out) throws IOException {
        Columns columns = shape.nodes().getOrDefault(kind, new Columns());
        table(
                out,
                columns.headings("id:ID", ":LABEL"),
                csv -> network.nodes(
                        kind,
                        node -> csv.writeRecord(columns.cells(
                                node.properties(), node.id(), String.join(Column.BETWEEN, node.labels())))));
    }

    private void links(String type, OutputStream out) throws IOException {
        Columns columns = shape.links().getOrDefault(type, new Columns());
        table(out, columns.headings(":START_ID", ":END_ID"), csv -> {
            for (NodeKind kind : shape.sources(type)) {
                network.nodes(
                        kind,
                        node -> node.links().stream()
                                .filter(link -> link.type().equals(type))
                                .forEach(link ->
                                        csv.writeRecord(columns.cells(link.properties(), node.id(), link.to()))));
            }
        });
    }

    private static void table(OutputStream out, List<String> headings, IOConsumer<CsvWriter> rows) throws IOException {
        // an empty text is quoted, and so told from none
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)))) {
            csv.writeRecord(headings);
            rows.accept(csv);
        }
    }
}
