package org.passerelle.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;
import org.passerelle.reading.Heading;

/** The party whose page it is leads every cooperation of the page, whether the profile names it or not. */
final class LeadOfPage {

    private static final Pattern MENTION = Pattern.compile(
            "\\b(?:the|le|la|l'|our|notre|nos) ?(?:chr?u|hospital|hopital|etablissement|university|universite)\\b[^.]{0,30}");

    private final ProfileRule profiles;
    private final PartyNames names;
    private final PlaceOfLead place;

    LeadOfPage(ProfileRule profiles, PartyNames names, PlaceOfLead place) {
        this.profiles = profiles;
        this.names = names;
        this.place = place;
    }

    /** States the lead, on the words that mention it, else on those that name its partner. */
    void state(List<Passage> passages, Reading reading) {
        PartyMention lead = reading.context().lead();
        if (lead == null || reading.record().first(Heading.ESTABLISHMENT).isPresent()) {
            return;
        }
        List<Passage> told = passages.stream()
                .filter(passage -> passage.cell().heading() == Heading.DESCRIPTION
                        || passage.cell().heading() == Heading.ACTIVITY)
                .toList();
        told.forEach(passage -> profiles.names(passage, reading, names.kinds(), place));
        told.stream()
                .filter(passage -> MENTION.matcher(passage.folded()).find())
                .findFirst()
                .or(() -> told.stream().findFirst())
                .or(() -> named(passages))
                .ifPresent(passage -> reading.main()
                        .party(
                                Predicate.PARTICIPANT,
                                lead,
                                PartnerRule.role(Role.LEAD),
                                passage.quote(mention(passage))));
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
