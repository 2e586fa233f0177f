package org.passerelle.interpretation;

import org.passerelle.source.Predicate;

/** The name of a cooperation or project, and notes. */
final class TitleRule implements Rule {

    private final ProfileRule profiles;
    private final Terms terms;

    TitleRule(ProfileRule profiles, Terms terms) {
        this.profiles = profiles;
        this.terms = terms;
    }

    @Override
    public void read(Passage passage, Reading reading) {
        terms.fields(passage, (field, span) -> reading.main().value(Predicate.FIELD, field, passage.quote(span)));
        terms.activities(
                passage, (activity, span) -> reading.main().value(Predicate.ACTIVITY, activity, passage.quote(span)));
        profiles.title(passage, reading);
    }

    /** A note is kept as it is. */
    static void note(Passage passage, Reading reading) {
        reading.main().value(Predicate.REMARK, passage.text(), passage.quote());
        passage.understand();
    }
}
