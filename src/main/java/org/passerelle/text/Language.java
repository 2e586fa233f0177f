package org.passerelle.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that people are told things in. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    FRENCH(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language of {@code locale}, English unless that is French. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(FRENCH.code()) ? FRENCH : ENGLISH;
    }

    /** The language that {@code text} is the code of, in either case. */
    public static Optional<Language> parse(@Nullable String text) {
        return Arrays.stream(values())
                .filter(language -> language.code().equalsIgnoreCase(text))
                .findFirst();
    }

    /** The codes, {@code en} first. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }

    /** The two letters of ISO 639-1. */
    public String code() {
        return locale.getLanguage();
    }

    /** For what the JDK and Spring format. */
    public Locale locale() {
        return locale;
    }
}
