package org.passerelle.imports.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.imports.assembly.PossibleMatch;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** Which nodes the places in lists of other people become, all brought into one graph. */
@WithDatabase
class PlacesOfImportsTest {

    @TempDir
    private static Path folder;

    private static GraphConnection connection;
    private static GraphDump dump;

    /** What is perhaps the same, by list. */
    private static final Map<String, List<PossibleMatch>> ASKED = new HashMap<>();

    @BeforeAll
    static void bring() throws IOException {
        connection = TestGraphs.open(folder.resolve("store"));
        Graph graph = connection.graph();
        try (Imports imports = new Imports(
                folder.resolve("data"),
                graph,
                connection.repositories(),
                TestGraphs.seeds().reference(),
                ReadingOptions.none().limits())) {
            for (String list : List.of(
                    "hospitals-without-home-country",
                    "same-hospital-second-list",
                    "decentralised",
                    "near-names",
                    "homonyms-country",
                    "namesake",
                    "nocountry")) {
                bring(imports, list);
            }
        }
        dump = GraphDump.of(graph);
    }

    private static void bring(Imports imports, String list) throws IOException {
        try (InputStream bytes =
                Objects.requireNonNull(PlacesOfImportsTest.class.getResourceAsStream("/places/" + list + ".csv"))) {
            String id = imports.bring(list + ".csv", bytes, null, ImportRequest.empty(), null)
                    .id();
            ImportStatus read = imports.await(id, Duration.ofMinutes(5));
            assertThat(read.state()).isEqualTo(ImportState.READY);
            ASKED.put(list, Objects.requireNonNull(read.report()).candidates());
            imports.commit(id);
            assertThat(imports.await(id, Duration.ofMinutes(5)).state()).isEqualTo(ImportState.DONE);
        }
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    private static List<GraphNode> of(String dataset, String label) {
        return dump.nodes().stream()
                .filter(node -> node.labels().contains(label))
                .filter(node -> ((List<?>) node.properties().get("datasets")).contains(dataset))
                .toList();
    }

    private static List<GraphLink> links(String dataset, String type) {
        return dump.links(dataset, type);
    }

    private static @Nullable Object property(GraphNode node, String key) {
        return node.properties().get(key);
    }

    @Test
    void aHospitalInAFrenchTownIsAFrenchOne() {
        assertThat(of("hospitals-without-home-country", "Hospital"))
                .filteredOn(hospital -> hospital.id().startsWith("hospital/fr/"))
                .hasSize(13)
                .allSatisfy(hospital ->
                        assertThat(property(hospital, "countryCode")).isEqualTo("FR"));
        assertThat(of("same-hospital-second-list", "Hospital"))
                .extracting(GraphNode::id)
                .contains("hospital/fr/chu-de-limoges", "hospital/fr/chu-de-dijon");
        assertThat(new Questioner(connection.graph())
                        .ask(new QuestionCatalogue().named("co-presence"), Map.of("country", "Bénin"))
                        .rows())
                .anySatisfy(
                        row -> assertThat((List<?>) row.get("frenchParties")).hasSizeGreaterThan(10));
    }

    @Test
    void townsOfNearNamesAreTownsOfTheirOwn() {
        assertThat(of("near-names", "City"))
                .filteredOn(city -> !city.id().startsWith("city/be/"))
                .hasSize(26)
                .extracting(GraphNode::id)
                .contains("city/fr/leynes", "city/fr/luynes", "city/de/wolfsberg", "city/de/wiblingen");
    }

    /** Leynes and Luynes are two towns that the gazetteer knows: nobody is asked whether they are one. */
    @Test
    void nobodyIsAskedWhetherTwoKnownTownsAreOne() {
        assertThat(Objects.requireNonNull(ASKED.get("near-names")))
                .isNotEmpty()
                .noneMatch(match -> Gazetteer.bears(match.name(), match.country())
                        && Gazetteer.bears(match.likeName(), match.country()));
    }

    @Test
    void townsOfOneNameThatARegisterTellsApartAreTwo() {
        assertThat(of("homonyms-country", "City"))
                .hasSize(12)
                .extracting(city -> property(city, "wikidataId"))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(links("homonyms-country", "TWINNED_WITH")).hasSize(6);
    }

    @Test
    void territoriesStandInTheirHierarchy() {
        assertThat(links("decentralised", "PART_OF"))
                .extracting(link -> link.from() + " in " + link.to())
                .contains(
                        "department/fr/loire in region/fr/auvergne-rhone-alpes",
                        "region/fr/auvergne-rhone-alpes in country/fr",
                        "region/fr/lorraine in country/fr",
                        "department/fr/hautes-alpes in region/fr/provence-alpes-cote-d-azur",
                        "intercommunality/fr/communaute-d-agglomeration-du-grand-chambery in department/fr/savoie");
        assertThat(of("decentralised", "Cooperation"))
                .filteredOn(one -> String.valueOf(property(one, "name")).startsWith("Poitiers"))
                .hasSize(2);
    }

    @Test
    void twinningsWithoutKnownCountryCount() {
        assertThat(links("nocountry", "TWINNED_WITH")).hasSize(3);
        assertThat(new Questioner(connection.graph())
                        .ask(new QuestionCatalogue().named("city-twinnings"), Map.of("city", "Xarburg"))
                        .rows())
                .hasSize(1);
    }

    @Test
    void namesakesOfTwoCountriesAreTwo() {
        assertThat(of("namesake", "City")).extracting(GraphNode::id).contains("city/fr/nods", "city/ch/nods");
    }
}
