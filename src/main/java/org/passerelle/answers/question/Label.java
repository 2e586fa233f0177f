package org.passerelle.answers.question;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** A text in English and French. */
public record Label(String en, String fr) {

    /** @throws IllegalArgumentException when one language is missing */
    public Label {
        if (StringUtils.isAnyBlank(en, fr)) {
            throw new IllegalArgumentException(
                    "a text is wanted in both languages, but here are en: " + en + ", fr: " + fr);
        }
    }

    /** The text in the language of {@code locale}, English unless that is French. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? fr : en;
    }
}
