package org.passerelle.interpretation.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.interpretation.text.FunctionWords;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;

/** Tells proper words of a name from those that say what the one it names is or does: in "School of Nursing" none is proper. */
final class ProperWords {

    private final List<Phrases<?>> common;
    private final FieldsAndActivities terms;

    /** @param common words for kinds of parties, for what they do and look after */
    ProperWords(List<Phrases<?>> common, FieldsAndActivities terms) {
        this.common = common;
        this.terms = terms;
    }

    /** True when {@code span} holds a proper word. */
    boolean standIn(Passage passage, Span span) {
        List<Span> known = new ArrayList<>();
        common.forEach(words -> words.within(span, passage.tokens()).forEach(hit -> known.add(hit.span())));
        terms.fields(passage, (field, words) -> known.add(words));
        return tokens(passage, span)
                .filter(token -> !FunctionWords.leadOn(token.word()))
                .anyMatch(token -> known.stream().noneMatch(words -> words.contains(token.start())));
    }

    private static Stream<Token> tokens(Passage passage, Span span) {
        return passage.tokens().stream().filter(token -> span.contains(token.start()));
    }
}
