package org.passerelle.interpretation;

import java.util.regex.Matcher;

/** A stretch of a passage, from offset {@code start} to before {@code end}. */
record Span(int start, int end) {

    static Span of(Matcher match) {
        return new Span(match.start(), match.end());
    }

    static Span of(Matcher match, String group) {
        return new Span(match.start(group), match.end(group));
    }

    static Span of(Matcher match, int group) {
        return new Span(match.start(group), match.end(group));
    }

    boolean isEmpty() {
        return end <= start;
    }

    /** From the beginning of the first of both to the end of the last. */
    Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
