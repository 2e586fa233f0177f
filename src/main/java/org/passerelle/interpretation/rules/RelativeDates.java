package org.passerelle.interpretation.rules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.model.PartialDate;
import org.passerelle.model.Predicate;
import org.passerelle.model.Status;
import org.passerelle.telling.Message;

/** "depuis 5 ans", "for ten years": counted back from when the document was observed. */
final class RelativeDates {

    private static final Pattern YEARS_AGO = Pattern.compile(
            "\\b(?:depuis|since|for|il y a|over the (?:past|last)) (?:plus de |over |more than |about |environ )?(?<years>\\d{1,2}) (?:ans|annees|years)\\b");

    private RelativeDates() {}

    /** States since when, if {@code passage} counts the years and the document's date is known; true when it does. */
    static boolean state(Passage passage, Notes notes) {
        PartialDate observed = notes.context().observedOn();
        Matcher ago = YEARS_AGO.matcher(passage.folded());
        if (observed == null || !ago.find()) {
            return false;
        }
        Span span = Span.of(ago);
        int year = observed.latest().getYear() - Integer.parseInt(ago.group("years"));
        Message doubt = Doubt.COUNTED_BACK.with(observed.text());
        notes.main()
                .value(Predicate.SINCE, String.valueOf(year), Map.of(), doubt, passage.quote(span))
                .value(Predicate.STATUS, Status.ACTIVE.code(), passage.quote(span));
        notes.understand(passage, span);
        return true;
    }
}
