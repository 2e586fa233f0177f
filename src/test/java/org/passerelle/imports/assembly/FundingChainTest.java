package org.passerelle.imports.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.curated.DocumentDeclaration;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.interpretation.Interpreter;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.load.DatasetHead;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import org.passerelle.model.SourceLocation;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.StoredClaim;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** What an IATI file says of money: who funds whom, through whom, for what, in which country, and with how much. */
@WithDatabase
class FundingChainTest {

    @TempDir
    private static Path folder;

    private static GraphConnection connection;
    private static Graph graph;
    private static GraphDump before;
    private static final List<Finding> FINDINGS = new ArrayList<>();

    @BeforeAll
    static void bring() {
        connection = TestGraphs.openSeeded(folder.resolve("store"));
        graph = connection.graph();
        before = GraphDump.of(graph);
        write();
    }

    private static void write() {
        Interpreter interpreter = new Interpreter();
        Path file = Path.of("src/test/resources/iati/chain.xml");
        new Importer(graph, TestGraphs.seeds().reference(), Judgements::none, folder.resolve("work"))
                .commit(
                        head(),
                        () -> {
                            FileReading reading = Formats.known().open(file, ReadingOptions.none());
                            DocumentContext context = new DocumentContext(reading.layout(), null, null, null);
                            Iterable<RawRecord> records = () -> reading;
                            return StreamSupport.stream(records.spliterator(), false)
                                    .map(record -> interpreter.interpret(record, context))
                                    .onClose(reading::close);
                        },
                        FINDINGS::add,
                        change -> {},
                        ImportProgress.NONE);
    }

    @AfterAll
    static void close() {
        new DatasetLoader(graph, LoadProgress.NONE).remove("chain");
        assertThat(GraphDump.of(graph).differenceFrom(before))
                .as("nothing of it stays")
                .isEmpty();
        connection.close();
    }

    private static DatasetHead head() {
        return new DatasetHead(
                "chain",
                "Chain",
                null,
                "CC0-1.0",
                "fingerprint",
                "import",
                new DocumentDeclaration(
                        "chain.xml",
                        "document/chain",
                        "Chain",
                        "A fund",
                        null,
                        "en",
                        null,
                        null,
                        "0",
                        new SourceLocation("chain.xml", 0)),
                1,
                null);
    }

    private static List<GraphLink> linksOf(String activity, String... types) {
        String id = GraphDump.of(graph).nodes().stream()
                .filter(node -> activity.equals(node.properties().get("identifier")))
                .map(GraphNode::id)
                .findFirst()
                .orElseThrow();
        return GraphDump.of(graph).links().stream()
                .filter(link -> List.of(types).contains(link.type())
                        && (link.to().equals(id) || link.from().equals(id)))
                .toList();
    }

    private static String nameOf(String id) {
        return String.valueOf(node(id).properties().get("name"));
    }

    private static GraphNode node(String id) {
        return GraphDump.of(graph).nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rolesStayApart() {
        assertThat(linksOf("XX-1-A", "PARTICIPATES_IN", "SUPPORTS"))
                .extracting(link -> link.properties().getOrDefault("role", "supports") + " " + nameOf(link.from()))
                .containsExactlyInAnyOrder(
                        "accountable Asterion Health Fund",
                        "extending Celadon Relief",
                        "implementing Delphine Midwives",
                        "lead Asterion Health Fund",
                        "supports Borealis Foundation");
    }

    private static String amount(GraphLink link) {
        return Stream.of("kind", "date", "as", "sum", "currency")
                        .map(key -> String.valueOf(link.properties().get(key)))
                        .collect(Collectors.joining(" "))
                + " " + nameOf(link.from());
    }

    @Test
    void amountsAreSummedByYearPartnerAndCurrency() {
        assertThat(linksOf("XX-1-A", "HAS_AMOUNT"))
                .extracting(FundingChainTest::amount)
                .containsExactlyInAnyOrder(
                        "budget 2001/2002 holder 5000.0 EUR Asterion Health Fund",
                        "commitment 2001 provider 2500.0 EUR Borealis Foundation",
                        "commitment 2001 receiver 2500.0 EUR Celadon Relief",
                        "disbursement 2001 provider 1250.5 EUR Borealis Foundation",
                        "disbursement 2001 receiver 1250.5 EUR Celadon Relief",
                        "disbursement 2002 provider 70.0 USD Asterion Health Fund",
                        "disbursement 2002 receiver 70.0 USD Delphine Midwives",
                        "incoming-funds 2001 provider 1900.0 EUR Eglantine Trust",
                        "incoming-funds 2001 receiver 1900.0 EUR Asterion Health Fund");
    }

    @Test
    void everyAmountHasItsEvidence() {
        GraphLink paid = linksOf("XX-1-A", "HAS_AMOUNT").stream()
                .filter(link -> amount(link).startsWith("disbursement 2001 provider"))
                .findFirst()
                .orElseThrow();

        assertThat(StoredClaim.of(GraphDump.of(graph)))
                .filteredOn(claim -> claim.states(paid))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.quote()).isEqualTo("1250.5 EUR, 2001, Borealis Foundation → Celadon Relief");
                    assertThat(claim.said())
                            .containsEntry("detail", "provider: disbursement 1250.5 EUR")
                            .containsEntry("date", "2001");
                });
    }

    @Test
    void whatIsNotUnderstoodIsKept() {
        assertThat(GraphDump.of(graph).nodes())
                .filteredOn(node -> "XX-1-A".equals(node.properties().get("identifier")))
                .singleElement()
                .satisfies(activity -> assertThat(
                                activity.properties().get("remarks").toString())
                        .contains("transaction (disbursement): some EUR, 2002, Asterion Health Fund →"));
    }

    @Test
    void relatedActivitiesAreLinkedWhicheverComesFirst() {
        assertThat(linksOf("XX-1-A", "RELATED_TO"))
                .extracting(
                        link -> nameOf(link.from()) + " " + link.properties().get("kind") + " " + nameOf(link.to()))
                .containsExactly("Maternal care in Benin parent Health in West Africa");
    }

    @Test
    void theQuestionTellsTheChain() {
        Cypher question = Cypher.named("questions/funding-chain");
        Map<String, Object> parameters = Map.of("funder", "", "country", "country/bj", "skip", 0L, "rows", 100L);
        List<String> rows = graph.read(statements -> statements.query(question, parameters, row -> {
            List<?> paid = Objects.requireNonNull((List<?>) row.get("paid"));
            List<?> committed = Objects.requireNonNull((List<?>) row.get("committed"));
            return names(row.map("funder")) + " > " + list(row.get("lead")) + " > " + list(row.get("through")) + " > "
                    + list(row.get("partners")) + ": " + names(row.map("cooperation")) + ", "
                    + list(row.get("countries")) + ", " + committed + ", " + paid;
        }));
        assertThat(rows)
                .contains(
                        "Borealis Foundation > [Asterion Health Fund] > [Celadon Relief] > [Delphine Midwives]: Maternal care in Benin, [Benin], [2001: 2500 EUR], [2001: 1251 EUR]",
                        "Eglantine Trust > [Asterion Health Fund] > [] > [Asterion Health Fund]: Health in West Africa, [Benin], [], []");
    }

    private static String names(Map<?, ?> node) {
        return String.valueOf(node.get("name"));
    }

    private static List<String> list(@Nullable Object nodes) {
        return ((List<?>) Objects.requireNonNull(nodes))
                .stream().map(node -> names((Map<?, ?>) node)).toList();
    }
}
