package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.Optional;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;

/** The line above a profile, which is its heading without a label. */
final class ProfileTitle {

    private ProfileTitle() {}

    /** The heading, where the record is a profile and its labels hold none of {@code labels}. */
    static Optional<Passage> of(List<Passage> passages, Notes notes, List<Heading> labels) {
        boolean labelled = labels.stream()
                .anyMatch(heading -> notes.record().first(heading).isPresent());
        return labelled || notes.context().layout() != Layout.PROFILE
                ? Optional.empty()
                : passages.stream()
                        .filter(passage -> passage.cell().heading() == Heading.TITLE
                                && passage.label().isEmpty())
                        .findFirst();
    }
}
