package org.passerelle.interpretation.text;

import java.util.regex.Matcher;

/** A stretch of a passage, from offset {@code start} to before {@code end}. */
public record Span(int start, int end) {

    public static Span of(Matcher match) {
        return new Span(match.start(), match.end());
    }

    public static Span of(Matcher match, String group) {
        return new Span(match.start(group), match.end(group));
    }

    public static Span of(Matcher match, int group) {
        return new Span(match.start(group), match.end(group));
    }

    public boolean isEmpty() {
        return end <= start;
    }

    /** From the beginning of the first of both to the end of the last. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
