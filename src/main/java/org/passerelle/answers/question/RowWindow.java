package org.passerelle.answers.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.graph.Row;
import org.passerelle.text.NameFolding;

/** Keeps, of rows that come one after the other, those that are wanted, and counts them all. */
final class RowWindow {

    /** The most rows that are put into another order than the statement's. */
    private static final long MOST_SORTED = 100_000;

    private final Cut cut;
    private final @Nullable Comparator<Row> order;
    private final String column;
    private final List<Row> kept = new ArrayList<>();
    private long total;

    RowWindow(Cut cut) {
        this.cut = cut;
        AnswerColumn sort = cut.sort();
        this.column = sort == null ? "" : sort.name();
        this.order = sort == null ? null : order(sort.name(), cut.descending());
        if (order != null && !cut.isWhole() && cut.skip() + cut.size() > MOST_SORTED) {
            throw tooMany();
        }
    }

    void add(Row row) {
        total++;
        if (order == null) {
            if (total > cut.skip() && kept.size() < cut.size()) {
                kept.add(row);
            }
            return;
        }
        kept.add(row);
        if (cut.isWhole() && total > MOST_SORTED) {
            throw tooMany();
        }
        if (!cut.isWhole() && kept.size() >= 2 * (cut.skip() + cut.size())) {
            sortAndForgetTheRest();
        }
    }

    private NotUnderstood tooMany() {
        return NotUnderstood.invalid(ValueFault.TOO_MANY_TO_SORT, Cut.SORT, column, MOST_SORTED);
    }

    private void sortAndForgetTheRest() {
        if (order != null) {
            kept.sort(order);
        }
        long most = cut.isWhole() ? kept.size() : cut.skip() + cut.size();
        if (kept.size() > most) {
            kept.subList((int) most, kept.size()).clear();
        }
    }

    /** The rows that are wanted, in order. */
    List<Row> rows() {
        if (order == null) {
            return kept;
        }
        sortAndForgetTheRest();
        return kept.subList((int) Math.min(cut.skip(), kept.size()), kept.size());
    }

    /** How many rows there were. */
    long total() {
        return total;
    }

    private static Comparator<Row> order(String column, boolean descending) {
        Comparator<Object> values = RowWindow::compare;
        return Comparator.comparing(
                (Row row) -> row.get(column),
                Comparator.nullsLast(descending ? Collections.reverseOrder(values) : values));
    }

    private static int compare(Object one, Object other) {
        return one instanceof Number number && other instanceof Number another
                ? Long.compare(number.longValue(), another.longValue())
                : text(one).compareTo(text(other));
    }

    private static String text(Object value) {
        Object shown = value instanceof Map<?, ?> node ? node.get("name") : value;
        return NameFolding.fold(shown instanceof List<?> list ? String.valueOf(list) : String.valueOf(shown));
    }
}
