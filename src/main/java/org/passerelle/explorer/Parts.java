package org.passerelle.explorer;

import java.util.List;
import org.passerelle.network.NotUnderstood;

/**
 * The part of a long document that a page shows.
 *
 * @param number of the part, from 1
 * @param of how many parts there are
 * @param first line shown, from 1
 * @param last line shown
 */
public record Parts(int number, int of, int first, int last) {

    private static final int LINES = 600;

    /** The part asked for; without a number the one that holds the cited lines. */
    static Parts of(String text, CitedLines cited, int lines) {
        int count = Math.max(1, (lines + LINES - 1) / LINES);
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > count) {
            throw NotUnderstood.invalid("part", text, "is no part of the document", List.of("1 to " + count));
        }
        int wanted = Integer.parseInt(text);
        int byLine = Math.min(count, (Math.max(1, cited.first()) + LINES - 1) / LINES);
        int number = wanted == 0 ? byLine : wanted;
        return new Parts(number, count, (number - 1) * LINES + 1, Math.min(lines, number * LINES));
    }
}
