package org.passerelle.interpretation.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passerelle.model.Predicate;

/**
 * A fact brought to a form in which the curator's and the rules' are the same when they say the same.
 *
 * @param kind key of the predicate, with the role of participants and the attribute of dates
 * @param subject id of a curated cooperation or party, or what stands for one that the curator does not know
 * @param value id, code, date or folded text
 */
record ComparedFact(String kind, String subject, String value) {

    private static final List<String> DATES = List.of("date", "signed", "renewed", "from", "to");

    /** The fact, and one more for each date among its attributes. */
    static List<ComparedFact> of(Predicate predicate, String subject, String value, Map<String, String> attributes) {
        String role = attributes.get("role");
        String kind = predicate.key() + (role == null ? "" : " " + role);
        List<ComparedFact> facts = new ArrayList<>(List.of(new ComparedFact(kind, subject, value)));
        for (String date : DATES) {
            String text = attributes.get(date);
            if (text != null) {
                facts.add(new ComparedFact(kind + " " + date, subject, value + " " + text));
            }
        }
        return facts;
    }
}
