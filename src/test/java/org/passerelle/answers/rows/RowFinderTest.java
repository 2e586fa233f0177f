package org.passerelle.answers.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.passerelle.answers.question.Answer;
import org.passerelle.answers.question.Asked;
import org.passerelle.answers.question.Cut;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.graph.Changes;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Snapshots;
import org.passerelle.testing.ForwardingGraph;
import org.passerelle.testing.Harness;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/**
 * What is found in memory is what the statement finds, in its order: on the seeds, and on a network with many of one name and of one number, with
 * countries, records of several documents and cooperations that rest on others.
 */
@WithDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowFinderTest {

    private static final QuestionCatalogue CATALOGUE = new QuestionCatalogue();

    private static final int PAGE = 7;

    private Harness harness;
    private GraphConnection generated;

    @BeforeAll
    void start() {
        harness = Harness.start();
        generated = GraphConnection.open(harness.settings());
        TestGraphs.wipe(generated.graph());
        generate(generated);
    }

    @AfterAll
    void stop() {
        generated.close();
        harness.close();
    }

    /** Cities of four countries, some of one name; twinnings of two, three and four; hospitals with partners and supporters. */
    private static void generate(GraphConnection connection) {
        try (Session session = connection.driver().session()) {
            session.run("""
                    UNWIND ['FR', 'DE', 'ML'] AS code
                    CREATE (:Party:Territory:Country {id: 'country/' + toLower(code), name: code, kind: 'Country', countryCode: code, abroad: code <> 'FR'})
                    WITH code WHERE code <> 'FR'
                    MATCH (k:Country {countryCode: code})
                    CREATE (:Party:Territory:Region {id: 'region/' + code, name: 'R', kind: 'Region', countryCode: code, abroad: true})-[:PART_OF]->(k)
                    """).consume();
            session.run("""
                    UNWIND range(0, 199) AS i
                    WITH i, ['FR', 'DE', 'ML', null][i % 4] AS country
                    CREATE (p:Party:Territory:City {id: 'city/' + i, name: ['Éa', 'ea', 'Zo', 'Ab', 'Öl', 'Pa'][i % 6] + toString(i % 17),
                      kind: 'City', countryCode: country, abroad: country <> 'FR'})
                    WITH i, p
                    MATCH (t:Territory {countryCode: p.countryCode}) WHERE t:Region OR t:Country AND (i % 3 = 0 OR i % 4 = 0)
                    CREATE (p)-[:PART_OF]->(t)
                    """).consume();
            session.run("""
                    UNWIND range(0, 59) AS i
                    MATCH (p:Party {id: 'city/' + (i * 3)})
                    CREATE (h:Party:Organisation:Hospital {id: 'hospital/' + i, name: 'H' + i % 7, kind: 'Hospital', countryCode: p.countryCode,
                      abroad: p.abroad})-[:LOCATED_IN]->(p)
                    """).consume();
            session.run("""
                    UNWIND range(0, 599) AS i
                    CREATE (c:Cooperation {id: 'twinning/' + i, name: 'T' + i % 251, kind: 'Twinning', status: ['active', 'ended', 'unknown', 'planned'][i % 4],
                      agreementStatus: CASE i % 9 WHEN 0 THEN 'unknown' END})
                    SET c:Twinning
                    WITH i, c
                    SET c += CASE i % 5 WHEN 0 THEN {} ELSE {observedOnEarliest: date({year: 1990 + i % 30}), observedOnLatest: date({year: 1991 + i % 30})} END
                    SET c += CASE i % 7 WHEN 0 THEN {until: toString(2000 + i % 20), untilEarliest: date({year: 2000 + i % 20}), untilLatest: date({year: 2000 + i % 20, month: 12, day: 31})} ELSE {} END
                    SET c += CASE i % 6 WHEN 1 THEN {since: toString(1980 + i % 12), sinceEarliest: date({year: 1980 + i % 12}),
                      sinceLatest: date({year: 1980 + i % 12, month: 12, day: 31})} ELSE {} END
                    WITH i, c
                    UNWIND range(0, 1 + CASE WHEN i % 10 = 0 THEN 1 + i % 20 / 10 ELSE 0 END) AS side
                    MATCH (p:Party {id: 'city/' + ((i * 7 + side * (i % 13 + 1)) % 200)})
                    MERGE (p)-[:PARTICIPATES_IN]->(c)
                    """).consume();
            session.run("""
                    UNWIND range(0, 119) AS i
                    CREATE (c:Cooperation {id: 'partnership/' + i, name: 'P' + i % 41, kind: ['HospitalPartnership', 'DecentralisedCooperation'][i / 80],
                      status: 'active'})
                    FOREACH (one IN CASE WHEN i < 80 THEN [c] ELSE [] END | SET one:HospitalPartnership)
                    FOREACH (one IN CASE WHEN i < 80 THEN [] ELSE [c] END | SET one:DecentralisedCooperation)
                    WITH i, c
                    MATCH (p:Party {id: 'hospital/' + i % 60}), (q:Party {id: 'hospital/' + (i * 7 + 1) % 60}), (t:Territory {id: 'city/' + i * 5 % 200}),
                      (base:Cooperation {id: 'twinning/' + i * 3})
                    MERGE (p)-[:PARTICIPATES_IN {role: ['lead', 'partner'][i % 2]}]->(c)
                    MERGE (q)-[:PARTICIPATES_IN {role: 'partner'}]->(c)
                    MERGE (c)-[:TAKES_PLACE_IN]->(t)
                    FOREACH (one IN CASE i % 3 WHEN 0 THEN [base] ELSE [] END | CREATE (c)-[:RESTS_ON]->(one))
                    """).consume();
            session.run("""
                    UNWIND range(0, 2) AS i CREATE (:Document {id: 'document/' + i, title: 'D' + i})
                    WITH count(*) AS made
                    MATCH (c:Cooperation)<-[:PARTICIPATES_IN]-(p:Party)
                    WITH c, p ORDER BY c.id, p.id
                    WITH c, collect(p.id) AS parties, toInteger(split(c.id, '/')[1]) AS i
                    UNWIND range(0, i % 3) AS part
                    MATCH (d:Document {id: 'document/' + part * i % 3})
                    WITH c, parties, i, part, d, CASE i % 11 WHEN 0 THEN reverse(parties) ELSE parties END AS named
                    CREATE (c)<-[:EVIDENCE_OF {claims: [x IN range(1, size(named)) | toString(x)], predicates: [x IN named | 'PARTICIPATES_IN'],
                        values: named, roles: [x IN range(1, size(named)) | CASE WHEN x = 2 AND part = 1 AND i % 4 = 0 THEN 'lead' ELSE '' END],
                        uncertains: [x IN named | CASE WHEN i % 17 = 0 THEN 'why' ELSE '' END], lineStarts: [x IN named | 1], lineEnds: [x IN named | 1], starts: [x IN named | 0], lengths: [x IN named | 0]}]-
                      (:Record {id: 'record/' + d.id + '/' + CASE i % 13 WHEN 0 THEN 'Q' + (10 * size(c.id) + part) + '-Q' + i ELSE c.id + '-' + part END, text: ''})-[:OF]->(d)
                    """).consume();
            session.run("""
                    MERGE (act:Activity {id: 'activity/visit', name: 'visit'})
                    MERGE (signing:Activity {id: 'activity/agreement-signing', name: 'signing'})
                    WITH act, signing
                    UNWIND range(0, 119) AS i
                    MATCH (c:Cooperation {id: 'partnership/' + i})
                    WITH i, c, act, signing, date({year: 2000 + i % 9}) AS day
                    CREATE (c)-[:UNDER]->(:Agreement {id: 'agreement/' + i, kind: 'cooperation-agreement', signed: toString(day.year), signedEarliest: day,
                      signedLatest: day + duration('P1Y'), from: toString(day.year), fromEarliest: day, fromLatest: day, to: '2012', toEarliest: date('2012-01-01'),
                      toLatest: date('2012-12-31')})
                    CREATE (c)-[:INVOLVES {date: toString(day.year), dateEarliest: day, dateLatest: day, detail: ['b', 'a', null][i % 3]}]->(act)
                    CREATE (c)-[:INVOLVES {date: toString(day.year), dateEarliest: day, dateLatest: day}]->(act)
                    CREATE (c)-[:INVOLVES {date: toString(day.year), dateEarliest: day, dateLatest: day}]->(signing)
                    """).consume();
            session.run("""
                    UNWIND range(0, 299) AS i
                    MATCH (c:Cooperation {id: 'twinning/' + i}), (s:Party {id: 'city/' + (i * 11 % 23)})
                    MERGE (s)-[:SUPPORTS]->(c)
                    """).consume();
        }
        connection.graph().write(statements -> {
            List<String> all = statements.query(Cypher.named("snapshot/cooperations"), Map.of(), row -> row.text("id"));
            return statements.execute(Cypher.named("load/derive-twinned-with"), Map.of("ids", all));
        });
    }

    private static List<RowFinder> finders(Graph graph) {
        Snapshots snapshots = new Snapshots(graph);
        CooperationColumns columns = new CooperationColumns(graph);
        RowsByName rows = new RowsByName(snapshots, columns);
        return List.of(
                new MostConnectedRows(snapshots),
                new CityTwinningRows(snapshots),
                new CoPresenceRows(snapshots, columns),
                new TimelineRows(snapshots, columns, rows),
                new UncertainRows(snapshots, columns, rows),
                new SingleSourceRows(rows),
                new UndatedRows(rows),
                new NotDocumentedSinceRows(rows),
                new StatedByOneSideRows(rows),
                new TerritoryCooperationsRows(rows),
                new UnusedTwinningRows(rows));
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                Arguments.of("most-connected", Map.of()),
                Arguments.of("most-connected", Map.of("kind", "City")),
                Arguments.of("most-connected", Map.of("kind", "Hospital")),
                Arguments.of("most-connected", Map.of("kind", "Intercommunality")),
                Arguments.of("city-twinnings", Map.of()),
                Arguments.of("co-presence", Map.of()),
                Arguments.of("timeline", Map.of()),
                Arguments.of("timeline", Map.of("from", "2003", "to", "2011-06")),
                Arguments.of("uncertain", Map.of()),
                Arguments.of("single-source", Map.of()),
                Arguments.of("single-source", Map.of("kind", "HospitalPartnership")),
                Arguments.of("undated", Map.of()),
                Arguments.of("undated", Map.of("kind", "Twinning")),
                Arguments.of("not-documented-since", Map.of("date", "2006")),
                Arguments.of("not-documented-since", Map.of("date", "2006", "kind", "HospitalPartnership")),
                Arguments.of("stated-by-one-side", Map.of()),
                Arguments.of("stated-by-one-side", Map.of("side", "silent")),
                Arguments.of("stated-by-one-side", Map.of("side", "not-asked", "kind", "Twinning")),
                Arguments.of("territory-cooperations", Map.of()),
                Arguments.of("twinnings-without-hospital-partnership", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void onTheSeeds(String id, Map<String, String> given) {
        areTheSame(SeededGraph.connection().graph(), id, given);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void onAGeneratedNetwork(String id, Map<String, String> given) {
        areTheSame(generated.graph(), id, given);
    }

    /** What is compared on it says something. */
    @Test
    void theGeneratedNetworkHasRowsForEach() {
        Questioner questioner = new Questioner(generated.graph(), finders(generated.graph()));
        assertThat(finders(generated.graph())).allSatisfy(finder -> {
            Question question = CATALOGUE.named(finder.question());
            Map<String, String> given = question.parameter("date").isPresent() ? Map.of("date", "2006") : Map.of();
            assertThat(questioner
                            .answer(questioner.read(question, given), new Cut(0, 1, null, false))
                            .extent()
                            .total())
                    .as(question.id())
                    .isGreaterThan(20);
        });
    }

    private static void areTheSame(Graph graph, String id, Map<String, String> given) {
        Question question = CATALOGUE.named(id);
        Questioner plain = new Questioner(graph);
        Questioner finding = new Questioner(graph, finders(graph));
        Asked asked = plain.read(question, given);
        long last = plain.answer(asked, new Cut(0, PAGE, null, false)).extent().total() / PAGE;

        LongStream.of(0, last / 2, last, last + 1).distinct().forEach(page -> {
            Cut cut = new Cut((int) page, PAGE, null, false);
            assertThat(finding.answer(asked, cut)).as("%s", cut).isEqualTo(plain.answer(asked, cut));
        });
    }

    @ParameterizedTest
    @MethodSource("asked")
    void theDatabaseIsAskedForTheseRowsOnly(String id, Map<String, String> given) {
        Listening graph = new Listening(generated.graph());
        Questioner questioner = new Questioner(graph, finders(graph));
        Asked asked = questioner.read(CATALOGUE.named(id), given);

        Answer answer = questioner.answer(asked, new Cut(1, 5, null, false));

        assertThat(asked.question().cypher().parameters()).contains("only: []");
        assertThat(graph.only)
                .allSatisfy(only -> assertThat(only).asInstanceOf(LIST).hasSizeBetween(1, 25));
        assertThat(graph.only.isEmpty()).isEqualTo(answer.rows().isEmpty());
    }

    /** The first page is read once, before somebody asks for it, where it does not hang on what is asked. */
    @Test
    void whatTakesTheWholeGraphIsSaidToBeReadAhead() {
        assertThat(finders(generated.graph()))
                .extracting(finder -> CATALOGUE.named(finder.question()))
                .allSatisfy(question -> assertThat(question.ahead())
                        .isEqualTo(question.parameters().stream().noneMatch(Parameter::required)));
    }

    /** Hears what rows questions are asked for. */
    private static final class Listening extends ForwardingGraph {

        private final List<Object> only = new ArrayList<>();

        Listening(Graph graph) {
            super(graph);
        }

        @Override
        public <T> T read(Function<Statements, T> work) {
            return super.read(statements -> work.apply(new Statements() {

                @Override
                public void each(Cypher statement, Map<String, ?> parameters, Consumer<Row> rows) {
                    Object asked = parameters.get("only");
                    if (asked != null) {
                        only.add(asked);
                    }
                    statements.each(statement, parameters, rows);
                }

                @Override
                public Changes execute(Cypher statement, Map<String, ?> parameters) {
                    return statements.execute(statement, parameters);
                }
            }));
        }
    }
}
