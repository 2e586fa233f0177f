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
 * @param question its id
 * @param given what is asked, by parameter
 * @param shown how many rows are on this page
 */
public record AnswerPages(String question, Map<String, String> given, Cut cut, Extent extent, int shown) {

    private static final Links LINKS = new Links();

    static AnswerPages of(Answer answer, Map<String, String> given, Cut cut) {
        return new AnswerPages(
                answer.question().id(),
                given,
                cut,
                answer.extent(),
                answer.rows().size());
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
        return address(query(extent.page() - 1, sort()));
    }

    /** The address of the page after. */
    public String next() {
        return address(query(extent.page() + 1, sort()));
    }

    /** The address of the first page sorted by {@code column}, or the other way round when it is sorted by that already. */
    public String sorted(String column) {
        return address(query(0, new SortedBy(sort()).turned(column)));
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

    /**
     * The address of all that the row of number {@code row} on this page shortens: the row alone and, when it stands alone already, the row
     * as a table of its own.
     */
    public String rest(int row) {
        long number = (long) extent.page() * extent.size() + row;
        String query = query(number, 1, sort());
        return extent.size() == 1 ? "/api/questions/" + question + "?" + query + "&format=csv" : address(query);
    }

    private String address(String query) {
        return "/question/" + question + "?" + query;
    }

    private String query(long page, String sort) {
        return query(page, page > 0 || hides() ? extent.size() : 0, sort);
    }

    /** @param size rows of a page; 0 for the usual number */
    private String query(long page, int size, String sort) {
        Map<String, String> all = new LinkedHashMap<>(given);
        if (size > 0) {
            all.put(Cut.PAGE, String.valueOf(page));
            all.put(Cut.SIZE, String.valueOf(size));
        }
        if (!sort.isEmpty()) {
            all.put(Cut.SORT, sort);
        }
        return LINKS.query(all);
    }
}
