package org.passerelle.export.edges;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.function.IOConsumer;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.export.Network;
import org.passerelle.export.NetworkFormat;
import org.passerelle.export.Projection;
import org.passerelle.export.archive.ArchiveWriter;
import org.passerelle.export.flat.Attribute;
import org.passerelle.export.flat.Edge;
import org.passerelle.export.flat.FlatNetwork;
import org.passerelle.export.flat.Node;

/**
 * A zip of edge lists, for statnet, RSiena and igraph: {@code edges.csv} with a row for two parties of a cooperation, {@code years.csv}
 * with the pairs of each year of which a source speaks, and {@code nodes.csv} with what is known of the parties.
 */
public final class EdgesFormat implements NetworkFormat {

    private final boolean literal;

    public EdgesFormat() {
        this(false);
    }

    private EdgesFormat(boolean literal) {
        this.literal = literal;
    }

    @Override
    public NetworkFormat literal() {
        return new EdgesFormat(true);
    }

    @Override
    public String code() {
        return "edges";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String extension() {
        return "edges.zip";
    }

    @Override
    public void write(Network network, Projection projection, OutputStream out) throws IOException {
        FlatNetwork flat = new FlatNetwork(network, projection == Projection.NODES ? Projection.PAIRS : projection);
        List<Attribute<Node>> known = flat.nodeAttributes();
        try (ArchiveWriter archive = new ArchiveWriter(out)) {
            archive.file(
                    "nodes.csv",
                    table(
                            headings(List.of("id", "label"), known),
                            table -> flat.nodes(
                                    node -> table.row(cells(Stream.of(node.id(), node.label()), known, node)))));
            archive.file(
                    "edges.csv",
                    table(
                            headings(List.of("from", "to", "weight", "first", "last"), Edge.ATTRIBUTES),
                            table -> flat.edges(edge -> table.row(cells(
                                    Stream.of(
                                            edge.from(),
                                            edge.to(),
                                            edge.weight(),
                                            text(edge.cooperation().days().first()),
                                            text(edge.cooperation().days().last())),
                                    Edge.ATTRIBUTES,
                                    edge)))));
            archive.file(
                    "years.csv",
                    table(
                            List.of("year", "from", "to", "weight", "cooperation"),
                            table -> flat.edges(edge -> years(table, edge))));
        }
    }

    private static String text(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private IOConsumer<OutputStream> table(List<String> headings, IOConsumer<CsvTableWriter> rows) {
        return out -> {
            try (CsvTableWriter table = new CsvTableWriter(out, literal, headings)) {
                rows.accept(table);
            }
        };
    }

    private static List<String> headings(List<String> first, List<? extends Attribute<?>> attributes) {
        return Stream.concat(first.stream(), attributes.stream().map(Attribute::name))
                .toList();
    }

    private static <T> Object[] cells(Stream<Object> first, List<Attribute<T>> attributes, T of) {
        Stream<Object> rest = attributes.stream().map(attribute -> {
            Object value = attribute.value().apply(of);
            return value == null ? "" : value;
        });
        return Stream.concat(first, rest).toArray();
    }

    private static void years(CsvTableWriter table, Edge edge) {
        LocalDate first = edge.cooperation().days().first();
        LocalDate last = edge.cooperation().days().last();
        if (first == null || last == null) {
            return;
        }
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            table.row(
                    year,
                    edge.from(),
                    edge.to(),
                    edge.weight(),
                    edge.cooperation().id());
        }
    }
}
