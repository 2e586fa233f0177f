package org.passerelle.interpretation.rules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;
import org.passerelle.model.Predicate;

/** The name of a cooperation or project, what it is related to, and notes. */
final class TitleRule {

    /** "related-activity (parent)". */
    private static final Pattern RELATION = Pattern.compile("\\(([^()]+)\\)$");

    private final ProfileRule profiles;
    private final FieldsAndActivities terms;

    TitleRule(Knowledge known) {
        this.profiles = new ProfileRule(known);
        this.terms = known.terms();
    }

    void read(Passage passage, Notes notes) {
        terms.fields(passage, (field, span) -> notes.main().value(Predicate.FIELD, field, passage.quote(span)));
        terms.activities(
                passage,
                (activity, span) -> notes.main()
                        .value(
                                Predicate.ACTIVITY,
                                activity,
                                Map.of(),
                                Doubts.ofMeaning(passage, span, terms),
                                passage.quote(span)));
        profiles.title(passage, notes);
    }

    /** The identifier of the cooperation in its register. */
    static void identifier(Passage passage, Notes notes) {
        notes.main().value(Predicate.IDENTIFIER, passage.text(), passage.quote());
        notes.understand(passage);
    }

    /**
     * The identifier of another cooperation links this one to it, once the graph holds it; with the name that the format states, and the words that
     * say what it is to this one, it is kept as a remark as well.
     */
    static void related(Passage passage, Notes notes) {
        Matcher relation = RELATION.matcher(passage.label());
        notes.main()
                .value(
                        Predicate.RELATED,
                        passage.text(),
                        relation.find() ? Map.of("detail", relation.group(1)) : Map.of(),
                        null,
                        passage.quote());
        String name = passage.cell().codes().getOrDefault("name", "");
        String remark = passage.cell().label() + ": " + passage.text() + (name.isEmpty() ? "" : " (" + name + ")");
        notes.main().value(Predicate.REMARK, remark, passage.quote());
        notes.understand(passage);
    }
}
