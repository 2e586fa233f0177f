package org.passerelle.interpretation.rules;

import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;
import org.passerelle.model.Predicate;

/** The name of a cooperation or project, what it is related to, and notes. */
final class TitleRule {

    private final ProfileRule profiles;
    private final FieldsAndActivities terms;

    TitleRule(Knowledge known) {
        this.profiles = new ProfileRule(known);
        this.terms = known.terms();
    }

    void read(Passage passage, Notes notes) {
        terms.fields(passage, (field, span) -> notes.main().value(Predicate.FIELD, field, passage.quote(span)));
        terms.activities(
                passage, (activity, span) -> notes.main().value(Predicate.ACTIVITY, activity, passage.quote(span)));
        profiles.title(passage, notes);
    }

    /** The key of another cooperation, and its name where the format states it, are kept with the words that say what it is to this one. */
    static void related(Passage passage, Notes notes) {
        String name = passage.cell().codes().getOrDefault("name", "");
        String remark = passage.cell().label() + ": " + passage.text() + (name.isEmpty() ? "" : " (" + name + ")");
        notes.main().value(Predicate.REMARK, remark, passage.quote());
        notes.understand(passage);
    }

    /** A note is kept as it is. */
    static void note(Passage passage, Notes notes) {
        notes.main().value(Predicate.REMARK, passage.text(), passage.quote());
        notes.understand(passage);
    }
}
