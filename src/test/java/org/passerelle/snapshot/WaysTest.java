package org.passerelle.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.Row;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** A network of ten thousand towns, drawn by lot: what is found there is what a plain search town by town finds. */
@WithDatabase
@Timeout(300)
class WaysTest {

    private static final int TOWNS = 10_000;
    private static final int TWINNINGS = 9_000;
    private static final int PAIRS = 200;
    private static final int MOST_STEPS = 12;
    private static final int SHORT = 6;
    private static final long ENOUGH = 1_000_000;
    private static final long LOT = 20_261_127;

    @TempDir
    private static Path folder;

    private static GraphConnection connection;
    private static List<Set<Integer>> twins;
    private static List<int[]> pairs;
    private static Ways ways;

    @BeforeAll
    static void drawAndWrite() {
        Random random = new Random(LOT);
        twins = IntStream.range(0, TOWNS)
                .<Set<Integer>>mapToObj(town -> new HashSet<>())
                .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        while (rows.size() < TWINNINGS) {
            int one = random.nextInt(TOWNS);
            int other = random.nextInt(TOWNS);
            if (one != other && twins.get(one).add(other)) {
                twins.get(other).add(one);
                rows.add(Map.of("one", id(one), "other", id(other), "id", "twinning/" + rows.size()));
            }
        }
        pairs = new ArrayList<>();
        while (pairs.size() < PAIRS) {
            int[] pair = {random.nextInt(TOWNS), random.nextInt(TOWNS)};
            if (pair[0] != pair[1]) {
                pairs.add(pair);
            }
        }
        connection = TestGraphs.open(folder);
        write(rows);
        ways = Ways.of(new Snapshots(connection.graph()).current());
    }

    private static void write(List<Map<String, Object>> rows) {
        try (Session session = connection.driver().session()) {
            session.run(
                            "UNWIND range(0, $towns - 1) AS town "
                                    + "CREATE (:Party:Territory:City {id: 'city/' + town, name: 'Town ' + town, kind: 'City', datasets: ['drawn']})",
                            Map.of("towns", TOWNS))
                    .consume();
            session.run(
                            "UNWIND $rows AS row MATCH (a:Party {id: row.one}) MATCH (b:Party {id: row.other}) "
                                    + "CREATE (a)-[:PARTICIPATES_IN {role: 'partner'}]->(c:Cooperation:Twinning {id: row.id, name: row.id, kind: 'Twinning', datasets: ['drawn']})"
                                    + "<-[:PARTICIPATES_IN {role: 'partner'}]-(b)",
                            Map.of("rows", rows))
                    .consume();
        }
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    private static String id(int town) {
        return "city/" + town;
    }

    /** Steps from one town to each other; -1 where none lead. */
    private static int[] plainly(int from) {
        int[] steps = new int[TOWNS];
        Arrays.fill(steps, -1);
        steps[from] = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int town = open.remove();
            for (int twin : twins.get(town)) {
                if (steps[twin] < 0) {
                    steps[twin] = steps[town] + 1;
                    open.add(twin);
                }
            }
        }
        return steps;
    }

    @Test
    void areAsLongAsPlainSearchFinds() {
        int farther = 0;
        for (int[] pair : pairs) {
            int plain = plainly(pair[0])[pair[1]];
            Distance found = ways.between(id(pair[0]), id(pair[1]), TOWNS, ENOUGH);
            assertThat(found.isFound() ? found.steps() : -1)
                    .as(id(pair[0]) + " to " + id(pair[1]))
                    .isEqualTo(plain);
            assertThat(found.outcome() == Distance.Outcome.NOT_LINKED).isEqualTo(plain < 0);
            farther += plain > MOST_STEPS ? 1 : 0;
        }
        assertThat(farther).as("pairs beyond the limit of the question").isPositive();
    }

    @Test
    void areThoseOfTheQuestion() {
        Question question = new QuestionCatalogue().named("paths-between");
        Set<Integer> seen = new HashSet<>();
        for (int[] pair : pairs) {
            int plain = plainly(pair[0])[pair[1]];
            List<Row> rows = connection
                    .graph()
                    .read(statements -> statements.query(
                            question.cypher(),
                            Map.of("from", id(pair[0]), "to", id(pair[1]), "maxHops", (long) MOST_STEPS, "limit", 5L)));
            boolean within = plain > 0 && plain <= MOST_STEPS;
            assertThat(rows.isEmpty()).as(id(pair[0]) + " to " + id(pair[1])).isEqualTo(!within);
            if (within) {
                assertThat(rows.get(0).number("hops")).isEqualTo(plain);
                assertThat(rows)
                        .allMatch(row -> row.maps("parties").stream().distinct().count() == row.number("hops") + 1);
                seen.add(plain);
            }
        }
        assertThat(seen).contains(8, 10, 12);
    }

    /** Where cooperations have supporters and several parties, and organisations their seats. */
    @Test
    void areThoseOfTheQuestionAmongTheSeeds() {
        Graph seeds = SeededGraph.connection().graph();
        Snapshot network = new Snapshots(seeds).current();
        Ways among = Ways.of(network);
        Question question = new QuestionCatalogue().named("paths-between");
        Random random = new Random(LOT);
        Set<Integer> seen = new HashSet<>();
        for (int pair = 0; pair < 60; pair++) {
            String from =
                    network.parties().ids().of(random.nextInt(network.parties().number()));
            String to =
                    network.parties().ids().of(random.nextInt(network.parties().number()));
            List<Row> rows = seeds.read(statements -> statements.query(
                    question.cypher(), Map.of("from", from, "to", to, "maxHops", (long) SHORT, "limit", 1L)));
            Distance found = among.between(from, to, SHORT, ENOUGH);
            assertThat(found.isFound() ? found.steps() : 0)
                    .as(from + " to " + to)
                    .isEqualTo(rows.isEmpty() ? 0 : (int) rows.get(0).number("hops"));
            seen.add(found.steps());
        }
        assertThat(seen).contains(0, 3, 4, 5);
    }

    @Test
    void areFartherThanOneMayLook() {
        int[] pair = pairs.stream()
                .filter(one -> plainly(one[0])[one[1]] > MOST_STEPS)
                .findFirst()
                .orElseThrow();

        assertThat(ways.between(id(pair[0]), id(pair[1]), MOST_STEPS, ENOUGH).outcome())
                .isEqualTo(Distance.Outcome.FARTHER);
        assertThat(ways.between(id(pair[0]), id(pair[1]), TOWNS, 20))
                .satisfies(given -> assertThat(given.outcome()).isEqualTo(Distance.Outcome.GIVEN_UP))
                .satisfies(given -> assertThat(given.looked()).isBetween(20L, 100L));
    }
}
