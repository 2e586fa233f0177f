package org.passerelle.network.question;

import java.util.Locale;

/** A text in English and French. */
public record Label(String en, String fr) {

    /** The text in the language of {@code locale}, English unless that is French. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? fr : en;
    }
}
