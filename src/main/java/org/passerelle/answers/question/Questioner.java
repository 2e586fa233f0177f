package org.passerelle.answers.question;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.TermFinder;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/** Asks questions: reads the parameters, runs the statement, and names the sources of every row. */
public final class Questioner {

    /** The column in which every statement returns the ids of the claims behind a row. */
    static final String SOURCES = "sources";

    private final Graph graph;
    private final ParameterReader parameters;

    public Questioner(Graph graph) {
        this.graph = graph;
        this.parameters = new ParameterReader(graph, new PartyFinder(graph), new TermFinder(graph));
    }

    /**
     * The answer to {@code question}.
     *
     * @param given parameters as typed; those that are missing or blank take their preset
     * @throws NotUnderstood when a parameter is unknown, missing or cannot be read
     */
    public Answer ask(Question question, Map<String, String> given) {
        Map<String, @Nullable Object> values = parameters.read(question, given);
        return graph.read(statements -> answer(statements, question, values));
    }

    /**
     * The rows of the answer to {@code question} as the statement returns them, among them what no table shows: the column {@code graph},
     * with the nodes and links of the row.
     *
     * @param given parameters as typed; those that are missing or blank take their preset
     * @throws NotUnderstood when a parameter is unknown, missing or cannot be read
     */
    public List<Row> rows(Question question, Map<String, String> given) {
        Map<String, @Nullable Object> values = parameters.read(question, given);
        return graph.read(statements -> statements.query(question.cypher(), values));
    }

    private static Answer answer(Statements statements, Question question, Map<String, @Nullable Object> values) {
        List<String> columns =
                question.columns().stream().map(AnswerColumn::name).toList();
        Set<String> claims = new LinkedHashSet<>();
        List<Map<String, @Nullable Object>> rows =
                statements.query(question.cypher(), values, row -> row(row, columns, claims));
        Map<String, String> french = new HashMap<>();
        List<Source> sources = sources(statements, claims, french);
        return new Answer(question, values, columns, rows, sources, Map.copyOf(french));
    }

    private static Map<String, @Nullable Object> row(Row row, List<String> columns, Set<String> claims) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column, row.get(column)));
        List<String> sources = row.texts(SOURCES);
        claims.addAll(sources);
        values.put(SOURCES, sources);
        return values;
    }

    /** The sources called {@code claims}; their translations are added to {@code french}. */
    private static List<Source> sources(Statements statements, Set<String> claims, Map<String, String> french) {
        return statements.query(Cypher.named("read/sources"), Map.of("claims", List.copyOf(claims)), row -> {
            translations(row, french);
            return new Source(
                    row.text("id"),
                    row.text("document"),
                    row.text("documentId"),
                    row.text("publisher"),
                    row.textOrNull("address"),
                    row.number("lineStart"),
                    row.number("lineEnd"),
                    row.text("quote"));
        });
    }

    private static void translations(Row row, Map<String, String> french) {
        if (row.get("french") instanceof List<?> pairs) {
            pairs.stream()
                    .map(List.class::cast)
                    .forEach(pair -> french.put(String.valueOf(pair.get(0)), String.valueOf(pair.get(1))));
        }
    }
}
