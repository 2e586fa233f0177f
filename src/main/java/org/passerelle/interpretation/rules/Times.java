package org.passerelle.interpretation.rules;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.Chronicle;
import org.passerelle.interpretation.time.Event;
import org.passerelle.model.PartialDate;

/** What cells say of time, read with what is known of their document's date. */
public final class Times {

    private final Chronicle chronicle;

    Times(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** The events of {@code passage}, in the order of its words. */
    List<Event> of(Passage passage, DocumentContext context) {
        PartialDate observed = context.observedOn();
        int observedYear = observed == null ? 0 : observed.latest().getYear();
        int reference = observed == null ? Year.now(ZoneOffset.UTC).getValue() : observedYear;
        return chronicle.read(passage.folded(), observedYear, reference);
    }

    /** "Since independence", "for a long time": no calendar knows when. */
    static boolean isVague(Event event) {
        return event.act() == Act.VAGUE || (event.act() == Act.SINCE && event.date() == null);
    }

    /** True for what the facts that can be stated say less of than the words. */
    static boolean isKeptInWords(Event event) {
        boolean intended = event.act() == Act.PLANNED && event.date() != null;
        return intended || event.act() == Act.LAST || event.act() == Act.IN_FORCE || isVague(event);
    }
}
