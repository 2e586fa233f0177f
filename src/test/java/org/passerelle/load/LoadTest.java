package org.passerelle.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.passerelle.testing.TinySeeds.RECORD;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.curated.Dataset;
import org.passerelle.curated.Sources;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.GraphThatCounts;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.WithDatabase;

@WithDatabase
class LoadTest {

    /** A record of another dataset that says something about the same twinning, and names the same city. */
    private static final String LETTER = """
            cooperations:
              - id: twinning/annecy-sassandra
                kind: Twinning
                en: Annecy and Sassandra
                fr: Annecy et Sassandra
                facts:
                  - participant: city/fr/annecy
                    role: partner
                    named: Nanecy
                    quote: "1: Nanecy"
                  - supporter: country/ci
                    quote: "1: its country"
                  - status: active
                    quote: "1: twin"
            """;

    @TempDir
    private static Path store;

    private static GraphConnection connection;

    @TempDir
    private Path folder;

    private Graph graph;
    private DatasetLoader loader;

    @BeforeAll
    static void open() {
        connection = TestGraphs.open(store);
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    @BeforeEach
    void empty() {
        graph = connection.graph();
        TestGraphs.wipe(graph);
        loader = new DatasetLoader(graph, LoadProgress.NONE);
    }

    private GraphDump afterFresh(Sources sources) {
        TestGraphs.wipe(graph);
        loader.load(sources, false);
        return GraphDump.of(graph);
    }

    @Test
    void loadsTheSameGraphTwice() {
        GraphDump once = afterFresh(TestGraphs.seeds());

        LoadReport again = loader.load(TestGraphs.seeds(), true);
        GraphDump twice = GraphDump.of(graph);

        assertThat(again.datasets()).allMatch(LoadReport.LoadedDataset::changed).hasSize(2);
        assertThat(twice.differenceFrom(once)).isEmpty();
        assertThat(twice.nodes()).hasSameSizeAs(once.nodes()).hasSizeGreaterThan(300);
        assertThat(twice.links()).hasSameSizeAs(once.links()).hasSizeGreaterThan(1_000);
    }

    @Test
    void writesNothingWhenNothingChanged() {
        loader.load(TestGraphs.seeds(), false);
        GraphThatCounts counting = new GraphThatCounts(graph);

        LoadReport report = new DatasetLoader(counting, LoadProgress.NONE).load(TestGraphs.seeds(), false);

        assertThat(counting.writes()).isZero();
        assertThat(report.datasets()).hasSize(2).allSatisfy(dataset -> {
            assertThat(dataset.changed()).isFalse();
            assertThat(dataset.rows()).isZero();
        });
    }

    @Test
    void writesOnlyTheDatasetThatChanged() {
        TinySeeds seeds =
                TinySeeds.in(folder).addDataset("letter", "Nanecy and its country twin", "{Twinning: 1}", LETTER);
        loader.load(readable(seeds), false);
        seeds.replace("letter/dataset.yml", "title: A letter\ndocuments", "title: The letter\ndocuments");

        LoadReport report = loader.load(readable(seeds), false);

        assertThat(report.datasets())
                .extracting(LoadReport.LoadedDataset::slug, LoadReport.LoadedDataset::changed)
                .containsExactlyInAnyOrder(tuple("letter", true), tuple("tiny", false));
    }

    @Test
    void theOrderOfDatasetsDoesNotMatter() {
        Sources forwards = TestGraphs.seeds();
        List<Dataset> datasets = forwards.datasets();
        Sources backwards =
                new Sources(forwards.reference(), List.of(datasets.get(1), datasets.get(0)), forwards.issues());

        assertThat(afterFresh(backwards).differenceFrom(afterFresh(forwards))).isEmpty();
    }

    @Test
    void theOrderOfDatasetsThatSpeakOfOneCooperationDoesNotMatter() {
        Sources forwards = readable(
                TinySeeds.in(folder).addDataset("letter", "Nanecy and its country twin", "{Twinning: 1}", LETTER));
        Sources backwards = new Sources(
                forwards.reference(),
                List.of(forwards.datasets().get(1), forwards.datasets().get(0)),
                forwards.issues());

        assertThat(afterFresh(backwards).differenceFrom(afterFresh(forwards))).isEmpty();
    }

    @Test
    void aLeadThatAnotherDatasetAddsEndsTheSupportOfMerePartners() {
        TinySeeds seeds = TinySeeds.in(folder)
                .addDataset(
                        "letter",
                        "Nanecy and its country twin",
                        "{Twinning: 1}",
                        LETTER.replace("role: partner", "role: lead"))
                .replace(RECORD, "parties:\n", """
                              - supporter: department/fr/haute-savoie
                                quote: "6: twinning"
                        parties:
                        """);
        Sources forwards = readable(seeds);
        List<Dataset> datasets = forwards.datasets();
        GraphDump letterFirst = afterFresh(forwards);
        GraphDump letterLast =
                afterFresh(new Sources(forwards.reference(), List.of(datasets.get(1), datasets.get(0)), List.of()));

        assertThat(letterLast.differenceFrom(letterFirst)).isEmpty();
        assertThat(letterLast.links())
                .filteredOn(
                        link -> link.type().equals("SUPPORTED_BY") && link.to().startsWith("department/"))
                .extracting(GraphLink::from)
                .containsExactly("city/fr/annecy");
    }

    @Test
    void removingADatasetLeavesTheOtherAsIfAlone() {
        Sources both = TestGraphs.seeds();
        for (Dataset kept : both.datasets()) {
            Sources alone = new Sources(both.reference(), List.of(kept), List.of());
            GraphDump wanted = afterFresh(alone);
            afterFresh(both);

            both.datasets().stream()
                    .filter(dataset -> !dataset.slug().equals(kept.slug()))
                    .forEach(other -> loader.remove(other.slug()));

            assertThat(GraphDump.of(graph).differenceFrom(wanted))
                    .as("only %s", kept.slug())
                    .isEmpty();
        }
    }

    @Test
    void removingADatasetTakesBackWhatItSaidOfAnothersCooperation() {
        TinySeeds seeds = TinySeeds.in(folder);
        GraphDump alone = afterFresh(readable(seeds));
        afterFresh(readable(seeds.addDataset("letter", "Nanecy and its country twin", "{Twinning: 1}", LETTER)));

        loader.remove("letter");

        assertThat(GraphDump.of(graph).differenceFrom(alone)).isEmpty();
    }

    @Test
    void removingEveryDatasetLeavesNothing() {
        GraphDump nothing = GraphDump.of(graph);
        loader.load(TestGraphs.seeds(), false);

        TestGraphs.seeds().datasets().forEach(dataset -> loader.remove(dataset.slug()));

        assertThat(GraphDump.of(graph).differenceFrom(nothing)).isEmpty();
    }

    @Test
    void aPartyOfBothDatasetsIsOneNodeWithBothSpellings() {
        GraphDump dump = afterFresh(TestGraphs.seeds());

        assertThat(dump.nodes())
                .filteredOn(node -> node.id().equals("hospital/ma/chu-ibn-sina-rabat"))
                .singleElement()
                .satisfies(node -> {
                    assertThat(node.properties().get("name")).isEqualTo("CHU Ibn Sina");
                    assertThat(texts(node, "datasets")).containsExactly("chru-tours", "resacoop-2005");
                    assertThat(texts(node, "aliases")).contains("CHU of Ibn Sina", "Hôpital Ibn Sina");
                });
        assertThat(dump.links())
                .filteredOn(link ->
                        link.type().equals("PARTICIPATES_IN") && link.from().equals("hospital/ma/chu-ibn-sina-rabat"))
                .extracting(GraphLink::to)
                .containsExactlyInAnyOrder(
                        "hospital-partnership/chru-tours-chu-ibn-sina", "hospital-partnership/hcl-chu-ibn-sina-rabat");
    }

    @Test
    void aChangedRecordReplacesWhatItSaid() {
        TinySeeds seeds = TinySeeds.in(folder);
        loader.load(readable(seeds), false);
        seeds.replace(RECORD, """
                      - supporter: city/fr/annecy
                        quote: "4-5: supported by the city of Annecy"
                """, """
                      - remark: supported by the city
                        quote: "4-5: supported by the city of Annecy"
                """)
                .replace(RECORD, "since: \"1997\"", "since: 199X")
                .replace(RECORD, "role: lead", "role: lead\n        uncertain: {en: Perhaps not., fr: Peut-être pas.}");

        loader.load(readable(seeds), false);
        GraphDump changed = GraphDump.of(graph);

        assertThat(changed.differenceFrom(afterFresh(readable(seeds)))).isEmpty();
        assertThat(cooperation(changed, "hospital-partnership/annecy-sassandra"))
                .containsEntry("since", "199X")
                .containsEntry("remarks", List.of("supported by the city"));
        assertThat(changed.links())
                .noneMatch(link -> Set.of("SUPPORTS", "SUPPORTED_BY").contains(link.type()));
        assertThat(changed.nodes()).noneMatch(node -> node.labels().contains("SupportingBody"));
    }

    @Test
    void aChangedDeclarationReplacesNamesAndPlace() {
        TinySeeds seeds = TinySeeds.in(folder);
        loader.load(readable(seeds), false);
        seeds.replace("tiny/parties/parties.yml", "    en: Sassandra Hospital\n", "")
                .replace("tiny/parties/parties.yml", "located-in: city/ci/sassandra", "located-in: country/ci");

        loader.load(readable(seeds), false);
        GraphDump changed = GraphDump.of(graph);

        assertThat(changed.differenceFrom(afterFresh(readable(seeds)))).isEmpty();
    }

    @Test
    void aDatasetThatFallsSilentOnASharedCooperationLeavesWhatTheOtherSays() {
        TinySeeds seeds =
                TinySeeds.in(folder).addDataset("letter", "Nanecy and its country twin", "{Twinning: 1}", LETTER);
        loader.load(readable(seeds), false);
        String other = LETTER.replace("twinning/annecy-sassandra", "twinning/annecy-abidjan")
                .replace("Annecy and Sassandra", "Annecy and Abidjan")
                .replace("Annecy et Sassandra", "Annecy et Abidjan")
                .replace("  - supporter: country/ci\n", "  - participant: country/ci\n        role: partner\n");
        seeds.addDataset("letter", "Nanecy and its country twin", "{Twinning: 1}", other);

        loader.load(readable(seeds), false);
        GraphDump changed = GraphDump.of(graph);

        assertThat(changed.links())
                .filteredOn(link -> link.type().equals("TWINNED_WITH"))
                .extracting(GraphLink::from, GraphLink::to)
                .containsExactly(tuple("city/fr/annecy", "city/ci/sassandra"));
        assertThat(changed.differenceFrom(afterFresh(readable(seeds)))).isEmpty();
    }

    @Test
    void aDatasetMayNamePartiesAndCooperationsThatAnotherDeclares() {
        String partnership = """
                cooperations:
                  - id: hospital-partnership/annecy-annecy
                    kind: HospitalPartnership
                    en: The hospital of Annecy
                    fr: L'hôpital d'Annecy
                    facts:
                      - participant: hospital/fr/hopital-annecy
                        role: lead
                        quote: "1: The hospital of Annecy"
                      - rests-on: twinning/annecy-sassandra
                        quote: "1: within the twinning"
                """;
        TinySeeds seeds = TinySeeds.in(folder)
                .addDataset(
                        "aaa",
                        "The hospital of Annecy works within the twinning",
                        "{HospitalPartnership: 1}",
                        partnership);

        GraphDump dump = afterFresh(readable(seeds));

        assertThat(linksOf(dump, "hospital-partnership/annecy-annecy"))
                .containsExactlyInAnyOrder(
                        "hospital/fr/hopital-annecy PARTICIPATES_IN hospital-partnership/annecy-annecy",
                        "hospital-partnership/annecy-annecy RESTS_ON twinning/annecy-sassandra");
        loader.load(readable(seeds), true);
        assertThat(GraphDump.of(graph).differenceFrom(dump)).isEmpty();
        loader.remove("tiny");
        assertThat(linksOf(GraphDump.of(graph), "hospital-partnership/annecy-annecy"))
                .hasSize(2);
    }

    @Test
    void theBestRankWinsThenTheLatestObservation() {
        TinySeeds seeds =
                TinySeeds.in(folder).addDataset("letter", "Nanecy and its country twin", "{Twinning: 1}", LETTER);
        String ended = """
                      - participant: city/fr/annecy
                        role: partner
                        quote: "6: twinning of Annecy"
                      - status: ended
                        quote: "6: twinning"
                """;
        seeds.replace(RECORD, """
                      - participant: city/fr/annecy
                        role: partner
                        quote: "6: twinning of Annecy"
                """, ended);
        assertThat(cooperation(afterFresh(readable(seeds)), "twinning/annecy-sassandra"))
                .as("2010 is later than 2005")
                .containsEntry("status", "active")
                .containsEntry("observedOn", "2010");

        seeds.replace(RECORD, "status: ended\n", "status: ended\n        rank: preferred\n");
        assertThat(cooperation(afterFresh(readable(seeds)), "twinning/annecy-sassandra"))
                .as("preferred is better than later")
                .containsEntry("status", "ended");
    }

    @Test
    void aCooperationOfUnknownStatusSaysSo() {
        assertThat(cooperation(afterFresh(readable(TinySeeds.in(folder))), "twinning/annecy-sassandra"))
                .containsEntry("status", "unknown")
                .doesNotContainKeys("since", "until", "agreementStatus");
    }

    private static Sources readable(TinySeeds seeds) {
        return Sources.readVerified(seeds.folder());
    }

    private static Map<String, Object> cooperation(GraphDump dump, String id) {
        return dump.nodes().stream()
                .filter(node -> node.id().equals(id))
                .map(GraphNode::properties)
                .collect(Collectors.toList())
                .get(0);
    }

    private static List<String> linksOf(GraphDump dump, String cooperation) {
        return dump.links().stream()
                .filter(link -> Set.of("PARTICIPATES_IN", "RESTS_ON").contains(link.type()))
                .filter(link -> link.from().equals(cooperation) || link.to().equals(cooperation))
                .map(link -> link.from() + " " + link.type() + " " + link.to())
                .toList();
    }

    private static List<String> texts(GraphNode node, String property) {
        return ((List<?>) node.properties().get(property))
                .stream().map(String::valueOf).toList();
    }
}
