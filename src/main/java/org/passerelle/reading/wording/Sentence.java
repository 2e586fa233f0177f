package org.passerelle.reading.wording;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.passerelle.model.Coded;

/**
 * A sentence about a file, told in the language of whoever reads it.
 *
 * @param code which sentence; {@code reading/problems*.properties} hold its words
 * @param values what stands in it, in the order of its places
 */
public record Sentence(String code, List<String> values) {

    public Sentence {
        values = List.copyOf(values);
    }

    /** The sentence {@code code} with {@code values} in its places. */
    public static Sentence of(Coded code, Object... values) {
        return new Sentence(
                code.code(), Arrays.stream(values).map(String::valueOf).toList());
    }

    /** A value that holds {@code several}, each of which would be accepted. */
    public static String list(Collection<String> several) {
        return String.join(Wording.SEPARATOR, several);
    }

    /** In words, without a full stop. */
    public String told(Locale language) {
        return Wording.in(language).words(code, values);
    }

    /** What would be accepted instead; empty when the sentence says it all. */
    public List<String> accepted(Locale language) {
        return Wording.in(language).accepted(code, values);
    }

    /** False for a sentence that another version of the program left behind. */
    public boolean hasWords() {
        return Wording.in(Locale.ENGLISH).holds(code);
    }
}
