package org.passerelle.text;

import java.util.List;
import java.util.Optional;

/** {@code true} and {@code false} as addresses and settings write them. */
public final class Flag {

    /** What is accepted. */
    public static final List<String> ACCEPTED = List.of("true", "false");

    private Flag() {}

    /** What {@code text} says, if it is one of the two. */
    public static Optional<Boolean> parse(String text) {
        return Optional.of(text.strip()).filter(ACCEPTED::contains).map(Boolean::valueOf);
    }
}
