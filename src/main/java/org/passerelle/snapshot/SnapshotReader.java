package org.passerelle.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.GraphState;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/** Reads the network row by row; what has no id, or belongs to such a thing, was written by somebody else and is left out. */
final class SnapshotReader {

    private static final String ID = "id";

    private final Statements statements;

    SnapshotReader(Statements statements) {
        this.statements = statements;
    }

    Snapshot read() {
        String state = GraphState.of(statements);
        Parties parties = parties();
        FieldLabels fields = fields();
        Cooperations cooperations = cooperations(parties.ids(), fields.ids());
        return new Snapshot(
                state, Instant.now(), parties, cooperations, fields, twinnings(parties.ids(), cooperations.ids()));
    }

    private List<Row> sorted(String statement) {
        List<Row> rows = new ArrayList<>();
        statements.each(Cypher.named(statement), Map.of(), row -> {
            if (row.get(ID) instanceof String) {
                rows.add(row);
            }
        });
        rows.sort(Comparator.comparing(row -> row.text(ID)));
        return IntStream.range(0, rows.size())
                .filter(at -> at == 0
                        || !rows.get(at).text(ID).equals(rows.get(at - 1).text(ID)))
                .mapToObj(rows::get)
                .toList();
    }

    private Parties parties() {
        List<Row> rows = sorted("snapshot/parties");
        Ids ids = ids(rows);
        return new Parties(
                ids,
                texts(rows, "name"),
                valuesOrNull(rows, "nameEn", String.class),
                valuesOrNull(rows, "nameFr", String.class),
                new FewTexts(texts(rows, "kind")),
                new FewTexts(texts(rows, "country")),
                new Points(valuesOrNull(rows, "latitude", Double.class), valuesOrNull(rows, "longitude", Double.class)),
                joins("snapshot/places", ids, ids));
    }

    private static <T> List<@Nullable T> valuesOrNull(List<Row> rows, String column, Class<T> type) {
        List<@Nullable T> values = new ArrayList<>();
        rows.forEach(row -> values.add(type.isInstance(row.get(column)) ? type.cast(row.get(column)) : null));
        return values;
    }

    private FieldLabels fields() {
        List<Row> rows = sorted("snapshot/fields");
        return new FieldLabels(ids(rows), texts(rows, "nameEn"), texts(rows, "nameFr"));
    }

    private Cooperations cooperations(Ids parties, Ids fields) {
        List<Row> rows = sorted("snapshot/cooperations");
        Ids ids = ids(rows);
        return new Cooperations(
                ids,
                new FewTexts(texts(rows, "kind")),
                new FewTexts(texts(rows, "status")),
                span(rows, "since"),
                span(rows, "until"),
                span(rows, "observedOn"),
                joins("snapshot/participations", ids, parties),
                joins("snapshot/supports", ids, parties),
                joins("snapshot/in-field", ids, fields));
    }

    private static Ids ids(List<Row> rows) {
        return new Ids(texts(rows, ID));
    }

    private static List<String> texts(List<Row> rows, String column) {
        return rows.stream().map(row -> row.shown(column)).toList();
    }

    private static Cooperations.Span span(List<Row> rows, String date) {
        return new Cooperations.Span(days(rows, date + "Earliest"), days(rows, date + "Latest"));
    }

    private static Days days(List<Row> rows, String column) {
        return new Days(valuesOrNull(rows, column, LocalDate.class));
    }

    private Joins joins(String statement, Ids ones, Ids others) {
        Table pairs = new Table(2);
        statements.each(
                Cypher.named(statement),
                Map.of(),
                row -> pairs.add(number(row, "one", ones), number(row, "other", others)));
        return Joins.of(ones.size(), pairs.column(0), pairs.column(1));
    }

    private Twinnings twinnings(Ids parties, Ids cooperations) {
        Table pairs = new Table(3);
        statements.each(
                Cypher.named("snapshot/twinnings"),
                Map.of(),
                row -> pairs.add(
                        number(row, "one", parties),
                        number(row, "other", parties),
                        number(row, "cooperation", cooperations)));
        return new Twinnings(pairs.column(0), pairs.column(1), pairs.column(2));
    }

    private static int number(Row row, String column, Ids ids) {
        return ids.number(row.shown(column));
    }

    /** Rows of numbers; those that lack one are left out. */
    private static final class Table {

        private final List<IntStream.Builder> columns;

        Table(int width) {
            columns = IntStream.range(0, width)
                    .mapToObj(column -> IntStream.builder())
                    .toList();
        }

        void add(int... numbers) {
            if (IntStream.of(numbers).allMatch(number -> number >= 0)) {
                for (int column = 0; column < numbers.length; column++) {
                    columns.get(column).add(numbers[column]);
                }
            }
        }

        int[] column(int column) {
            return columns.get(column).build().toArray();
        }
    }
}
