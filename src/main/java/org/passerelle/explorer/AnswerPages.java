package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.answers.question.Answer;
import org.passerelle.answers.question.AnswerColumn;
import org.passerelle.answers.question.Cut;
import org.passerelle.answers.question.Extent;

/**
 * The pages of an answer: which one is shown, and the addresses of the others.
 *
 * @param address of the question's page
 * @param given what is asked, by parameter
 * @param shown how many rows are on this page
 */
public record AnswerPages(String address, Map<String, String> given, Cut cut, Extent extent, int shown) {

    private static final Links LINKS = new Links();

    static AnswerPages of(Answer answer, String address, Map<String, String> given, Cut cut) {
        return new AnswerPages(
                address, given, cut, answer.extent(), answer.rows().size());
    }

    /** True when there are rows that this page does not show. */
    public boolean hides() {
        return shown < extent.total();
    }

    /** The number of the first row shown, from 1. */
    public long first() {
        return (long) extent.page() * extent.size() + 1;
    }

    /** The number of the last row shown. */
    public long last() {
        return first() + shown - 1;
    }

    /** True when a page stands before this one. */
    public boolean hasPrevious() {
        return extent.page() > 0;
    }

    /** The address of the page before. */
    public String previous() {
        return address + "?" + query(extent.page() - 1, sort());
    }

    /** The address of the page after. */
    public String next() {
        return address + "?" + query(extent.page() + 1, sort());
    }

    /** The address of the first page sorted by {@code column}, or the other way round when it is sorted by that already. */
    public String sorted(String column) {
        return address + "?" + query(0, new SortedBy(sort()).turned(column));
    }

    /** {@code ascending} or {@code descending} for the column that the rows are sorted by, else {@code none}. */
    public String direction(String column) {
        return new SortedBy(sort()).direction(column);
    }

    private String sort() {
        AnswerColumn sort = cut.sort();
        return sort == null ? "" : (cut.descending() ? "-" : "") + sort.name();
    }

    /** What is asked and which rows are shown, as a query string that a drawing takes; all rows when this page shows them all. */
    public String drawn() {
        return hides() ? query(extent.page(), sort()) : LINKS.query(given);
    }

    private String query(int page, String sort) {
        Map<String, String> all = new LinkedHashMap<>(given);
        if (page > 0 || hides()) {
            all.put(Cut.PAGE, String.valueOf(page));
            all.put(Cut.SIZE, String.valueOf(extent.size()));
        }
        if (!sort.isEmpty()) {
            all.put(Cut.SORT, sort);
        }
        return LINKS.query(all);
    }
}
