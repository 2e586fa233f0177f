package org.passerelle.reading.workbook;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.reading.Limits;

/**
 * Cells merged into one: the value stands in the first row and column, and holds for the rows below.
 *
 * @param firstRow from 1
 * @param lastRow included
 * @param column the first, from 0
 */
record MergedRange(int firstRow, int lastRow, int column) implements Comparable<MergedRange> {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::([A-Z]{1,3})(\\d{1,7}))?");

    /** The range that {@code A2:A5} or {@code A2} addresses; empty when no sheet has it. */
    static Optional<MergedRange> parse(String address) {
        Matcher form = FORM.matcher(address);
        if (!form.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(form.group(2));
        int last = form.group(4) == null ? first : Integer.parseInt(form.group(4));
        int column = column(form.group(1));
        boolean exists =
                first >= 1 && last >= first && last <= Limits.WORKBOOK_ROWS && column < Limits.WORKBOOK_COLUMNS;
        return exists ? Optional.of(new MergedRange(first, last, column)) : Optional.empty();
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public int compareTo(MergedRange other) {
        return Comparator.comparingInt(MergedRange::firstRow)
                .thenComparingInt(MergedRange::column)
                .thenComparingInt(MergedRange::lastRow)
                .compare(this, other);
    }
}
