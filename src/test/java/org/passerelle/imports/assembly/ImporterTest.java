package org.passerelle.imports.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.curated.DocumentDeclaration;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.StatedParty;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.load.DatasetHead;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.Judgement;
import org.passerelle.model.LineRange;
import org.passerelle.model.PartialDate;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;
import org.passerelle.model.SourceLocation;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** What an import shows before it writes, writes as a whole, knows again and can be taken out. */
@WithDatabase
class ImporterTest {

    @TempDir
    private static Path store;

    @TempDir
    private static Path scratch;

    private static GraphConnection connection;
    private static Graph graph;
    private static GraphDump seeds;
    private static Importer importer;

    private final List<Finding> findings = new ArrayList<>();

    @BeforeAll
    static void loadSeeds() {
        connection = TestGraphs.openSeeded(store);
        graph = connection.graph();
        seeds = GraphDump.of(graph);
        importer = new Importer(graph, TestGraphs.seeds().reference(), Judgements::none, scratch);
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    @AfterEach
    void takeOut() {
        new DatasetLoader(graph, LoadProgress.NONE).remove("twins");
        assertThat(GraphDump.of(graph).differenceFrom(seeds)).isEmpty();
    }

    private static PartyMention city(String name, String country) {
        return new PartyMention(name, name, PartyKind.CITY, null, country, Map.of());
    }

    private static Interpretation twinning(int row, String one, String other, String country, @Nullable String since) {
        return pair(row, city(one, "FR"), city(other, country), since);
    }

    private static Interpretation pair(int row, PartyMention one, PartyMention other, @Nullable String since) {
        String text = one.name() + ";" + other.name() + (since == null ? "" : ";" + since);
        List<Quote> quotes = List.of(new Quote(new LineRange(row, row), text));
        List<Statement> statements = new ArrayList<>(List.of(
                new Statement(Predicate.PARTICIPANT, one, "", Map.of("role", "partner"), null, quotes),
                new Statement(Predicate.PARTICIPANT, other, "", Map.of("role", "partner"), null, quotes)));
        if (since != null) {
            statements.add(new Statement(Predicate.SINCE, null, since, Map.of(), null, quotes));
        }
        return new Interpretation(
                new RawRecord("row-" + row, "", text, new LineRange(row, row), List.of()),
                List.of(new StatedCooperation("main", CooperationKind.TWINNING, statements)),
                List.of(),
                List.of());
    }

    private static DatasetHead head() {
        return new DatasetHead(
                "twins",
                "Twin towns",
                null,
                "CC0-1.0",
                "fingerprint",
                "import",
                new DocumentDeclaration(
                        "twins.csv",
                        "document/twins",
                        "Twin towns",
                        "A town hall",
                        null,
                        "fr",
                        PartialDate.parse("2020").orElseThrow(),
                        null,
                        "0",
                        new SourceLocation("twins.csv", 0)),
                2,
                "Tours;Marrakech;2007\nGrenoble;Sfax;1998");
    }

    private ImportReport imported(Interpretation... rows) {
        return importer.commit(head(), () -> Stream.of(rows), findings::add, change -> {}, ImportProgress.NONE)
                .report();
    }

    private static List<GraphNode> nodesOf(String dataset, String label) {
        return GraphDump.of(graph).nodes().stream()
                .filter(node -> node.labels().contains(label))
                .filter(node -> ((List<?>) node.properties().get("datasets")).contains(dataset))
                .toList();
    }

    private static List<GraphLink> linksOf(String dataset, String type) {
        return GraphDump.of(graph).links(dataset, type);
    }

    @Test
    void recordWhoseSidesAreOnePartyIsRejectedInASentence() {
        Interpretation[] rows = {
            twinning(1, "Tours", "Marrakech", "MA", null), twinning(2, "Grenoble", "GRENOBLE", "FR", null)
        };
        ImportReport preview = importer.preview(
                        head(), () -> Stream.of(rows), found -> {}, row -> {}, ImportProgress.NONE)
                .report();

        ImportReport report = imported(rows);

        assertThat(report.records()).isEqualTo(new ImportReport.Records(1, 0, 0, 0, 1));
        assertThat(preview.records()).isEqualTo(report.records());
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).level()).isEqualTo(Finding.Level.REJECTED);
        assertThat(findings.get(0).told(Locale.ENGLISH)).isEqualTo("both sides are the same party: Grenoble");
        assertThat(nodesOf("twins", "Cooperation")).hasSize(1);
    }

    @Test
    void pairsOfOneDateThatAreAllTwinnedWithEachOtherArePointedOut() {
        ImportReport report = importer.preview(
                        head(),
                        () -> Stream.of(
                                twinning(1, "Tours", "Marrakech", "MA", "2007"),
                                twinning(2, "Tours", "Segovia", "ES", "2007"),
                                twinning(3, "Grenoble", "Sfax", "TN", "2007"),
                                pair(4, city("Marrakech", "MA"), city("Segovia", "ES"), "2007"),
                                pair(5, city("Sfax", "TN"), city("Essen", "DE"), "1991"),
                                pair(6, city("Grenoble", "FR"), city("Essen", "DE"), "1976")),
                        findings::add,
                        row -> {},
                        ImportProgress.NONE)
                .report();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(Problem.LOOKS_LIKE_ONE_AGREEMENT);
            assertThat(finding.row()).isEqualTo(1);
            assertThat(finding.words()).contains("Tours").contains("Segovia").doesNotContain("Sfax");
            assertThat(finding.told(Locale.ENGLISH)).startsWith("these 3 towns");
        });
        assertThat(report.records().added()).as("nothing is changed").isEqualTo(6);
    }

    @Test
    void previewCountsAndWritesNothing() {
        List<PlannedRow> rows = new ArrayList<>();
        ImportReport report = importer.preview(
                        head(),
                        () -> Stream.of(
                                twinning(1, "Tours", "Marrakech", "MA", "2007"),
                                twinning(2, "Grenoble", "Sfax", "TN", null)),
                        findings::add,
                        rows::add,
                        ImportProgress.NONE)
                .report();

        assertThat(rows).extracting(PlannedRow::row).containsExactly(1, 2);
        assertThat(rows.get(0).cooperations()).singleElement().satisfies(one -> {
            assertThat(one.since()).isEqualTo("2007");
            assertThat(one.parties())
                    .extracting(PlannedParty::id, PlannedParty::known, PlannedParty::place)
                    .containsExactly(
                            tuple("city/fr/tours", true, "Indre-et-Loire, Centre-Val de Loire, France"),
                            tuple("city/ma/marrakesh", false, "Marrakesh-Safi, Morocco"));
        });
        // the survey of the seeds states the second as well
        assertThat(rows.get(1).cooperations())
                .singleElement()
                .satisfies(one -> assertThat(one.known()).isTrue());
        assertThat(report.newlyStated()).isEqualTo(1);
        assertThat(report.knownAlready()).isEqualTo(1);
        assertThat(report.records()).isEqualTo(new ImportReport.Records(2, 0, 0, 0, 0));
        assertThat(report.facts()).isEqualTo(5);
        assertThat(GraphDump.of(graph).differenceFrom(seeds)).isEmpty();
    }

    /** What the list itself wrote is made anew when it comes again, and is in the graph for whoever looks. */
    @Test
    void whatTheListWroteBeforeIsKnownWhenItComesAgain() {
        Interpretation same = twinning(1, "Tours", "Marrakech", "MA", "2007");
        imported(same);

        List<PlannedRow> rows = new ArrayList<>();
        ImportReport report = importer.preview(
                        head(),
                        () -> Stream.of(same, twinning(2, "Grenoble", "Essen", "DE", "1976")),
                        findings::add,
                        rows::add,
                        ImportProgress.NONE)
                .report();

        assertThat(report.records()).isEqualTo(new ImportReport.Records(1, 0, 1, 0, 0));
        assertThat(rows).extracting(row -> row.cooperations().get(0).known()).containsExactly(true, false);
        assertThat(rows.get(0).cooperations().get(0).parties())
                .extracting(PlannedParty::known)
                .containsExactly(true, true);
        assertThat(rows.get(1).cooperations().get(0).parties())
                .extracting(PlannedParty::id, PlannedParty::known)
                .contains(tuple("city/de/essen", false));
        assertThat(report.newlyStated()).isEqualTo(1);
        assertThat(report.knownAlready()).isEqualTo(1);
    }

    /** A list that has no other column for its first side. */
    @Test
    void whatTwoCarriersDoIsTwoCooperations() {
        imported(carried(1, "Brest"), carried(2, "Dreux"));

        assertThat(nodesOf("twins", "Project")).hasSize(2);
    }

    private static Interpretation carried(int row, String town) {
        List<Quote> quotes = List.of(new Quote(new LineRange(row, row), town));
        return new Interpretation(
                new RawRecord("row-" + row, "", town, new LineRange(row, row), List.of()),
                List.of(new StatedCooperation(
                        "main",
                        CooperationKind.PROJECT,
                        List.of(new Statement(
                                Predicate.PARTICIPANT,
                                city(town, "FR"),
                                "",
                                Map.of("role", "carrier"),
                                null,
                                quotes)))),
                List.of(),
                List.of());
    }

    @Test
    void cityThatTheSeedsHoldIsTheSameNodeAndNewOneStandsOnTheMap() {
        imported(twinning(1, "Tours", "Marrakech", "MA", "2007"));

        assertThat(linksOf("twins", "TWINNED_WITH"))
                .extracting(GraphLink::from, GraphLink::to)
                .containsExactly(tuple("city/fr/tours", "city/ma/marrakesh"));
        assertThat(linksOf("twins", "PART_OF"))
                .extracting(GraphLink::from, GraphLink::to)
                .contains(tuple("city/ma/marrakesh", "country/ma"));
        assertThat(nodesOf("twins", "City"))
                .filteredOn(city -> city.id().equals("city/ma/marrakesh"))
                .singleElement()
                .satisfies(city ->
                        assertThat((Double) city.properties().get("latitude")).isBetween(31.0, 32.0));
    }

    @Test
    void countryToWhichIsoGivesNoCodeOfThreeLettersIsACountryAllTheSame() {
        imported(twinning(1, "Tours", "Pristina", "XK", "2007"));

        assertThat(nodesOf("twins", "Country"))
                .filteredOn(country -> country.id().equals("country/xk"))
                .singleElement()
                .satisfies(country -> assertThat(country.properties())
                        .containsEntry("nameEn", "Kosovo")
                        .containsEntry("iso2", "XK")
                        .doesNotContainKey("iso3"));
    }

    @Test
    void twinningThatTheSeedsStateIsTheSameCooperation() {
        imported(twinning(1, "Grenoble", "Sfax", "TN", "1998"));

        assertThat(nodesOf("twins", "Twinning")).singleElement().satisfies(twinning -> {
            assertThat(twinning.id()).isEqualTo("twinning/grenoble-sfax");
            assertThat(twinning.properties()).containsEntry("since", "1998").containsEntry("observedOn", "2020");
        });
    }

    private static Interpretation alone(int row, Heading side, PartyMention party, String country) {
        String text = party.name() + ";" + country;
        List<Quote> quotes = List.of(new Quote(new LineRange(row, row), text));
        PartyMention place = new PartyMention(country, country, PartyKind.COUNTRY, null, country, Map.of());
        return new Interpretation(
                new RawRecord(
                        "row-" + row,
                        "",
                        text,
                        new LineRange(row, row),
                        List.of(new Cell(side, "", party.name(), new LineRange(row, row), row, 1))),
                List.of(new StatedCooperation(
                        "main",
                        CooperationKind.HOSPITAL_PARTNERSHIP,
                        List.of(
                                new Statement(Predicate.PARTICIPANT, party, "", Map.of("role", "lead"), null, quotes),
                                new Statement(Predicate.PLACE, place, "", Map.of(), null, quotes)))),
                List.of(),
                List.of());
    }

    /** Of a cooperation whose other side nobody names, the country tells which it is; where the first side is open, the list as well. */
    @Test
    void cooperationOfOnePartyIsToldByItsCountryAndByItsList() {
        PartyMention grenoble =
                new PartyMention("CHU de Grenoble", "CHU de Grenoble", PartyKind.HOSPITAL, null, "FR", Map.of());
        imported(
                alone(2, Heading.ESTABLISHMENT, grenoble, "MG"),
                alone(3, Heading.ESTABLISHMENT, grenoble, "ML"),
                alone(4, Heading.ESTABLISHMENT, grenoble, "TG"),
                alone(5, Heading.PARTNER, grenoble, "TG"));

        assertThat(nodesOf("twins", "Cooperation"))
                .extracting(node -> String.valueOf(node.properties().get("id")))
                .hasSize(4)
                .contains("hospital-partnership/chu-grenoble-madagascar")
                .doesNotContain("hospital-partnership/chu-grenoble-mauritius");
    }

    @Test
    void sameFileAgainIsNothingNewAndCorrectedOneUpdates() {
        Interpretation first = twinning(1, "Tours", "Marrakech", "MA", "2007");
        Interpretation second = twinning(2, "Tours", "Brasilia", "BR", null);
        imported(first, second);
        GraphDump once = GraphDump.of(graph);

        ImportReport again = imported(first, second);
        assertThat(again.records().touched()).isZero();
        assertThat(GraphDump.of(graph).differenceFrom(once)).isEmpty();

        ImportReport corrected = imported(twinning(1, "Tours", "Marrakech", "MA", "2008"));
        assertThat(corrected.records()).isEqualTo(new ImportReport.Records(0, 1, 0, 1, 0));
        assertThat(nodesOf("twins", "Twinning"))
                .extracting(twinning -> twinning.properties().get("since"))
                .containsExactly("2008");
    }

    /** Of two dates in one document the earlier is that of the beginning, whatever the identifiers of the claims are. */
    @Test
    void cooperationBeganAtTheEarlierOfTwoDates() {
        List<Interpretation> rows = new ArrayList<>();
        for (String partner : List.of("Aichtal", "Backnang", "Calw", "Dachau", "Eutin", "Freital")) {
            rows.add(twinning(rows.size() + 1, "Annecy", partner, "DE", "2007"));
            rows.add(twinning(rows.size() + 1, "Annecy", partner, "DE", "1998-05"));
        }

        imported(rows.toArray(Interpretation[]::new));

        assertThat(nodesOf("twins", "Twinning"))
                .hasSize(6)
                .allSatisfy(twinning -> assertThat(twinning.properties()).containsEntry("since", "1998-05"));
    }

    private static Interpretation partnership(int row, String partner, boolean placed) {
        PartyMention lead =
                new PartyMention("CHU de Tours", "CHU de Tours", PartyKind.HOSPITAL, "Tours", "FR", Map.of());
        PartyMention other = new PartyMention(partner, partner, PartyKind.HOSPITAL, "Kayes", "ML", Map.of());
        List<Quote> quotes = List.of(new Quote(new LineRange(row, row), partner));
        List<Statement> statements = List.of(
                new Statement(Predicate.PARTICIPANT, lead, "", Map.of("role", "lead"), null, quotes),
                new Statement(Predicate.PARTICIPANT, other, "", Map.of("role", "partner"), null, quotes));
        Statement place = new Statement(Predicate.LOCATED_IN, city("Kayes", "ML"), "", Map.of(), null, quotes);
        return new Interpretation(
                new RawRecord("row-" + row, "", partner, new LineRange(row, row), List.of()),
                List.of(new StatedCooperation("main", CooperationKind.HOSPITAL_PARTNERSHIP, statements)),
                placed ? List.of(new StatedParty(other, List.of(place))) : List.of(),
                List.of());
    }

    @Test
    void placeThatARecordNoLongerStatesStaysWhereThePartyIsDeclaredToLie() {
        Interpretation staying = partnership(2, "Hôpital du Fleuve", false);
        imported(staying);
        GraphDump alone = GraphDump.of(graph);

        imported(partnership(1, "Hôpital du Fleuve", true), staying);
        imported(staying);

        assertThat(GraphDump.of(graph).differenceFrom(alone)).isEmpty();
    }

    @Test
    void partyIsCalledWhatTheFirstRecordThatIsLeftCallsIt() {
        Interpretation staying = partnership(2, "Hopital du fleuve", false);
        imported(partnership(1, "Hôpital du Fleuve", false), staying);

        ImportReport report = imported(staying);

        assertThat(report.records()).isEqualTo(new ImportReport.Records(0, 1, 0, 1, 0));
        assertThat(nodesOf("twins", "Hospital"))
                .filteredOn(hospital -> hospital.id().startsWith("hospital/ml/"))
                .singleElement()
                .satisfies(hospital -> assertThat(hospital.properties()).containsEntry("name", "Hopital du fleuve"));
    }

    /** What curators keep does not follow a judgement; what is imported does, whichever id comes first in it. */
    @Test
    void partyOfAnotherImportGivesWayToACuratedOneThatItWasJudgedToBe() {
        imported(partnership(1, "Hôpital du Fleuve", false));
        String made = nodesOf("twins", "Hospital").stream()
                .map(GraphNode::id)
                .filter(id -> id.startsWith("hospital/ml/"))
                .findFirst()
                .orElseThrow();
        Judgements judged = new Judgements(List.of(new Judgement(
                2, made, "hospital/fr/chu-grenoble", true, "A. Reader", LocalDate.of(2026, 11, 22), "why")));

        try (WorkFile work = WorkFile.in(scratch)) {
            PartyRegister other = new PartyRegister(
                    graph,
                    "other",
                    judged,
                    new PartyMaker(new SourceLocation("other.csv", 0), "other"),
                    new WrittenBefore(graph, "other", work),
                    work,
                    new Surroundings(judged));
            PartyMention mention = new PartyMention(
                    "Hôpital du Fleuve", "Hôpital du Fleuve", PartyKind.HOSPITAL, "Kayes", "ML", Map.of());
            assertThat(other.resolve(mention).id()).isEqualTo("hospital/fr/chu-grenoble");
        }
    }

    @Test
    void tellsWhatItIsBusyWith() {
        Interpretation[] rows = {
            twinning(1, "Tours", "Marrakech", "MA", "2007"), twinning(2, "Grenoble", "Sfax", "TN", null)
        };
        List<StepReached> told = new ArrayList<>();
        importer.preview(head(), () -> Stream.of(rows), found -> {}, row -> {}, told::add);
        List<StepReached> previewed = List.copyOf(told);
        told.clear();
        importer.commit(head(), () -> Stream.of(rows), found -> {}, change -> {}, told::add);

        assertThat(previewed)
                .containsExactly(
                        new StepReached(ImportStep.READING, 1, null),
                        new StepReached(ImportStep.READING, 2, null),
                        new StepReached(ImportStep.DECIDING, 0, 4L),
                        new StepReached(ImportStep.DECIDING, 1, 4L),
                        new StepReached(ImportStep.DECIDING, 2, 4L),
                        new StepReached(ImportStep.DECIDING, 3, 4L),
                        new StepReached(ImportStep.COMPARING, 1, 2L),
                        new StepReached(ImportStep.COMPARING, 2, 2L));
        assertThat(told)
                .startsWith(previewed.toArray(StepReached[]::new))
                .contains(new StepReached(ImportStep.WRITING, 2, 2L));
        StepReached last = told.get(told.size() - 1);
        assertThat(last.step()).isEqualTo(ImportStep.FINISHING);
        assertThat(last.done()).isEqualTo(last.all()).isPositive();
    }

    @Test
    void stoppedImportLeavesTheGraphAsItWas() {
        Interpretation row = twinning(1, "Tours", "Marrakech", "MA", "2007");
        ImportProgress stop = records -> {
            throw new CancellationException("stopped after " + records);
        };

        assertThatThrownBy(() -> importer.commit(head(), () -> Stream.of(row), findings::add, change -> {}, stop))
                .isInstanceOf(CancellationException.class);
        assertThat(GraphDump.of(graph).differenceFrom(seeds)).isEmpty();
    }
}
