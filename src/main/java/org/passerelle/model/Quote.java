package org.passerelle.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a document and the lines they stand on.
 *
 * @param lines where, from 1, both ends included
 * @param words to the letter, white space folded to single blanks
 */
public record Quote(LineRange lines, String words) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern FORM = Pattern.compile("(\\d+(?:-\\d+)?): (.+)", Pattern.DOTALL);

    /** The quote that {@code text} writes as {@code 16-17: words}. */
    public static Optional<Quote> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return LineRange.parse(form.group(1))
                .map(lines ->
                        new Quote(lines, SPACE.matcher(form.group(2).strip()).replaceAll(" ")));
    }

    /** As written in a record. */
    @Override
    public String toString() {
        return lines + ": " + words;
    }
}
