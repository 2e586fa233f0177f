package org.passerelle.answers.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.passerelle.answers.question.Answer;
import org.passerelle.answers.question.Cut;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** When a command that answers once, without a server, reads the network before it asks the database. */
@WithDatabase
class RowFindersTest {

    private static final QuestionCatalogue CATALOGUE = new QuestionCatalogue();

    private static final long TWINNINGS = 1_000;

    @TempDir
    private Path folder;

    @Test
    void aSmallGraphIsAskedByTheStatementAlone() {
        assertThat(RowFinders.ofOneAnswer(SeededGraph.connection().graph())).isEmpty();
    }

    @Test
    void aLargeGraphIsAnsweredFromItsNetwork() {
        try (GraphConnection connection = TestGraphs.open(folder)) {
            fill(connection);
            Graph graph = connection.graph();
            List<RowFinder> finders = RowFinders.ofOneAnswer(graph, TWINNINGS);

            assertThat(RowFinders.ofOneAnswer(graph, TWINNINGS + 1)).isEmpty();
            assertThat(finders).extracting(RowFinder::question).contains("most-connected", "timeline", "uncertain");
            assertThat(best(new Questioner(graph, finders)))
                    .isEqualTo(best(new Questioner(graph)))
                    .extracting(row -> row.get("partners"))
                    .containsExactly(TWINNINGS, 1L, 1L);
        }
    }

    private static List<Map<String, Object>> best(Questioner questioner) {
        Answer answer = questioner.answer(
                questioner.read(CATALOGUE.named("most-connected"), Map.of()), new Cut(0, 3, null, false));
        return answer.rows();
    }

    /** A town with all twinnings. */
    private static void fill(GraphConnection connection) {
        try (Session session = connection.driver().session()) {
            session.run("""
                    CREATE (hub:Party:Territory:City {id: 'city/hub', name: 'Hub', kind: 'City'})
                    WITH hub
                    UNWIND range(1, $twinnings) AS i
                    CREATE (hub)-[:PARTICIPATES_IN {role: 'partner'}]->(:Cooperation:Twinning {id: 'twinning/' + i, name: 'T' + i, kind: 'Twinning', status: 'active'})
                      <-[:PARTICIPATES_IN {role: 'partner'}]-(:Party:Territory:City {id: 'city/' + i, name: 'P' + i, kind: 'City'})
                    """, Map.of("twinnings", TWINNINGS)).consume();
        }
    }
}
