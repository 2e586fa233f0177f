package org.passerelle.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.GraphConnection;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import org.passerelle.model.Coded;
import org.passerelle.telling.Message;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.WithDatabase;

/** A graph that was loaded fits; each thing that somebody does to it is found and named. */
@WithDatabase
class StoreCheckTest {

    @TempDir
    private static Path folder;

    private static GraphConnection connection;
    private static TinySeeds seeds;
    private static GraphDump whole;

    @BeforeAll
    static void load() {
        connection = TestGraphs.open(folder.resolve("store"));
        seeds = TinySeeds.in(folder.resolve("seeds"));
        TestGraphs.load(connection.graph(), seeds.read());
        whole = GraphDump.of(connection.graph());
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    @AfterEach
    void mend() {
        run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
        TestGraphs.load(connection.graph(), seeds.read());
    }

    private static void run(String statement) {
        connection.driver().executableQuery(statement).execute();
    }

    private static List<StoreFault> faults() {
        return new StoreCheck(connection.graph()).faults();
    }

    private static List<String> told(List<Message> messages) {
        return messages.stream().map(message -> message.told(Locale.ENGLISH)).toList();
    }

    private static List<String> differences(Tally before) {
        return told(before.differences(Tally.of(connection.graph())));
    }

    @Test
    void eachCheckFindsOneKindOfMisfit() {
        assertThat(Cypher.inFolder("integrity/checks"))
                .extracting(check -> check.name().substring("integrity/checks/".length()))
                .containsExactlyInAnyOrderElementsOf(Coded.codes(Misfit.class).stream()
                        .filter(code -> !code.equals(Misfit.MISSING_SCHEMA.code()))
                        .toList());
    }

    @Test
    void whatWasLoadedFits() {
        TestGraphs.load(connection.graph(), TestGraphs.seeds());

        assertThat(faults()).isEmpty();
        assertThat(StoreCheck.setAside(connection.graph())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MISFITS | fake | CREATE (:Party {id: 'fake', name: 'Fake'})
                    MISFITS | twinning/ | MATCH (c:Twinning) REMOVE c.sortName
                    CLAIMS_WITHOUT_RECORD | record/ | MATCH ()-[e:EVIDENCE_OF]->() DELETE e
                    CLAIMS_WITHOUT_RECORD | record/ | MATCH ()-[e:EVIDENCE_OF]->() SET e.values = e.values[1..]
                    CLAIMS_WITHOUT_RECORD | claim/ | MATCH ()-[r:PARTICIPATES_IN]->() DELETE r
                    LINKS_WITHOUT_CLAIMS | PARTICIPATES_IN | MATCH ()-[e:EVIDENCE_OF]->() DELETE e
                    LINKS_WITHOUT_CLAIMS | PARTICIPATES_IN | MATCH ()-[e:EVIDENCE_OF]->() SET e.predicates = e.values
                    RECORDS_WITHOUT_DOCUMENT | record/ | MATCH (:Record)-[r:OF]->() DELETE r
                    RECORDS_WITHOUT_DOCUMENT | document/ | MATCH (:Document)-[r:IN_DATASET]->() DELETE r
                    DERIVED_LINKS | hospital-partnership/ | MATCH ()-[r:COOPERATES_WITH]->() DELETE r
                    DERIVED_LINKS | nobody | MATCH (a:Party), (b:Party) WHERE a.id < b.id CREATE (a)-[:COOPERATES_WITH {cooperation: 'nobody'}]->(b)
                    HALF_WRITTEN | dataset/ | MATCH (d:Dataset) SET d.writing = 'x'
                    OTHER_NUMBERS | dataset/ | MATCH (r:Record) WITH r LIMIT 1 DETACH DELETE r
                    UNFINISHED | hospital/ | MATCH (p:Party) SET p:Unfinished
                    """)
    void whatDoesNotFitIsFoundAndNamed(Misfit misfit, String thing, String damage) {
        run(damage);

        assertThat(faults())
                .filteredOn(fault -> fault.misfit() == misfit)
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.told().told(Locale.ENGLISH)).contains(thing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (:Party {id: 'fake', name: 'Fake'})",
                "CREATE (:Party:Hospital {id: 'fake', name: 'Fake', kind: 'Hospital'})",
                "CREATE (:Party:Bogus {id: 'fake', name: 'Fake', kind: 'Bogus', datasets: ['x']})",
                "CREATE (:Party:City {id: 'fake', name: 42, kind: 'City', datasets: ['x']})",
                "CREATE (:Party:City {id: 'fake', kind: 'City', datasets: ['x']})",
                "CREATE (:Party:City {id: 'fake', name: 'Fake', kind: 'City', datasets: 'x'})",
                "CREATE (:Party:City {id: 'fake', name: 'Fake', kind: ['City'], datasets: ['x']})",
                "CREATE (:Cooperation:Twinning {id: 'fake', name: 'Fake', kind: 'twinning', datasets: ['x']})",
                "CREATE (:Document {id: 'fake', name: point({x: 1, y: 2}), datasets: ['x']})",
                "CREATE (:Field {name: 'fake'})",
                "CREATE (:Activity {id: 7, name: 'fake', datasets: ['x']})",
                "CREATE (:Dataset {id: 'fake'})-[:X]->(:Other)"
            })
    void whatNothingCanBeDoneWithIsSetAsideAndTakenOut(String stray) {
        run(stray);

        assertThat(StoreCheck.setAside(connection.graph()))
                .singleElement()
                .asString()
                .contains("fake");
        assertThat(faults()).extracting(StoreFault::misfit).containsExactly(Misfit.SET_ASIDE);
        TestGraphs.load(connection.graph(), seeds.read());
        assertThat(StoreCheck.dropSetAside(connection.graph())).hasSize(1);
        assertThat(faults()).isEmpty();
        run("MATCH (n:Other) DELETE n");
        assertThat(GraphDump.of(connection.graph()).differenceFrom(whole)).isEmpty();
    }

    @Test
    void whatSomebodyRenamedIsSortedByItsNewName() {
        run("MATCH (c:Cooperation) SET c.name = 'Étampes' REMOVE c.sortName");
        run("MATCH (p:Party) SET p.name = 'Étampes'");

        StoreCheck.setAside(connection.graph());

        assertThat(GraphDump.of(connection.graph()).nodes())
                .filteredOn(node -> "Étampes".equals(node.properties().get("name")))
                .hasSizeGreaterThan(2)
                .allSatisfy(node -> assertThat(node.properties()).containsEntry("sortName", "e\u0301tampes"));
    }

    @Test
    void aPartyThatLostItsKindIsItselfAgainAfterALoad() {
        run("MATCH (h:Hospital) REMOVE h.kind");

        assertThat(StoreCheck.setAside(connection.graph())).hasSizeGreaterThan(1);
        StoreCheck.dropSetAside(connection.graph());
        TestGraphs.load(connection.graph(), seeds.read());
        new DatasetLoader(connection.graph(), LoadProgress.NONE).deriveAgain();

        assertThat(GraphDump.of(connection.graph()).differenceFrom(whole)).isEmpty();
    }

    @Test
    void aTallyTellsWhatIsOtherwise() {
        Tally before = Tally.of(connection.graph());
        assertThat(differences(before)).isEmpty();

        run("MATCH (c:City) WITH c ORDER BY c.id LIMIT 1 SET c.latitude = 0.0");
        assertThat(differences(before))
                .contains("  City: as many as before, with other values")
                .noneMatch(line -> line.startsWith("  Hospital"));

        run("CREATE (:Party {id: 'fake', name: 'Fake'})");
        assertThat(differences(before)).anyMatch(line -> line.matches("  Party: \\d+ before, \\d+ now"));
    }

    @Test
    void aGraphIsLookedAtOnlyWhenSomebodyElseWasAtIt(@TempDir Path data) throws IOException {
        Path store = data.resolve("neo4j");
        for (int round = 0; round < 2; round++) {
            try (GraphConnection open = TestGraphs.open(store)) {
                StoreWatch watch = StoreWatch.of(data);
                assertThat(isLeftWhole(watch, open)).isEqualTo(round > 0);
                assertThat(watch.begin(open, true)).isEmpty();
                TestGraphs.load(open.graph(), seeds.read());
            }
        }
        try (GraphConnection other = TestGraphs.open(store)) {
            other.driver()
                    .executableQuery("MATCH (h:Hospital) SET h.name = 'Changed'")
                    .execute();
            other.driver()
                    .executableQuery("CREATE (:Party {id: 'fake', name: 'Fake'})")
                    .execute();
        }
        try (GraphConnection open = TestGraphs.open(store)) {
            StoreWatch watch = StoreWatch.of(data);
            assertThat(isLeftWhole(watch, open)).isFalse();
            assertThat(String.join("\n", told(watch.begin(open, true))))
                    .contains(
                            "Someone else has changed the graph",
                            "Hospital: as many as before",
                            "fake",
                            "passerelle repair");
            open.driver()
                    .executableQuery("MATCH (d:Dataset) SET d.writing = 'load'")
                    .execute();
        }
        try (GraphConnection open = TestGraphs.open(store)) {
            StoreWatch watch = StoreWatch.of(data);
            assertThat(watch.begin(open, true)).isEmpty();
            // half-written: it is taken back by whoever looks
            assertThat(isLeftWhole(watch, open)).isFalse();
            for (String damaged : List.of("", "null", "{}", "[]", "{\"commit\": 1, \"tally\": {}}", "\0\0")) {
                Files.writeString(data.resolve("graph-as-left.json"), damaged);
                assertThatCode(() -> StoreWatch.of(data).begin(open, false))
                        .as(damaged)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static boolean isLeftWhole(StoreWatch watch, GraphConnection open) {
        return watch.isLeftWhole(open.lastCommit().orElseThrow());
    }
}
