package org.passerelle.explorer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.text.WholeNumber;

/**
 * The part of a document that a page shows. A part ends where a row or profile ends, unless one is longer than a part.
 *
 * @param number of the part, from 1
 * @param of how many parts there are
 * @param first line shown, from 1
 * @param last line shown
 */
public record DocumentPart(int number, int of, int first, int last) {

    /** As many as a page shows without taking much longer than the answer of the API. */
    static final int MOST_LINES = 50;

    /** More rows than this are listed on the first part only, so many at a time. */
    static final int MOST_LISTED = 200;

    /** Whether the page lists {@code records}, the rows or profiles of the whole document. */
    public boolean lists(Collection<?> records) {
        return !records.isEmpty() && (number == 1 || records.size() <= MOST_LISTED);
    }

    /** The part asked for; without a number the one that holds the cited lines. {@code starts} are where rows or profiles begin. */
    static DocumentPart of(String text, MarkedLines cited, int lines, Collection<Integer> starts) {
        List<Integer> ends = ends(lines, new TreeSet<>(starts));
        int count = ends.size();
        int wanted = WholeNumber.parse(text, 0, count)
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_PART, "part", text, count));
        int number = wanted == 0 ? holding(cited.first(), ends) : wanted;
        return new DocumentPart(number, count, number == 1 ? 1 : ends.get(number - 2) + 1, ends.get(number - 1));
    }

    private static List<Integer> ends(int lines, TreeSet<Integer> starts) {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        while (end + MOST_LINES < lines) {
            Integer start = starts.floor(end + MOST_LINES + 1);
            end = start != null && start > end + 1 ? start - 1 : end + MOST_LINES;
            ends.add(end);
        }
        ends.add(lines);
        return ends;
    }

    private static int holding(int line, List<Integer> ends) {
        int before = (int) ends.stream().filter(end -> end < line).count();
        return Math.min(before + 1, ends.size());
    }
}
