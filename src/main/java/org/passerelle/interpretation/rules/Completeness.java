package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.Problem;
import org.passerelle.text.NameFolding;

/** What is to be told when a record was gone through. */
final class Completeness {

    private Completeness() {}

    /** Tells every run of words that no rule has understood. */
    static void leftOver(List<Passage> passages, Notes notes) {
        for (Passage passage : passages) {
            for (Span left : notes.leftOverBefore(passage)) {
                notes.find(passage, passage.words(left), Problem.NOT_UNDERSTOOD);
            }
        }
    }

    /** Rejects a record that names fewer than two parties; a country stands for a partner that is not named. */
    static void twoSides(List<Passage> passages, Notes notes) {
        Set<PartyMention> parties = notes.main().parties();
        boolean somewhere = notes.main().states(Predicate.PLACE);
        if (notes.context().layout() != Layout.IATI
                && notes.main().participants().isEmpty()) {
            // somebody who supports something of nobody
            notes.reject(Problem.NO_PARTY);
        } else if (parties.size() == 1 && bothSidesReadAlike(notes)) {
            notes.reject(Problem.SAME_PARTY, parties.iterator().next().name());
        } else if (parties.size() + (somewhere ? 1 : 0) < 2) {
            notes.reject(parties.isEmpty() ? Problem.NO_PARTY : Problem.ONE_PARTY);
        } else {
            oneSide(notes);
        }
    }

    /** Tells which side a record of one participant leaves open. */
    private static void oneSide(Notes notes) {
        if (notes.main().participants().size() > 1) {
            return;
        }
        Optional<Passage> first = sideOf(notes, Heading.ESTABLISHMENT);
        first.ifPresent(passage -> notes.find(passage, passage.text(), Problem.ONLY_A_COUNTRY));
        if (first.isEmpty()) {
            sideOf(notes, Heading.PARTNER)
                    .ifPresent(passage -> notes.find(passage, passage.text(), Problem.NO_FIRST_SIDE));
        }
    }

    private static Optional<Passage> sideOf(Notes notes, Heading side) {
        return notes.record().all(side).findFirst().map(Passage::of);
    }

    /** Ennery and Ennery: two places of one name, perhaps. An activity may well name one organisation in two roles. */
    private static boolean bothSidesReadAlike(Notes notes) {
        Set<String> partners = folded(notes, Heading.PARTNER);
        return notes.context().layout() != Layout.IATI
                && folded(notes, Heading.ESTABLISHMENT).stream().anyMatch(partners::contains);
    }

    private static Set<String> folded(Notes notes, Heading heading) {
        return notes.record()
                .all(heading)
                .map(cell -> NameFolding.fold(cell.text()))
                .collect(Collectors.toSet());
    }
}
