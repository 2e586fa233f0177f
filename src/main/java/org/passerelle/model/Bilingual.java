package org.passerelle.model;

import java.util.Locale;

/** A text in English and French. */
public record Bilingual(String en, String fr) {

    /** @throws IllegalArgumentException when one language is missing */
    public Bilingual {
        if (en == null || en.isBlank() || fr == null || fr.isBlank()) {
            throw new IllegalArgumentException("a text must have both languages, but en is: " + en + ", fr: " + fr);
        }
    }

    /** The text in the language of {@code locale}, English unless that is French. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? fr : en;
    }
}
