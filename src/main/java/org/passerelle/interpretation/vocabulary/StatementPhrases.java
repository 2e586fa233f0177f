package org.passerelle.interpretation.vocabulary;

import java.util.List;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;

/** Phrases for the state of a cooperation, and for whether and what kind of agreement there is. */
public final class StatementPhrases {

    /** The meaning of what is agreed upon without any agreement: "d'un commun accord". */
    private static final String AGREED_UPON = "none";

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
        return ofAgreements(agreement.all(passage.tokens()));
    }

    /** Whether {@code label}, a heading, speaks of agreements. */
    public boolean nameAgreement(String label) {
        return !ofAgreements(agreement.all(Token.of(Folded.of(label)))).isEmpty();
    }

    /** Those of {@link #agreement(Passage)} that begin within {@code span}. */
    public List<Phrases.Hit<String>> agreement(Passage passage, Span span) {
        return ofAgreements(agreement.within(span, passage.tokens()));
    }

    /** Words for agreements, as statements spell them. */
    public static List<String> agreements(Lexicon.Statements words) {
        return words.agreement().entrySet().stream()
                .filter(kind -> !kind.getKey().equals(AGREED_UPON))
                .flatMap(kind -> kind.getValue().stream())
                .toList();
    }

    private static List<Phrases.Hit<String>> ofAgreements(List<Phrases.Hit<String>> hits) {
        return hits.stream().filter(hit -> !hit.meaning().equals(AGREED_UPON)).toList();
    }
}
