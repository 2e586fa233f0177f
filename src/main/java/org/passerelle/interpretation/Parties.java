package org.passerelle.interpretation;

import java.util.Set;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;

/** A cooperation has two sides at least. */
final class Parties {

    private Parties() {}

    /** True, with a finding, when {@code reading} names fewer than two parties; a country stands for a partner that is not named. */
    static boolean tooFew(Reading reading) {
        Set<PartyMention> parties = reading.main().parties();
        boolean somewhere = reading.main().states(Predicate.PLACE);
        if (parties.size() + (somewhere ? 1 : 0) < 2) {
            reading.reject(parties.isEmpty() ? Problem.NO_PARTY : Problem.ONE_PARTY);
            return true;
        }
        if (parties.size() < 2) {
            reading.record().all(Heading.ESTABLISHMENT).findFirst().ifPresent(cell -> {
                Passage passage = Passage.of(cell);
                reading.find(passage, passage.text(), Problem.ONLY_A_COUNTRY);
            });
        }
        return false;
    }
}
