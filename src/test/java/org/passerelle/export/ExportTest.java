package org.passerelle.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.passerelle.graph.Row;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both seeds in every format, read by readers that nobody here wrote where there are any. */
@WithDatabase
class ExportTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static Graph graph;
    private static Exports exports;
    private static List<Party> parties;
    private static List<Cooperation> cooperations;

    @BeforeAll
    static void readTheNetwork() throws IOException {
        graph = SeededGraph.connection().graph();
        exports = TestGraphs.exports(graph);
        GraphNetwork network = new GraphNetwork(graph, Scope.everything(), new KeptReadings(graph).now());
        parties = new ArrayList<>();
        cooperations = new ArrayList<>();
        network.parties(parties::add);
        network.cooperations(cooperations::add);
        assertThat(cooperations).hasSizeGreaterThan(60);
        assertThat(network.number()).isEqualTo(cooperations.size());
    }

    static List<String> formats() {
        return new NetworkFormats().codes();
    }

    private static byte[] export(String... given) throws IOException {
        return export(exports, given);
    }

    private static byte[] export(Exports exports, String... given) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int at = 0; at < given.length; at += 2) {
            parameters.put(given[at], given[at + 1]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.prepare(parameters).write(out, number -> {});
        return out.toByteArray();
    }

    private static Set<String> ends() {
        Set<String> ends = new HashSet<>();
        cooperations.forEach(one -> one.parties().forEach(link -> ends.add(link.to())));
        return ends;
    }

    private static long links() {
        return cooperations.stream()
                .mapToLong(one -> one.parties().size()
                        + one.links().stream()
                                .filter(link -> link.type().equals("RESTS_ON"))
                                .count())
                .sum();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameNetworkIsTheSameBytes(String format) throws IOException {
        byte[] readAnew = export(TestGraphs.exports(graph), "format", format);

        assertThat(readAnew)
                .isNotEmpty()
                .isEqualTo(export("format", format))
                .as("from what was kept of the reading before")
                .isEqualTo(export("format", format));
    }

    @ParameterizedTest
    @CsvSource({"1000000, 1", "0, 2"})
    void aReadingIsKeptWhereItHasRoom(long most, int readings) throws IOException {
        KeptReading kept = new KeptReading(graph, graph.read(GraphState::of), most);

        assertThat(readTwice(kept)).isEqualTo(readings);
    }

    @Test
    void aReadingIsNotKeptThatTheGraphHasLeftBehind() throws IOException {
        assertThat(readTwice(new KeptReading(graph, "another state", 1_000_000)))
                .isEqualTo(2);
    }

    /** How often rows are read when they are gone through twice. */
    private static int readTwice(KeptReading kept) throws IOException {
        Row row = new Row(Map.of("id", "city/fr/tours"));
        int[] readings = {0};
        for (int time = 0; time < 2; time++) {
            List<Row> rows = new ArrayList<>();
            kept.each(
                    "towns",
                    reader -> {
                        readings[0]++;
                        reader.accept(row);
                    },
                    rows::add);
            assertThat(rows).containsExactly(row);
        }
        return readings[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml", "csv", "edges", "geojson"})
    void measuresComeWhenTheyAreAskedFor(String format) throws IOException {
        String[] asked = {"format", format, "measures", "degree,pageRank", "colourBy", "community", "sizeBy", "degree"};
        byte[] measured = export(asked);

        assertThat(measured).isEqualTo(export(asked)).isNotEqualTo(export("format", format));
        if (format.equals("gexf")) {
            assertThat(new String(measured, StandardCharsets.UTF_8))
                    .contains(
                            "<attribute id=\"pageRank\" title=\"pageRank\" type=\"double\"/>",
                            "<viz:size value=\"3.0\"/>")
                    .contains("<viz:color r=\"0\" g=\"114\" b=\"178\"/>");
        }
    }

    @Test
    void everyLinkThatASourceStatesCarriesItsEvidenceWithLicence() {
        assertThat(cooperations)
                .flatExtracting(Cooperation::parties)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.evidence()).isNotEmpty().allSatisfy(one -> {
                    assertThat(one.quote()).isNotBlank();
                    assertThat(one.lineStart()).isPositive();
                    assertThat(one.document().publisher()).isNotBlank();
                    assertThat(one.document().observedOn()).isNotBlank();
                    assertThat(one.document().license()).isNotBlank();
                }));
    }

    @Test
    void gexfIsReadByJgraphtWithTheSameNodesAndEdges() throws IOException {
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(null, DefaultEdge::new, false);
        SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(false);
        importer.setVertexFactory(id -> id);
        importer.importGraph(graph, new InputStreamReader(new ByteArrayInputStream(export("format", "gexf")), UTF_8));

        Set<String> wanted = new TreeSet<>(ends());
        cooperations.forEach(one -> wanted.add(one.id()));
        assertThat(graph.vertexSet()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(graph.edgeSet()).hasSize((int) links());
    }

    @Test
    void gexfHasTypedAttributesSpellsAndEvidence() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document gexf = factory.newDocumentBuilder().parse(new ByteArrayInputStream(export("format", "gexf")));

        assertThat(gexf.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        Map<String, String> types = new HashMap<>();
        all(gexf, "attribute").forEach(one -> types.put(one.getAttribute("title"), one.getAttribute("type")));
        assertThat(types)
                .containsEntry("latitude", "double")
                .containsEntry("supportingBody", "boolean")
                .containsEntry("sinceEarliest", "string");
        Element twinning = node(gexf, "twinning/chambery-ouahigouya");
        assertThat(values(twinning)).containsEntry("since", "1994").containsEntry("sinceLatest", "1994-12-31");
        Element spell = (Element) twinning.getElementsByTagNameNS("*", "spell").item(0);
        assertThat(spell.getAttribute("start")).isEqualTo("1994-01-01");
        assertThat(spell.getAttribute("end"))
                .as("seen in 2005, and nothing later")
                .startsWith("2005-03");
        assertThat(all(gexf, "edge"))
                .allSatisfy(edge -> assertThat(values(edge))
                        .containsKeys("claims", "quotes", "documents", "lines", "publishers", "dates", "licences"));
    }

    @Test
    void graphmlIsReadByJgraphtWithTheSameNodesAndEdges() throws IOException {
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(null, DefaultEdge::new, false);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(false);
        importer.setVertexFactory(id -> id);
        Map<String, Map<String, String>> known = new HashMap<>();
        importer.addVertexAttributeConsumer((of, value) ->
                known.computeIfAbsent(of.getFirst(), id -> new HashMap<>()).put(of.getSecond(), value.getValue()));
        importer.importGraph(
                graph, new InputStreamReader(new ByteArrayInputStream(export("format", "graphml")), UTF_8));

        assertThat(graph.vertexSet()).hasSize(ends().size() + cooperations.size());
        assertThat(graph.edgeSet()).hasSize((int) links());
        assertThat(known.get("city/fr/grenoble"))
                .containsEntry("label", "Grenoble")
                .containsEntry("country", "FR")
                .containsEntry("kind", "City");
    }

    @Test
    void partiesAloneAreJoinedByPairsThatWeigh() throws IOException {
        JsonNode all = JSON.readTree(export("format", "geojson", "projection", "weighted"));
        assertThat(all.path("features")).isNotEmpty();
        String graphml = new String(export("format", "graphml", "projection", "weighted"), UTF_8);
        long pairs = cooperations.stream()
                .mapToLong(
                        one -> one.participants().size() * (one.participants().size() - 1L) / 2)
                .sum();
        assertThat(graphml.split("<edge ", -1)).hasSize((int) pairs + 1);
        assertThat(graphml).contains("edgedefault=\"undirected\"", "<data key=\"e-weight\">0.5</data>");
    }

    @Test
    void tablesHoldAllAndKeepTheirKeys() throws IOException {
        Map<String, byte[]> files = unzipped(export("format", "csv"));
        assertThat(files.keySet().stream().filter(name -> !name.startsWith("graph/")))
                .containsExactly(
                        "datapackage.json",
                        "documents.csv",
                        "parties.csv",
                        "cooperations.csv",
                        "links.csv",
                        "amounts.csv",
                        "claims.csv");
        JsonNode described = JSON.readTree(files.get("datapackage.json"));
        Map<String, List<NamedCsvRecord>> tables = new HashMap<>();
        described.path("resources").forEach(resource -> {
            List<NamedCsvRecord> rows = csv(files.get(resource.path("path").asString()));
            assertThat(header(files.get(resource.path("path").asString())))
                    .containsExactlyElementsOf(resource.at("/schema/fields")
                            .valueStream()
                            .map(field -> field.path("name").asString())
                            .toList());
            tables.put(resource.path("name").asString(), rows);
        });
        assertThat(tables.get("cooperations")).hasSameSizeAs(cooperations);
        assertThat(tables.get("parties")).hasSameSizeAs(parties);
        Set<String> claims = column(tables.get("claims"), "id");
        Set<String> nodes = column(tables.get("parties"), "id");
        nodes.addAll(column(tables.get("cooperations"), "id"));
        assertThat(tables.get("links")).allSatisfy(link -> {
            assertThat(nodes).contains(link.getField("from"));
            if (!link.getField("claims").isEmpty()) {
                assertThat(claims)
                        .containsAll(Arrays.asList(link.getField("claims").split(";", -1)));
            }
        });
        assertThat(tables.get("claims")).allSatisfy(claim -> {
            assertThat(claim.getField("licence")).isNotBlank();
            assertThat(column(tables.get("documents"), "id")).contains(claim.getField("document"));
            assertThat("=+-@\t\r".indexOf((claim.getField("quote") + " ").charAt(0)))
                    .as("no formula for a spreadsheet: " + claim)
                    .isNegative();
        });
    }

    @Test
    void geojsonHasAPointForEveryPlacedPartyAndLinesBetweenThem() throws IOException {
        JsonNode features = JSON.readTree(export("format", "geojson")).path("features");

        Set<String> placed = new HashSet<>();
        parties.stream()
                .filter(party -> party.takesPart() && party.latitude() != null)
                .forEach(party -> placed.add(party.id()));
        Map<String, JsonNode> points = new HashMap<>();
        features.valueStream()
                .filter(one -> one.at("/geometry/type").asString().equals("Point"))
                .forEach(one -> points.put(one.path("id").asString(), one));
        assertThat(points.keySet()).containsExactlyInAnyOrderElementsOf(placed);
        assertThat(points.get("city/fr/grenoble").at("/geometry/coordinates/0").asDouble())
                .as("longitude first")
                .isBetween(5.6, 5.8);
        assertThat(features.valueStream()
                        .filter(one -> one.at("/geometry/type").asString().equals("LineString")))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.at("/properties/licences").asString()).isNotBlank());
    }

    @Test
    void edgeListsHaveARowForEachYearOfWhichASourceSpeaks() throws IOException {
        Map<String, byte[]> files = unzipped(export("format", "edges"));

        List<NamedCsvRecord> edges = csv(files.get("edges.csv"));
        Set<String> nodes = column(csv(files.get("nodes.csv")), "id");
        assertThat(edges)
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(nodes).contains(edge.getField("from"), edge.getField("to")));
        assertThat(csv(files.get("years.csv")).stream()
                        .filter(row -> row.getField("cooperation").equals("twinning/chambery-ouahigouya"))
                        .map(row -> row.getField("year")))
                .startsWith("1994", "1995")
                .endsWith("2005");
    }

    @Test
    void followTheMoneyHasWhatItsSchemataRequire() throws IOException {
        List<JsonNode> entities = new String(export("format", "ftm"), UTF_8)
                .lines()
                .map(JSON::readTree)
                .toList();
        Map<String, String> schemata = new HashMap<>();
        entities.forEach(one ->
                schemata.put(one.path("id").asString(), one.path("schema").asString()));

        assertThat(schemata).as("every id once").hasSameSizeAs(entities);
        assertThat(entities).allSatisfy(one -> {
            JsonNode properties = one.path("properties");
            if (one.path("schema").asString().equals("ProjectParticipant")) {
                assertThat(schemata.get(properties.at("/project/0").asString())).isEqualTo("Project");
                assertThat(schemata.get(properties.at("/participant/0").asString()))
                        .isIn("Organization", "PublicBody");
                assertThat(properties.path("description").toString()).contains("licence");
            } else {
                assertThat(properties.has("name") || properties.has("title")).isTrue();
            }
        });
    }

    @Test
    void aPartyAQuestionAndAFilterChoose() throws IOException {
        Set<String> one = ids(export("format", "csv", "party", "CHU de Grenoble"));
        Set<String> two = ids(export("format", "csv", "party", "CHU de Grenoble", "hops", "2"));
        Set<String> asked = ids(export("format", "csv", "question", "city-twinnings", "city", "Grenoble"));

        assertThat(one).hasSize(12);
        assertThat(two).containsAll(one).hasSizeGreaterThan(one.size());
        assertThat(asked).isNotEmpty().allMatch(id -> id.startsWith("twinning/") || id.startsWith("hospital-"));
        assertThat(ids(export("format", "csv", "kind", "Twinning"))).hasSize(11);
        assertThat(ids(export("format", "csv", "cooperation", "twinning/annecy-sassandra")))
                .containsExactly("twinning/annecy-sassandra");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> export("format", "docx"))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        fault -> assertThat(fault.accepted(java.util.Locale.ENGLISH))
                                .isEqualTo(formats()));
        assertThatThrownBy(() -> export("format", "csv", "hops", "0", "party", "Grenoble"))
                .isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> export("format", "csv", "town", "Grenoble")).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> export("format", "csv", "projection", "round")).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> export("format", "csv", "cooperation", "twinning/none"))
                .isInstanceOf(NotUnderstood.class);
    }

    private static Set<String> ids(byte[] zip) throws IOException {
        return column(csv(unzipped(zip).get("cooperations.csv")), "id");
    }

    private static Set<String> column(List<NamedCsvRecord> rows, String name) {
        Set<String> values = new TreeSet<>();
        rows.forEach(row -> values.add(row.getField(name)));
        return values;
    }

    private static List<NamedCsvRecord> csv(byte[] bytes) {
        return CsvReader.builder().ofNamedCsvRecord(new String(bytes, UTF_8)).stream()
                .toList();
    }

    private static List<String> header(byte[] table) {
        return List.of(
                new String(table, UTF_8).lines().findFirst().orElseThrow().split(","));
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static Element node(Document gexf, String id) {
        return all(gexf, "node").stream()
                .filter(one -> one.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> values(Element of) {
        Map<String, String> values = new HashMap<>();
        NodeList list = of.getElementsByTagNameNS("*", "attvalue");
        for (int at = 0; at < list.getLength(); at++) {
            Element one = (Element) list.item(at);
            values.put(one.getAttribute("for"), one.getAttribute("value"));
        }
        return values;
    }

    private static List<Element> all(Document gexf, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList list = gexf.getElementsByTagNameNS("*", name);
        for (int at = 0; at < list.getLength(); at++) {
            elements.add((Element) list.item(at));
        }
        return elements;
    }
}
