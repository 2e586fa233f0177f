package org.passerelle.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A constant that files and addresses write as a lower-case, hyphenated code. */
public interface Coded {

    /** The code as written in records, in the graph and in the API. */
    String code();

    /** The constant of {@code type} whose code is {@code text}. */
    static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(text))
                .findFirst();
    }

    /** All codes of {@code type}, in order: what a message lists as accepted. */
    static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
    }

    /** The code of a constant that is called like it. */
    static String hyphenated(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
