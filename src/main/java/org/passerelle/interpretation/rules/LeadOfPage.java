package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.model.Role;
import org.passerelle.reading.Heading;

/** The party whose page it is leads every cooperation of the page, whether the profile names it or not. */
final class LeadOfPage {

    private static final Pattern MENTION = Pattern.compile(
            "\\b(?:the|le|la|l'|our|notre|nos) ?(?:chr?u|hospital|hopital|etablissement|university|universite)\\b[^.]{0,30}");

    private final ProfileRule profiles;
    private final PartyNames names;
    private final PlaceOfLead place;

    LeadOfPage(Knowledge known) {
        this.profiles = new ProfileRule(known);
        this.names = known.names();
        this.place = new PlaceOfLead(known);
    }

    /** States the lead, on the words that mention it, else on those that name its partner. */
    void state(List<Passage> passages, Notes notes) {
        PartyMention lead = notes.context().lead();
        if (lead == null || notes.record().first(Heading.ESTABLISHMENT).isPresent()) {
            return;
        }
        List<Passage> told = passages.stream()
                .filter(passage -> passage.cell().heading() == Heading.DESCRIPTION
                        || passage.cell().heading() == Heading.ACTIVITY)
                .toList();
        told.forEach(passage -> profiles.names(passage, notes, names.kinds(), place));
        told.stream()
                .filter(passage -> MENTION.matcher(passage.folded()).find())
                .findFirst()
                .or(() -> told.stream().findFirst())
                .or(() -> named(passages))
                .ifPresent(passage -> notes.main().participant(lead, Role.LEAD, passage.quote(mention(passage))));
    }

    private static Optional<Passage> named(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.cell().heading() == Heading.PARTNER)
                .findFirst();
    }

    private static Span mention(Passage passage) {
        var mention = MENTION.matcher(passage.folded());
        return mention.find() ? Span.of(mention) : passage.all();
    }
}
