package org.passerelle.interpretation.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little words before a name. */
public final class Articles {

    private static final Pattern LEADING =
            Pattern.compile(" *(?:(?:l'|d'|\\b(?:le|la|les|the|de|du|des|of|une|un|a)\\b) *)*");

    private Articles() {}

    /** {@code span} without the articles and prepositions at its beginning. */
    public static Span without(Passage passage, Span span) {
        if (span.isEmpty()) {
            return span;
        }
        Matcher leading = LEADING.matcher(passage.folded()).region(span.start(), span.end());
        return new Span(leading.lookingAt() ? leading.end() : span.start(), span.end());
    }
}
