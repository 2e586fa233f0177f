package org.passerelle.answers.question;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/**
 * Some rows of an answer with the sources that they name, which are read for these rows only.
 *
 * @param french names, and reasons that the claims give, in French, by the English that rows hold
 */
record Sourced(List<Map<String, @Nullable Object>> rows, List<Source> sources, Map<String, String> french) {

    static Sourced of(Statements statements, List<String> columns, List<Row> found) {
        Set<String> claims = new LinkedHashSet<>();
        List<Map<String, @Nullable Object>> rows =
                found.stream().map(row -> row(row, columns, claims)).toList();
        Map<String, String> french = new HashMap<>();
        List<Source> sources = claims.isEmpty() ? List.of() : sources(statements, List.copyOf(claims), french);
        return new Sourced(rows, sources, Map.copyOf(french));
    }

    private static Map<String, @Nullable Object> row(Row row, List<String> columns, Set<String> claims) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column, row.get(column)));
        List<String> sources = row.texts(Questioner.SOURCES);
        claims.addAll(sources);
        values.put(Questioner.SOURCES, sources);
        return values;
    }

    /** The sources called {@code claims}; their translations are added to {@code french}. */
    static List<Source> sources(Statements statements, List<String> claims, Map<String, String> french) {
        return statements.query(Cypher.named("read/sources"), Map.of("claims", claims), row -> {
            translations(row, french);
            return new Source(
                    row.text("id"),
                    row.text("document"),
                    row.text("documentId"),
                    row.text("publisher"),
                    row.textOrNull("address"),
                    row.textOrNull("license"),
                    row.number("lineStart"),
                    row.number("lineEnd"),
                    row.text("quote"),
                    row.textOrNull("uncertain"),
                    row.textOrNull("uncertainFr"));
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
