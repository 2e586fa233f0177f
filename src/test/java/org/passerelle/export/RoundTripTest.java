package org.passerelle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.curated.DatasetException;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.imports.lifecycle.ImportRequest;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import org.passerelle.load.LoadReport;
import org.passerelle.load.PackageFile;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** Both seeds and two imports leave as a file and come back into an empty graph as the same graph. */
@WithDatabase
class RoundTripTest {

    @TempDir
    private static Path folder;

    private static GraphConnection connection;
    private static GraphConnection other;
    private static GraphDump original;

    @BeforeAll
    static void loadAndImport() throws IOException {
        connection = TestGraphs.openSeeded(folder.resolve("original"));
        try (Imports imports = new Imports(
                        folder.resolve("data"),
                        connection.graph(),
                        connection.repositories(),
                        TestGraphs.seeds().reference(),
                        ReadingOptions.none().limits());
                InputStream pairs =
                        Objects.requireNonNull(RoundTripTest.class.getResourceAsStream("/places/decentralised.csv"));
                InputStream money =
                        Objects.requireNonNull(RoundTripTest.class.getResourceAsStream("/iati/chain.xml"))) {
            bring(imports, "decentralised.csv", pairs);
            bring(imports, "chain.xml", money);
        }
        original = ExportedDump.of(connection.graph());
        other = TestGraphs.open(folder.resolve("other"));
    }

    private static void bring(Imports imports, String name, InputStream file) throws IOException {
        String id = imports.bring(name, file, null, ImportRequest.empty(), null).id();
        imports.await(id, Duration.ofMinutes(5));
        imports.commit(id);
        assertThat(imports.await(id, Duration.ofMinutes(5)).state()).isEqualTo(ImportState.DONE);
    }

    @AfterAll
    static void close() {
        other.close();
        connection.close();
    }

    private static Graph emptied() {
        TestGraphs.wipe(other.graph());
        return other.graph();
    }

