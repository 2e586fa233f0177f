package org.passerelle.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a document, from 1, both ends included. */
public record LineRange(int first, int last) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,7})(?:-(\\d{1,7}))?");

    /** The range that {@code text} writes as {@code 16} or {@code 16-24}; empty when the text is not a range or runs backwards. */
    public static Optional<LineRange> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(form.group(1));
        int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
        return first >= 1 && last >= first ? Optional.of(new LineRange(first, last)) : Optional.empty();
    }

    /** True when all of {@code other} lies in this range. */
    public boolean contains(LineRange other) {
        return first <= other.first && other.last <= last;
    }

    @Override
    public String toString() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
