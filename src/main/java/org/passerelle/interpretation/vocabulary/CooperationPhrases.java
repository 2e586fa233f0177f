package org.passerelle.interpretation.vocabulary;

import java.util.List;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Token;
import org.passerelle.model.CooperationKind;

/** Words for kinds of cooperations: in cells, labels and titles. */
public final class CooperationPhrases {

    private static final Phrases<CooperationKind> KINDS = Lexicon.cooperationKinds();

    private CooperationPhrases() {}

    /** The kinds that {@code words} name, in their order. */
    public static List<CooperationKind> in(List<Token> words) {
        return KINDS.all(words).stream().map(Phrases.Hit::meaning).toList();
    }

    /** True when {@code words} speak of a twinning or of twins. */
    public static boolean nameTwinning(List<Token> words) {
        return in(words).contains(CooperationKind.TWINNING);
    }
}
