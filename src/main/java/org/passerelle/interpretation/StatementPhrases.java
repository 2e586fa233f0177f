package org.passerelle.interpretation;

import java.util.List;

/** Phrases for the state of a cooperation, and for whether and what kind of agreement there is. */
final class StatementPhrases {

    private final Phrases<String> status;
    private final Phrases<String> agreementStatus;
    private final Phrases<String> agreement;

    StatementPhrases(Lexicon.Statements words) {
        this.status = Lexicon.phrases(words.status());
        this.agreementStatus = Lexicon.phrases(words.agreementStatus());
        this.agreement = Lexicon.phrases(words.agreement());
    }

    /** Codes of {@link org.passerelle.model.Status}. */
    List<Phrases.Hit<String>> status(Passage passage) {
        return status.all(passage.tokens());
    }

    /** Codes of {@link org.passerelle.model.AgreementStatus}. */
    List<Phrases.Hit<String>> agreementStatus(Passage passage) {
        return agreementStatus.all(passage.tokens());
    }

    /** Codes of {@link org.passerelle.model.AgreementKind}. */
    List<Phrases.Hit<String>> agreement(Passage passage) {
        return agreement.all(passage.tokens());
    }
}
