package org.passerelle.interpretation;

import org.passerelle.model.Predicate;

/** The name of a cooperation or project, what it is related to, and notes. */
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

    /** The key of another cooperation, and its name where the format states it, are kept with the words that say what it is to this one. */
    static void related(Passage passage, Reading reading) {
        String name = passage.cell().codes().getOrDefault("name", "");
        String remark = passage.cell().label() + ": " + passage.text() + (name.isEmpty() ? "" : " (" + name + ")");
        reading.main().value(Predicate.REMARK, remark, passage.quote());
        passage.understand();
    }

    /** A note is kept as it is. */
    static void note(Passage passage, Reading reading) {
        reading.main().value(Predicate.REMARK, passage.text(), passage.quote());
        passage.understand();
    }
}
