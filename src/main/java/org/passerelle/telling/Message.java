package org.passerelle.telling;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.Bilingual;

/**
 * Something that is told, in the language of whoever reads it.
 *
 * @param code which: the bundle that holds its words, a full stop and its key there
 * @param values what stands in it, in the order of its places; a number as its digits
 */
public record Message(String code, List<String> values) {

    public Message {
        values = List.copyOf(values);
    }

    /** {@code what} with {@code values} in its places. */
    public static Message of(Tellable what, @Nullable Object... values) {
        return of(what.bundle(), what.code(), values);
    }

    /** The words that {@code bundle} has for {@code key}, with {@code values} in their places. */
    public static Message of(String bundle, String key, @Nullable Object... values) {
        return new Message(
                bundle + "." + key,
                Arrays.stream(values).map(value -> Objects.toString(value, "")).toList());
    }

    /** It, without values, as a value of another message, told in the same language. */
    public String asValue() {
        return Wording.TOLD + code;
    }

    /** A value that holds {@code several}, each of which would be accepted. */
    public static String list(Collection<String> several) {
        return String.join(Wording.SEPARATOR, several);
    }

    /** In words. */
    public String told(Locale language) {
        return Wording.in(language).words(code, values);
    }

    /** In words of both languages. */
    public Bilingual told() {
        return new Bilingual(told(Locale.ENGLISH), told(Locale.FRENCH));
    }

    /** What would be accepted instead; empty when the message says it all. */
    public List<String> accepted(Locale language) {
        return Wording.in(language).several(code, Wording.ACCEPTED, values);
    }

    /** What would be accepted instead, also when the message says it all: for programs. */
    public List<String> acceptedInAll(Locale language) {
        List<String> beside = accepted(language);
        return beside.isEmpty() ? Wording.in(language).several(code, Wording.SAYS, values) : beside;
    }

    /** False for what nobody has words for, such as a message that another version of the program left behind. */
    public boolean hasWords() {
        return Wording.in(Locale.ENGLISH).holds(code);
    }
}
