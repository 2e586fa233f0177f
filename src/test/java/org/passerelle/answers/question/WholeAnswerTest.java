package org.passerelle.answers.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.passerelle.graph.Changes;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphException;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.testing.Unit;

/** Rows go out as they come: never more of them at hand than a part has, and their sources with them. */
@Unit
class WholeAnswerTest {

    private static final Question QUESTION = new QuestionCatalogue().named("network-overview");

    private static WholeAnswer answer(Graph graph) {
        return new WholeAnswer(graph, new Asked(QUESTION, Map.of()));
    }

    @Test
    void handsOverPartsWithTheSourcesOfTheirRows() throws IOException {
        List<Integer> parts = new ArrayList<>();
        List<String> sources = new ArrayList<>();

        answer(new Rows(1200, 1)).eachPart(Locale.ENGLISH, (rows, cited) -> {
            parts.add(rows.size());
            cited.forEach(source -> sources.add(source.id()));
        });

        assertThat(parts).containsExactly(500, 500, 200);
        assertThat(sources).hasSize(1200).startsWith("claim/0").endsWith("claim/1199");
    }

    @Test
    void givesUpRatherThanWritingTwiceWhenTheDatabaseTriesAgain() {
        assertThatThrownBy(() -> answer(new Rows(10, 2)).eachPart(Locale.ENGLISH, (rows, cited) -> {}))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("Ask again");
    }

    @Test
    void aReaderThatCannotTakeMoreEndsTheReading() {
        assertThatThrownBy(() -> answer(new Rows(10, 1)).eachPart(Locale.ENGLISH, (rows, cited) -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    /** A database with {@code number} rows, each with a claim of its own, which runs its work {@code times}. */
    private record Rows(int number, int times) implements Graph {

        @Override
        public <T> T read(Function<Statements, T> work) {
            T result = work.apply(new Open(number));
            for (int again = 1; again < times; again++) {
                result = work.apply(new Open(number));
            }
            return result;
        }

        @Override
        public <T> T write(Function<Statements, T> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String description() {
            return "rows";
        }

        @Override
        public void close() {}
    }

    private record Open(int number) implements Statements {

        @Override
        public void each(Cypher statement, Map<String, ?> parameters, Consumer<Row> rows) {
            if (parameters.get("claims") instanceof List<?> claims) {
                claims.forEach(claim -> rows.accept(source(String.valueOf(claim))));
                return;
            }
            for (int at = 0; at < number; at++) {
                rows.accept(new Row(Map.of("sources", List.of("claim/" + at))));
            }
        }

        private static Row source(String claim) {
            return new Row(Map.of(
                    "id", claim,
                    "document", "A survey",
                    "documentId", "document/a",
                    "publisher", "Somebody",
                    "lineStart", 1L,
                    "lineEnd", 1L,
                    "quote", "words"));
        }

        @Override
        public Changes execute(Cypher statement, Map<String, ?> parameters) {
            throw new UnsupportedOperationException();
        }
    }
}
