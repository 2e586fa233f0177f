package org.passerelle.interpretation.rules;

import java.util.List;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.vocabulary.Lexicon;
import org.passerelle.model.CooperationKind;
import org.passerelle.reading.Problem;
import org.passerelle.telling.Message;

/** Cells that name the kind of cooperation. */
final class KindRule {

    private static final Phrases<CooperationKind> KINDS = Lexicon.cooperationKinds();

    private KindRule() {}

    static void kind(Passage passage, Notes notes) {
        List<Phrases.Hit<CooperationKind>> kinds = KINDS.all(passage.tokens());
        if (kinds.isEmpty()) {
            notes.find(passage, passage.text(), Problem.NO_KIND, Message.list(kindsAccepted()));
        } else {
            notes.main().kind(kinds.get(0).meaning());
        }
        notes.understand(passage);
    }

    private static List<String> kindsAccepted() {
        return java.util.Arrays.stream(CooperationKind.values())
                .map(CooperationKind::label)
                .toList();
    }
}
