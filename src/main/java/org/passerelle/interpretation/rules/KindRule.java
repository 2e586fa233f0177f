package org.passerelle.interpretation.rules;

import java.util.List;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Token;
import org.passerelle.interpretation.vocabulary.CooperationPhrases;
import org.passerelle.interpretation.vocabulary.Lexicon;
import org.passerelle.model.CooperationKind;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;
import org.passerelle.telling.Message;

/** Cells that name the kind of cooperation. */
final class KindRule {

    private static final Phrases<Boolean> DIRECTIONS = Lexicon.directions();

    private KindRule() {}

    /** True when one of {@code passages} names the kind of their cooperation in a cell of its own. */
    static boolean isNamed(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.cell().heading() == Heading.KIND)
                .anyMatch(passage -> !CooperationPhrases.in(passage.tokens()).isEmpty());
    }

    /** True when the label or the words of {@code passage} are about a twinning. */
    static boolean namesTwinning(Passage passage) {
        return CooperationPhrases.nameTwinning(passage.tokens()) || isOfTwins(passage);
    }

    /** True when the label of {@code passage} speaks of twins. */
    static boolean isOfTwins(Passage passage) {
        return CooperationPhrases.nameTwinning(Token.of(Folded.of(passage.label())));
    }

    private static boolean isDirection(Passage passage) {
        return passage.tokens().size() <= 2 && !DIRECTIONS.all(passage.tokens()).isEmpty();
    }

    static void kind(Passage passage, Notes notes) {
        List<CooperationKind> kinds = CooperationPhrases.in(passage.tokens());
        if (kinds.isEmpty() && !isDirection(passage)) {
            notes.find(passage, passage.text(), Problem.NO_KIND, Message.list(kindsAccepted()));
        }
        kinds.stream().findFirst().ifPresent(notes.main()::kind);
        notes.understand(passage);
    }

    private static List<String> kindsAccepted() {
        return java.util.Arrays.stream(CooperationKind.values())
                .map(CooperationKind::label)
                .toList();
    }
}
