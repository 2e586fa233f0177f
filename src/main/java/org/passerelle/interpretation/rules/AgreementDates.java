package org.passerelle.interpretation.rules;

import java.util.Map;
import org.passerelle.interpretation.time.DateMention;

/** Which date of an agreement a date is. */
final class AgreementDates {

    private AgreementDates() {}

    /** Puts {@code date} where it belongs: {@code signed}, {@code renewed}, or {@code from} and {@code to}. */
    static void add(Map<String, String> attributes, DateMention date, boolean renewed) {
        String end = date.end();
        if (end != null) {
            attributes.putIfAbsent("from", date.date());
            attributes.putIfAbsent("to", end);
        } else {
            attributes.putIfAbsent(renewed ? "renewed" : "signed", date.date());
        }
    }
}
