package org.passerelle.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.text.FrenchTypography;

/** A text in English and French, which is set as it is printed. */
public record Bilingual(String en, String fr) {

    /** @throws IllegalArgumentException when one language is missing */
    public Bilingual {
        if (en == null || en.isBlank() || fr == null || fr.isBlank()) {
            throw new IllegalArgumentException("a text must have both languages, but en is: " + en + ", fr: " + fr);
        }
        fr = FrenchTypography.in(fr);
    }

    /** The English of {@code text}, or null without one. */
    public static @Nullable String english(@Nullable Bilingual text) {
        return text == null ? null : text.en();
    }

    /** The French of {@code text}, or null without one. */
    public static @Nullable String french(@Nullable Bilingual text) {
        return text == null ? null : text.fr();
    }

    /** The text in the language of {@code locale}, English unless that is French. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? fr : en;
    }
}
