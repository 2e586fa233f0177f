package org.passerelle.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.GraphState;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/** Reads the network row by row; what belongs to a thing that has no id was written by somebody else and is left out. */
final class SnapshotReader {

    private final Statements statements;

    SnapshotReader(Statements statements) {
        this.statements = statements;
    }

    Snapshot read() {
        String state = GraphState.ofNetwork(statements);
        ThingColumns ofParties = ThingColumns.read(statements, "snapshot/parties");
        ThingColumns ofFields = ThingColumns.read(statements, "snapshot/fields");
        ThingColumns ofCooperations = ThingColumns.read(statements, "snapshot/cooperations");
        Cooperations cooperations = cooperations(ofCooperations, ofParties, ofFields);
        return new Snapshot(
                state,
                Instant.now(),
                parties(ofParties),
                cooperations,
                new FieldLabels(ofFields.ids(), ofFields.texts("nameEn"), ofFields.texts("nameFr")),
                twinnings(ofParties, cooperations.ids()));
    }

    private Parties parties(ThingColumns read) {
        Ids ids = read.ids();
        return new Parties(
                ids,
                read.texts("name"),
                read.values("nameEn", String.class),
                read.values("nameFr", String.class),
                new FewTexts(read.texts("kind")),
                new FewTexts(read.texts("country")),
                new Points(read.values("latitude", Double.class), read.values("longitude", Double.class)),
                joins("snapshot/places", ids, read, read));
    }

    private Cooperations cooperations(ThingColumns read, ThingColumns parties, ThingColumns fields) {
        Ids ids = read.ids();
        return new Cooperations(
                ids,
                new FewTexts(read.texts("kind")),
                new FewTexts(read.texts("status")),
                span(read, "since"),
                span(read, "until"),
                span(read, "observedOn"),
                joins("snapshot/participations", ids, read, parties),
                joins("snapshot/supports", ids, read, parties),
                joins("snapshot/in-field", ids, read, fields));
    }

    private static Cooperations.Span span(ThingColumns read, String date) {
        return new Cooperations.Span(
                new Days(read.values(date + "Earliest", LocalDate.class)),
                new Days(read.values(date + "Latest", LocalDate.class)));
    }

    private Joins joins(String statement, Ids ids, ThingColumns ones, ThingColumns others) {
        Table pairs = new Table(2);
        statements.each(
                Cypher.named(statement),
                Map.of(),
                row -> pairs.add(node(row, "one", ones), node(row, "other", others)));
        return Joins.of(ids.size(), pairs.column(0), pairs.column(1));
    }

    private Twinnings twinnings(ThingColumns parties, Ids cooperations) {
        Table pairs = new Table(3);
        statements.each(
                Cypher.named("snapshot/twinnings"),
                Map.of(),
                row -> pairs.add(
                        node(row, "one", parties),
                        node(row, "other", parties),
                        cooperations.number(row.shown("cooperation"))));
        return new Twinnings(pairs.column(0), pairs.column(1), pairs.column(2));
    }

    private static int node(Row row, String column, ThingColumns among) {
        return among.number(row.text(column));
    }

    /** Rows of numbers; those that lack one are left out. */
    private static final class Table {

        private final IntArrayList[] columns;

        Table(int width) {
            columns = new IntArrayList[width];
            Arrays.setAll(columns, column -> new IntArrayList());
        }

        void add(int... numbers) {
            for (int number : numbers) {
                if (number < 0) {
                    return;
                }
            }
            for (int column = 0; column < numbers.length; column++) {
                columns[column].add(numbers[column]);
            }
        }

        int[] column(int column) {
            return columns[column].toArray();
        }
    }
}
