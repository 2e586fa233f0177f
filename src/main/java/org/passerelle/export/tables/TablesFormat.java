package org.passerelle.export.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.function.IOConsumer;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.drawing.Look;
import org.passerelle.answers.drawing.Paint;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.export.Amount;
import org.passerelle.export.Cooperation;
import org.passerelle.export.Evidence;
import org.passerelle.export.Link;
import org.passerelle.export.Network;
import org.passerelle.export.NetworkFormat;
import org.passerelle.export.Party;
import org.passerelle.export.Projection;
import org.passerelle.export.QuotedDocument;
import org.passerelle.export.Term;
import org.passerelle.export.archive.ArchiveWriter;
import org.passerelle.export.stored.Shape;
import org.passerelle.export.stored.StoredTables;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A zip of CSV tables with {@code datapackage.json} (Frictionless Data Package 2): parties, cooperations, links, amounts, claims, documents.
 * Beside them, in {@code graph/}, lies all of the graph that is exported as it stands, which is what comes back from such a file.
 */
public final class TablesFormat implements NetworkFormat {

    private static final String MEASURES = "measures.csv";
    private static final String VIEWED_NODES = "view.csv";
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> PARTIES = List.of(
            "id",
            "kind",
            "name",
            "nameEn",
            "nameFr",
            "aliases",
            "country",
            "code",
            "city",
            "latitude",
            "longitude",
            "geonamesId",
            "wikidataId",
            "supportingBody",
            "takesPart",
            "datasets");
    private static final List<String> COOPERATIONS = List.of(
            "id",
            "kind",
            "name",
            "nameEn",
            "nameFr",
            "status",
            "since",
            "sinceEarliest",
            "sinceLatest",
            "until",
            "untilEarliest",
            "untilLatest",
            "observedOn",
            "observedOnEarliest",
            "observedOnLatest",
            "datasets");
    private static final List<String> LINKS =
            List.of("from", "type", "to", "role", "date", "detail", "label", "claims");
    private static final List<String> AMOUNTS =
            List.of("cooperation", "party", "side", "kind", "date", "sum", "currency", "claims");
    private static final List<String> CLAIMS = List.of(
            "id",
            "subject",
            "predicate",
            "value",
            "role",
            "date",
            "quote",
            "document",
            "lineStart",
            "lineEnd",
            "publisher",
            "observedOn",
            "licence",
            "rank",
            "because",
            "uncertain",
            "record");
    private static final List<String> VIEW = List.of("id", "name", "x", "y", "note");
    private static final List<String> DOCUMENTS =
            List.of("id", "title", "publisher", "address", "language", "observedOn", "licence", "sha256");

    private final boolean literal;

    public TablesFormat() {
        this(false);
    }

    private TablesFormat(boolean literal) {
        this.literal = literal;
    }

    @Override
    public NetworkFormat literal() {
        return new TablesFormat(true);
    }

    @Override
    public String code() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String extension() {
        return "zip";
    }

    @Override
    public void write(Network network, Projection projection, OutputStream out) throws IOException {
        try (ArchiveWriter archive = new ArchiveWriter(out)) {
            archive.text("datapackage.json", description(network));
            archive.file(
                    "documents.csv",
                    table(DOCUMENTS, table -> network.documents().forEach(document -> document(table, document))));
            if (!network.paint().measures().isEmpty()) {
                archive.file(MEASURES, measures(network));
            }
            if (!network.viewed().isEmpty()) {
                archive.file(
                        VIEWED_NODES,
                        table(
                                VIEW,
                                table -> network.viewed()
                                        .all()
                                        .forEach(node ->
                                                table.row(node.id(), node.name(), node.x(), node.y(), node.note()))));
            }
            archive.file("parties.csv", table(PARTIES, table -> network.parties(party -> party(table, party))));
            archive.file(
                    "cooperations.csv",
                    table(COOPERATIONS, table -> network.cooperations(one -> cooperation(table, one))));
            archive.file("links.csv", table(LINKS, table -> {
                network.parties(party -> party.places().forEach(link -> link(table, party.id(), link)));
                network.cooperations(one -> links(table, one));
            }));
            archive.file("amounts.csv", table(AMOUNTS, table -> network.cooperations(one -> amounts(table, one))));
            archive.file("claims.csv", table(CLAIMS, table -> {
                network.parties(party -> party.claims().forEach(claim -> claim(table, claim)));
                network.cooperations(one -> one.claims().forEach(claim -> claim(table, claim)));
            }));
            new StoredTables(network, Shape.of(network), "graph/").write(archive);
        }
    }

