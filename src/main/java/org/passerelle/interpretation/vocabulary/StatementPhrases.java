package org.passerelle.interpretation.vocabulary;

import java.util.List;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;

/** Phrases for the state of a cooperation, and for whether and what kind of agreement there is. */
public final class StatementPhrases {

    private final Phrases<String> status;
    private final Phrases<String> agreementStatus;
    private final Phrases<String> agreement;

    public StatementPhrases(Lexicon.Statements words) {
        this.status = Lexicon.phrases(words.status());
        this.agreementStatus = Lexicon.phrases(words.agreementStatus());
        this.agreement = Lexicon.phrases(words.agreement());
    }

    /** Codes of {@link org.passerelle.model.Status}. */
    public List<Phrases.Hit<String>> status(Passage passage) {
        return status.all(passage.tokens());
    }

    /** Codes of {@link org.passerelle.model.AgreementStatus}. */
    public List<Phrases.Hit<String>> agreementStatus(Passage passage) {
        return agreementStatus.all(passage.tokens());
    }

    /** Codes of {@link org.passerelle.model.AgreementKind}. */
    public List<Phrases.Hit<String>> agreement(Passage passage) {
        return agreement.all(passage.tokens());
    }

    /** Whether {@code label}, a heading, speaks of agreements. */
    public boolean nameAgreement(String label) {
        return !agreement.all(Token.of(Folded.of(label))).isEmpty();
    }

    /** Those of {@link #agreement(Passage)} that begin within {@code span}. */
    public List<Phrases.Hit<String>> agreement(Passage passage, Span span) {
        return agreement.within(span, passage.tokens());
    }
}
