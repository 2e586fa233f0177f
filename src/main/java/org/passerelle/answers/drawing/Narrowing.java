package org.passerelle.answers.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is narrowed to, beside the parameters of its question, some of which have the same names.
 *
 * @param only what the cooperations of a row must fit; null when nothing is given
 */
public record Narrowing(@Nullable DrawingFilter only) {

    /** What the parameters of the filter begin with in an address. */
    public static final String PREFIX = "only.";

    /** Those of {@code given} that are the question's own. */
    static Map<String, String> others(Map<String, String> given) {
        Map<String, String> others = new LinkedHashMap<>(given);
        others.keySet().removeIf(name -> name.startsWith(PREFIX));
        return others;
    }
}
