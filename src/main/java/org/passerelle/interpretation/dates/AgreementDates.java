package org.passerelle.interpretation.dates;

import java.util.Map;
import org.passerelle.interpretation.dates.DateMention.Cue;

/** Which date of an agreement a date is. */
public final class AgreementDates {

    private AgreementDates() {}

    /** Puts {@code date} where it belongs: {@code signed}, {@code renewed}, or {@code from} and {@code to}. */
    public static void add(Map<String, String> attributes, DateMention date) {
        String end = date.end();
        if (end != null) {
            attributes.putIfAbsent("from", date.date());
            attributes.putIfAbsent("to", end);
        } else {
            attributes.putIfAbsent(date.cue() == Cue.RENEWED ? "renewed" : "signed", date.date());
        }
    }
}
