package org.passerelle.imports.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.curated.DocumentDeclaration;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.HomeCountry;
import org.passerelle.graph.Row;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.load.DatasetHead;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.LineRange;
import org.passerelle.model.PartialDate;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;
import org.passerelle.model.SourceLocation;
import org.passerelle.reading.RawRecord;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** A list of German and Polish towns reads, answers, sorts and draws from Germany as one of French towns does from France. */
@WithDatabase
class HomeCountryTest {

    private static final QuestionCatalogue CATALOGUE = new QuestionCatalogue();

    @TempDir
    private static Path store;

    @TempDir
    private static Path scratch;

    private static GraphConnection connection;
    private static Graph graph;

    @BeforeAll
    static void bring() {
        connection = TestGraphs.open(store);
        graph = connection.graph();
        HomeCountry.set(graph, "DE");
        Interpretation[] rows = {
            twinning(1, city("Wrocław", "PL"), city("Dresden", "DE")),
            twinning(2, city("Wiesbaden", "DE"), city("Wrocław", "PL")),
            twinning(3, city("Zgorzelec", "PL"), city("Görlitz", "DE")),
            twinning(4, city("Gdańsk", "PL"), city("Kraków", "PL")),
            twinning(5, city("Xarburg", null), city("Ymouth", null)),
        };
        new Importer(graph, TestGraphs.seeds().reference(), Judgements::none, scratch)
                .commit(head(), () -> Stream.of(rows), found -> {}, change -> {}, ImportProgress.NONE);
    }

    @BeforeEach
    void fromGermany() {
        HomeCountry.set(graph, "DE");
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    private static PartyMention city(String name, @Nullable String country) {
        return new PartyMention(name, name, PartyKind.CITY, null, country, Map.of());
    }

    private static Interpretation twinning(int row, PartyMention one, PartyMention other) {
        String text = one.name() + ";" + other.name();
        List<Quote> quotes = List.of(new Quote(new LineRange(row, row), text));
        List<Statement> statements = Stream.of(one, other)
                .map(city -> new Statement(Predicate.PARTICIPANT, city, "", Map.of("role", "partner"), null, quotes))
                .toList();
        return new Interpretation(
                new RawRecord("row-" + row, "", text, new LineRange(row, row), List.of()),
                List.of(new StatedCooperation("main", CooperationKind.TWINNING, statements)),
                List.of(),
                List.of());
    }

    private static DatasetHead head() {
        return new DatasetHead(
                "towns",
                "Towns",
                null,
                "CC0-1.0",
                "fingerprint",
                "import",
                new DocumentDeclaration(
                        "towns.csv",
                        "document/towns",
                        "Towns",
                        "A town hall",
                        null,
                        "de",
                        PartialDate.parse("2020").orElseThrow(),
                        null,
                        "0",
                        new SourceLocation("towns.csv", 0)),
                5,
                null);
    }

    private static List<List<String>> answer(String question, String... columns) {
        return new Questioner(graph)
                .ask(CATALOGUE.named(question), Map.of()).rows().stream()
                        .map(row -> Stream.of(columns)
                                .map(column -> name(row.get(column)))
                                .toList())
                        .toList();
    }

    private static String name(@Nullable Object cell) {
        if (cell instanceof Map<?, ?> named) {
            return String.valueOf(named.get("name"));
        }
        return cell instanceof List<?> list
                ? String.join(", ", list.stream().map(HomeCountryTest::name).toList())
                : String.valueOf(cell);
    }

    @Test
    void townsFromHomeStandFirstAndTwinningsCountWhereverTheirEndsLie() {
        assertThat(answer("city-twinnings", "city", "partnerCity", "country"))
                .containsExactly(
                        List.of("Dresden", "Wrocław", "Poland"),
                        List.of("Gdańsk", "Kraków", "Poland"),
                        List.of("Görlitz", "Zgorzelec", "Poland"),
                        List.of("Wiesbaden", "Wrocław", "Poland"),
                        List.of("Xarburg", "Ymouth", "null"));
    }

    @Test
    void whoMeetsAbroadIsFromHome() {
        assertThat(answer("co-presence", "place", "frenchParties"))
                .contains(List.of("Wrocław", "Dresden, Wiesbaden"))
                .noneMatch(row -> row.get(0).equals("Dresden"));
        assertThat(answer("territory-cooperations", "frenchSide", "partnerSide", "countries"))
                .contains(List.of("Dresden", "Wrocław", "Poland"), List.of("", "Gdańsk, Kraków", "Poland"));
    }

    @Test
    void cooperationsAreNamedFromHome() {
        assertThat(answer("territory-cooperations", "cooperation"))
                .contains(List.of("Dresden and Wrocław"), List.of("Görlitz and Zgorzelec"));
    }

    @Test
    void arcsBeginAtHome() {
        List<String> ids = GraphDump.of(graph).nodes().stream()
                .filter(node -> node.labels().contains("Twinning"))
                .map(node -> node.id())
                .toList();

        List<Row> arcs =
                graph.read(statements -> statements.query(Cypher.named("read/drawn-arcs"), Map.of("ids", ids)));

        assertThat(arcs)
                .extracting(
                        arc -> arc.map("origin").get("name"),
                        arc -> arc.map("target").get("name"))
                .containsExactlyInAnyOrder(
                        tuple("Dresden", "Wrocław"),
                        tuple("Wiesbaden", "Wrocław"),
                        tuple("Görlitz", "Zgorzelec"),
                        tuple("Gdańsk", "Kraków"));
    }

    @Test
    void anotherHomeLooksAtTheSameGraphFromThere() {
        List<String> before = twinnedWith();

        HomeCountry.set(graph, "PL");

        assertThat(answer("city-twinnings", "city", "partnerCity", "country"))
                .contains(List.of("Wrocław", "Dresden", "Germany"), List.of("Zgorzelec", "Görlitz", "Germany"));
        assertThat(twinnedWith())
                .contains("city/pl/wroclaw -> city/de/dresden", "city/pl/gdansk -> city/pl/krakow")
                .hasSameSizeAs(before);
        HomeCountry.set(graph, "DE");
        assertThat(twinnedWith()).isEqualTo(before);
    }

    @Test
    void anotherHomeThatWasNotMarkedToTheEndIsAtTheNextStart() {
        graph.write(statements -> statements.execute(Cypher.named("home/set-home-country"), Map.of("iso2", "PL")));

        HomeCountry.set(graph, "PL");

        assertThat(answer("city-twinnings", "city")).contains(List.of("Zgorzelec"));
    }

    private static List<String> twinnedWith() {
        List<String> links = new ArrayList<>();
        for (GraphLink link : GraphDump.of(graph).links()) {
            if (link.type().equals("TWINNED_WITH")) {
                links.add(link.from() + " -> " + link.to());
            }
        }
        return links.stream().sorted().toList();
    }
}
