package org.passerelle.interpretation.rules;

import org.passerelle.interpretation.names.Itself;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.time.Chronicle;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;
import org.passerelle.interpretation.vocabulary.Lexicon;
import org.passerelle.interpretation.vocabulary.StatementPhrases;

/** What rules know: the words of both languages and the places of the world. */
public record Knowledge(
        KnownPlaces places,
        PartyNames names,
        Itself itself,
        FieldsAndActivities terms,
        StatementPhrases phrases,
        Times times) {

    /** Reads the vocabulary; that is best done once. */
    public static Knowledge read() {
        KnownPlaces places = new KnownPlaces();
        Lexicon.PartyWords parties = Lexicon.read("parties.yml", Lexicon.PartyWords.class);
        FieldsAndActivities terms = new FieldsAndActivities(Lexicon.read("terms.yml", Lexicon.TermWords.class));
        return new Knowledge(
                places,
                new PartyNames(parties, places, terms),
                new Itself(parties),
                terms,
                new StatementPhrases(Lexicon.read("statements.yml", Lexicon.Statements.class)),
                new Times(Chronicle.ofBothLanguages()));
    }
}