    private IOConsumer<OutputStream> measures(Network network) {
        Paint paint = network.paint();
        List<String> headings =
                Stream.concat(Stream.of("id"), paint.measures().stream()).toList();
        return table(
                headings,
                table -> network.parties(party -> {
                    Map<String, @Nullable Number> told =
                            paint.of(party.id()).map(Look::measures).orElse(Map.of());
                    if (!told.isEmpty()) {
                        table.row(Stream.concat(
                                        Stream.of(party.id()),
                                        paint.measures().stream().map(told::get))
                                .toArray());
                    }
                }));
    }

    /** The description of the package, and of the tables that only some have. */
    private static String description(Network network) throws IOException {
        List<String> measures = network.paint().measures();
        if (measures.isEmpty() && network.viewed().isEmpty()) {
            return description();
        }
        ObjectNode all = (ObjectNode) JSON.readTree(description());
        if (!measures.isEmpty()) {
            ArrayNode fields = describe(all, "measures", MEASURES, "Measures of the parties that take part");
            fields.addObject().put("name", "id").put("type", "string");
            measures.forEach(measure -> fields.addObject().put("name", measure).put("type", "number"));
        }
        if (!network.viewed().isEmpty()) {
            ArrayNode fields = describe(
                    all, "view", VIEWED_NODES, "Every node of the saved view: where it lies, and the note on it");
            VIEW.forEach(name -> fields.addObject()
                    .put("name", name)
                    .put("type", List.of("x", "y").contains(name) ? "number" : "string"));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    /** Adds a table to the description; its fields are still to come. */
    private static ArrayNode describe(ObjectNode all, String name, String path, String description) {
        return all.withArray("resources")
                .addObject()
                .put("name", name)
                .put("path", path)
                .put("description", description)
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .putObject("schema")
                .put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json")
                .putArray("fields");
    }

    private static String description() throws IOException {
        try (InputStream file = TablesFormat.class.getResourceAsStream("/export/datapackage.json")) {
            if (file == null) {
                throw new IOException("no export/datapackage.json on the class path");
            }
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private IOConsumer<OutputStream> table(List<String> headings, IOConsumer<CsvTableWriter> rows) {
        return out -> {
            try (CsvTableWriter table = new CsvTableWriter(out, literal, headings)) {
                rows.accept(table);
            }
        };
    }

    private static void document(CsvTableWriter table, QuotedDocument document) {
        table.row(
                document.id(),
                document.title(),
                document.publisher(),
                document.address(),
                document.language(),
                document.observedOn(),
                document.license(),
                document.sha256());
    }

    private static void party(CsvTableWriter table, Party party) {
        table.row(
                party.id(),
                party.kind(),
                party.name(),
                party.nameEn(),
                party.nameFr(),
                party.aliases(),
                party.country(),
                party.code(),
                party.city(),
                party.latitude(),
                party.longitude(),
                party.geonamesId(),
                party.wikidataId(),
                party.supportingBody(),
                party.takesPart(),
                party.datasets());
    }

    private static void cooperation(CsvTableWriter table, Cooperation one) {
        Cooperation.Days days = one.days();
        table.row(
                one.id(),
                one.kind(),
                one.name(),
                one.nameEn(),
                one.nameFr(),
                one.status(),
                one.since(),
                days.sinceEarliest(),
                days.sinceLatest(),
                one.until(),
                days.untilEarliest(),
                days.untilLatest(),
                one.observedOn(),
                days.observedOnEarliest(),
                days.observedOnLatest(),
                one.datasets());
    }

    private static void links(CsvTableWriter table, Cooperation one) {
        for (Link link : one.parties()) {
            table.row(link.to(), link.type(), one.id(), link.role(), null, null, null, ids(link.evidence()));
        }
        one.links().forEach(link -> link(table, one.id(), link));
        for (Term term : one.terms()) {
            table.row(
                    one.id(),
                    term.type(),
                    term.id(),
                    null,
                    term.date(),
                    term.detail(),
                    term.nameEn(),
                    ids(term.evidence()));
        }
    }

    private static void link(CsvTableWriter table, String from, Link link) {
        table.row(from, link.type(), link.to(), link.role(), null, null, null, ids(link.evidence()));
    }

    private static void amounts(CsvTableWriter table, Cooperation one) {
        for (Amount amount : one.amounts()) {
            table.row(
                    one.id(),
                    amount.party(),
                    amount.side(),
                    amount.kind(),
                    amount.date(),
                    amount.sum(),
                    amount.currency(),
                    ids(amount.evidence()));
        }
    }

    private static List<String> ids(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::id).toList();
    }

    private static void claim(CsvTableWriter table, Evidence claim) {
        table.row(
                claim.id(),
                claim.subject(),
                claim.predicate(),
                claim.value(),
                claim.role(),
                claim.date(),
                claim.quote(),
                claim.document().id(),
                claim.lineStart(),
                claim.lineEnd(),
                claim.document().publisher(),
                claim.document().observedOn(),
                claim.document().license(),
                claim.rank(),
                claim.because(),
                claim.uncertain(),
                claim.record());
    }
}
