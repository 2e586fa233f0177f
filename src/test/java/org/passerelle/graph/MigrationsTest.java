package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.passerelle.testing.ForwardingGraph;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.StoredClaim;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.WithDatabase;

@WithDatabase
class MigrationsTest {

    @TempDir
    private static Path store;

    private static GraphConnection connection;

    @BeforeAll
    static void open() {
        connection = GraphConnection.open(new GraphSettings.Embedded(store, 0));
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    /** Lets reads through and refuses to write. */
    private static final class ReadOnly extends ForwardingGraph {

        ReadOnly(Graph graph) {
            super(graph);
        }

        @Override
        public <T> T write(Function<Statements, T> work) {
            throw new AssertionError("written");
        }
    }

    @Test
    void eachRunsOnceAndIsRemembered() {
        GraphDump once = GraphDump.of(connection.graph());

        Migrations.run(new ReadOnly(connection.graph()));

        assertThat(GraphDump.of(connection.graph()).differenceFrom(once)).isEmpty();
        assertThat(once.nodes())
                .extracting(GraphNode::id)
                .contains("migration/001", "migration/002")
                .hasSameSizeAs(Cypher.inFolder("migrations"));
    }

    @Test
    void claimsThatWereNodesBecomeEntriesOfEvidence() {
        connection
                .driver()
                .executableQuery("MATCH (m:Migration {version: '011'}) DELETE m")
                .execute();
        connection.driver().executableQuery("""
                        CREATE (c:Cooperation:Twinning {id: 'twinning/a-b'}), (p:Party:City {id: 'city/fr/a'}),
                            (p)-[:PARTICIPATES_IN {role: 'partner', claims: ['claim/d/r/0000000001'], datasets: ['d']}]->(c),
                            (p)-[:PART_OF {claims: [], datasets: ['d']}]->(:Party:Country {id: 'country/fr'}),
                            (r:Record {id: 'record/d/r', text: 'A, since 1990'}),
                            (link:Claim {id: 'claim/d/r/0000000001', kind: 'link', predicate: 'PARTICIPATES_IN', value: 'city/fr/a',
                                role: 'partner', quote: 'A', lineStart: 1, lineEnd: 1, rank: 'normal', uncertain: 'which A?'}),
                            (date:Claim {id: 'claim/d/r/0000000002', kind: 'property', predicate: 'since', value: '1990',
                                earliest: date('1990-01-01'), latest: date('1990-12-31'), quote: 'since 1990', lineStart: 1, lineEnd: 1,
                                rank: 'normal'}),
                            (link)-[:STATED_IN]->(r), (date)-[:STATED_IN]->(r),
                            (link)-[:ABOUT {as: 'subject'}]->(c), (link)-[:ABOUT {as: 'object'}]->(p), (date)-[:ABOUT {as: 'subject'}]->(c)
                        """).execute();

        Migrations.run(connection.graph());

        GraphDump dump = GraphDump.of(connection.graph());
        assertThat(dump.nodes()).noneMatch(node -> node.labels().contains("Claim"));
        assertThat(StoredClaim.of(dump))
                .extracting(StoredClaim::id, StoredClaim::subject, StoredClaim::quote)
                .containsExactly(
                        tuple("claim/d/r/0000000001", "twinning/a-b", "A"),
                        tuple("claim/d/r/0000000002", "twinning/a-b", "since 1990"));
        assertThat(dump.links())
                .filteredOn(link -> link.type().equals("PARTICIPATES_IN"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(StoredClaim.of(dump).get(0).states(link)).isTrue();
                    assertThat(link.properties()).containsOnlyKeys("role");
                });
        assertThat(dump.links())
                .filteredOn(link -> link.type().equals("EVIDENCE_OF"))
                .singleElement()
                .satisfies(link -> assertThat(link.properties())
                        .containsEntry("firstDays", List.of(0L, 726_833L))
                        .containsEntry("uncertains", List.of("which A?", "")));
        assertThat(dump.links())
                .filteredOn(link -> link.type().equals("PART_OF"))
                .singleElement()
                .satisfies(link -> assertThat(link.properties()).containsOnlyKeys("datasets"));
        connection
                .driver()
                .executableQuery("MATCH (n) WHERE NOT n:Migration DETACH DELETE n")
                .execute();
    }

    @Test
    void namesAreSortedInAGraphOfAnEarlierVersion() {
        connection
                .driver()
                .executableQuery("MATCH (m:Migration {version: '014'}) DELETE m")
                .execute();
        connection
                .driver()
                .executableQuery(
                        "CREATE (:Cooperation {id: 'twinning/a-b', name: 'Évry and B'}), (:Party {id: 'city/fr/a', name: 'A'})")
                .execute();

        Migrations.run(connection.graph());

        assertThat(GraphDump.of(connection.graph()).nodes())
                .filteredOn(node -> !node.labels().contains("Migration"))
                .extracting(node -> node.properties().get("sortName"))
                .containsExactlyInAnyOrder("e\u0301vry and b", "a");
        connection
                .driver()
                .executableQuery("MATCH (n) WHERE NOT n:Migration DETACH DELETE n")
                .execute();
    }

    @Test
    void whatSomebodyDroppedComesBack() {
        for (String dropped :
                List.of("DROP CONSTRAINT record_id", "DROP INDEX party_search", "DROP INDEX action_date")) {
            connection.driver().executableQuery(dropped).execute();
        }
        assertThat(connection.graph().missingSchema()).containsExactly("record_id", "party_search", "action_date");

        Migrations.run(connection.graph());

        assertThat(connection.graph().missingSchema()).isEmpty();
    }

    /** The database makes these two by itself and names them as it likes; without them a statement that relies on them fails. */
    @Test
    void indexesOfLabelsAndTypesComeBack() {
        List<String> lookup = indexes("type = 'LOOKUP'");
        assertThat(lookup).hasSize(2);
        lookup.forEach(name ->
                connection.driver().executableQuery("DROP INDEX " + name).execute());
        assertThat(connection.graph().missingSchema()).containsExactly("label_lookup", "type_lookup");

        Migrations.run(connection.graph());

        assertThat(indexes("type = 'LOOKUP'")).containsExactly("label_lookup", "type_lookup");
        assertThat(connection.graph().missingSchema()).isEmpty();
    }

    private List<String> indexes(String condition) {
        return connection
                .driver()
                .executableQuery("SHOW INDEXES YIELD name, type WHERE " + condition + " RETURN name ORDER BY name")
                .execute()
                .records()
                .stream()
                .map(index -> index.get("name").asString())
                .toList();
    }

    /** Two nodes of one id keep the constraint from being made; nobody is helped by a program that does not start. */
    @Test
    void whatCannotComeBackIsNoReasonToStop() {
        connection.driver().executableQuery("DROP CONSTRAINT field_id").execute();
        connection
                .driver()
                .executableQuery("CREATE (:Field {id: 'twice'}), (:Field {id: 'twice'})")
                .execute();

        Migrations.run(connection.graph());
        assertThat(connection.graph().missingSchema()).containsExactly("field_id");

        connection
                .driver()
                .executableQuery("MATCH (f:Field {id: 'twice'}) DELETE f")
                .execute();
        Migrations.run(connection.graph());
        assertThat(connection.graph().missingSchema()).isEmpty();
    }

    @Test
    void everyNodeHasANamedConstraintOnItsId() {
        List<String> labels = List.of(
                "agreement", "activity", "cooperation", "dataset", "document", "field", "migration", "party", "record");

        List<Row> constraints =
                connection.graph().read(statements -> statements.query(Cypher.named("test/constraints"), Map.of()));

        assertThat(constraints)
                .extracting(row -> row.text("name"))
                .containsAll(labels.stream().map(label -> label + "_id").toList());
    }

    /** As earlier versions left it: with the migrations of then, without what later ones make. */
    @ParameterizedTest
    @ValueSource(ints = {3, 6})
    void aStoreOfAnEarlierVersionIsBroughtUpToDate(int last, @TempDir Path folder) {
        GraphDump now;
        try (GraphConnection earlier = TestGraphs.open(folder.resolve("data"))) {
            TestGraphs.load(
                    earlier.graph(), TinySeeds.in(folder.resolve("seeds")).read());
            now = GraphDump.of(earlier.graph());
            Driver driver = earlier.driver();
            for (String constraint : shown(driver, "SHOW CONSTRAINTS YIELD name", last)) {
                driver.executableQuery("DROP CONSTRAINT " + constraint).execute();
            }
            for (String index : shown(driver, "SHOW INDEXES YIELD name, owningConstraint", last)) {
                driver.executableQuery("DROP INDEX " + index).execute();
            }
            driver.executableQuery("MATCH (m:Migration) WHERE toInteger(m.version) > $last DELETE m")
                    .withParameters(Map.of("last", last))
                    .execute();
            driver.executableQuery("MATCH (p:Party) REMOVE p.abroad").execute();
        }

        try (GraphConnection later = TestGraphs.open(folder.resolve("data"))) {
            assertThat(later.graph().missingSchema()).isEmpty();
            assertThat(GraphDump.of(later.graph()).differenceFrom(now)).isEmpty();
        }
    }

    /** Names of what was made after migration {@code last}. */
    private static List<String> shown(Driver driver, String statement, int last) {
        String later = Cypher.inFolder("migrations").stream()
                .skip(last)
                .map(Cypher::file)
                .collect(Collectors.joining());
        return driver.executableQuery(statement).execute().records().stream()
                .map(row -> row.get("name").asString())
                .filter(name -> later.contains(" " + name + " "))
                .toList();
    }

    @Test
    void aGraphOfANewerVersionIsRefusedAndStaysAsItIs(@TempDir Path other) {
        try (GraphConnection newer = TestGraphs.open(other)) {
            newer.driver()
                    .executableQuery("CREATE (:Migration {id: 'migration/999', version: '999', checksum: 'x'})")
                    .execute();
        }

        assertThatThrownBy(() -> TestGraphs.open(other))
                .isInstanceOf(GraphException.class)
                .hasMessageStartingWith("A newer Passerelle has written to this graph")
                .hasMessageContaining("migration 999");
    }

    @Test
    void aMigrationThatWasChangedAfterItRanIsRefused(@TempDir Path other) {
        try (GraphConnection changed = TestGraphs.open(other)) {
            changed.graph().write(statements -> statements.execute(Cypher.named("test/change-migration"), Map.of()));
        }

        assertThatThrownBy(() -> TestGraphs.open(other))
                .isInstanceOf(GraphException.class)
                .hasMessage("cypher/migrations/V002__Search.cypher was changed after it ran on this database. "
                        + "Restore it and add a new migration");
    }
}
