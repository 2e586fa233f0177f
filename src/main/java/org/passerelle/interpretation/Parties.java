package org.passerelle.interpretation;

import java.util.List;
import java.util.Set;
import org.passerelle.reading.Heading;
import org.passerelle.source.Predicate;

/** A cooperation has two sides at least. */
final class Parties {

    private Parties() {}

    /** True, with a finding, when {@code reading} names fewer than two parties; a country stands for a partner that is not named. */
    static boolean tooFew(Reading reading) {
        Set<PartyMention> parties = reading.main().parties();
        boolean somewhere = reading.main().states(Predicate.PLACE);
        if (parties.size() + (somewhere ? 1 : 0) < 2) {
            reading.reject(
                    "names " + (parties.isEmpty() ? "no party" : "one party only"),
                    List.of("an establishment and its partner, or the partner's country"));
            return true;
        }
        if (parties.size() < 2) {
            reading.record().all(Heading.ESTABLISHMENT).findFirst().ifPresent(cell -> {
                Passage passage = Passage.of(cell);
                reading.doubt(passage, passage.text(), "no partner is named, only a country", List.of());
            });
        }
        return false;
    }
}