    private static Path export(String... given) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int at = 0; at < given.length; at += 2) {
            parameters.put(given[at], given[at + 1]);
        }
        Graph graph = connection.graph();
        Path file = Files.createTempFile(folder, "export", ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            TestGraphs.exports(graph).prepare(parameters).write(out, number -> {});
        }
        return file;
    }

    private static LoadReport load(Graph into, Path file) {
        try (PackageFile exported = new PackageFile(file)) {
            return new DatasetLoader(into, LoadProgress.NONE).load(exported, false);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "neo4j", "gexf", "turtle", "jsonld"})
    void everythingComesBackAsItWas(String format) throws IOException {
        Path file = export("format", format);
        Graph empty = emptied();

        LoadReport report = load(empty, file);

        assertThat(report.datasets()).hasSize(4).allMatch(LoadReport.LoadedDataset::changed);
        assertThat(ExportedDump.of(empty).differenceFrom(original)).isEmpty();
        assertThat(load(empty, file).datasets())
                .as("what is there already stays")
                .noneMatch(LoadReport.LoadedDataset::changed);
    }

    @Test
    void amountsHaveATableOfTheirOwnWithWhatStatesThem() throws IOException {
        List<NamedCsvRecord> amounts = table("amounts.csv", export("format", "csv"));
        Set<String> claims = ids("claims.csv", export("format", "csv"));

        assertThat(amounts)
                .extracting(row -> String.join(
                        " ",
                        row.getField("side"),
                        row.getField("kind"),
                        row.getField("date"),
                        row.getField("sum"),
                        row.getField("currency")))
                .contains(
                        "provider commitment 2001 2500 EUR",
                        "receiver commitment 2001 2500 EUR",
                        "provider disbursement 2001 1250.5 EUR",
                        "receiver disbursement 2002 70 USD",
                        "holder budget 2001/2002 5000 EUR");
        assertThat(amounts)
                .allSatisfy(row -> assertThat(claims)
                        .containsAll(List.of(row.getField("claims").split(";", -1))));
    }

    @Test
    void whoOnlyGivesMoneyIsAPartyOfAPart() throws IOException {
        String activity = table("amounts.csv", export("format", "csv")).get(0).getField("cooperation");
        Path part = export("format", "csv", "cooperation", activity);

        assertThat(ids("parties.csv", part))
                .containsAll(table("amounts.csv", part).stream()
                        .map(row -> row.getField("party"))
                        .toList());
    }

    private static Set<String> ids(String name, Path zip) throws IOException {
        return table(name, zip).stream().map(row -> row.getField("id")).collect(Collectors.toSet());
    }

    private static List<NamedCsvRecord> table(String name, Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile());
                InputStream table = file.getInputStream(file.getEntry(name))) {
            return CsvReader.builder()
                    .ofNamedCsvRecord(new String(table.readAllBytes(), StandardCharsets.UTF_8))
                    .stream()
                    .toList();
        }
    }

    @Test
    void aPartIsNoDataset() throws IOException {
        Path part = export("format", "csv", "party", "CHU de Grenoble");
        Graph empty = emptied();

        assertThatThrownBy(() -> load(empty, part))
                .isInstanceOf(DatasetException.class)
                .hasMessageMatching(
                        "The file .* contains \\d+ of the \\d+ records of the dataset .*Export everything to load it again");
        assertThat(ExportedDump.of(empty).nodes())
                .noneMatch(node -> node.labels().contains("Party"));
    }

    @Test
    void jsonLdComesBackHoweverAnotherProgramLaysItOut(@TempDir Path home) throws IOException {
        Path rewritten = home.resolve("rewritten.json");
        try (InputStream in = Files.newInputStream(export("format", "jsonld"));
                OutputStream out = Files.newOutputStream(rewritten)) {
            RDFParser parser = Rio.createParser(RDFFormat.JSONLD);
            parser.setRDFHandler(Rio.createWriter(RDFFormat.JSONLD, out));
            parser.parse(in);
        }
        assertThat(rewritten).content().contains("\"urn:passerelle:graph#stored\"");
        Graph empty = emptied();

        load(empty, rewritten);

        assertThat(ExportedDump.of(empty).differenceFrom(original)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "turtle", "jsonld"})
    void aPictureOfAPartHoldsNothingToLoad(String format) throws IOException {
        Path part = export("format", format, "party", "CHU de Grenoble");

        assertThat(part).content().doesNotContain("\"labels\"", "\\\"labels\\\"");
        assertRefused(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE gexf [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><gexf>&a;</gexf>",
                "<?xml version='1.0'?><gexf><?passerelle {\"id\":\"dataset/x\"}?></gexf>",
                "<?xml version='1.0'?><gexf><?passerelle {\"id\":\"x\",\"labels\":[\"Dataset\"],\"properties\":{},\"links\":[]}?></gexf>",
                "<gexf><graph>",
                "{\"@context\": \"https://example.org/context\", \"graph:stored\": \"{}\"}",
                "{\"@context\": {\"g\": \"urn:passerelle:graph#\"}, \"g:stored\": [\"[]\"]}",
                "{\"a\": ",
                "@prefix graph: <urn:passerelle:graph#> . <urn:passerelle:a> graph:stored \"1\" .",
                "@prefix graph: <urn:passerelle:graph#"
            })
    void damagedFilesAreRefused(String content, @TempDir Path home) throws IOException {
        assertRefused(Files.writeString(home.resolve("damaged"), content));
    }

    private static void assertRefused(Path file) {
        assertThatThrownBy(() -> new PackageFile(file))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("is not an export that can be loaded again");
    }

    @Test
    void anotherFileIsRefused(@TempDir Path home) throws IOException {
        Path other = Files.writeString(home.resolve("other.zip"), "no zip at all");

        assertThatThrownBy(() -> new PackageFile(other))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("other.zip");
        assertRefused(export("format", "edges"));
    }
}
