package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.model.PartyKind;

/** First sides lie in the home country of their list. */
final class AtHome {

    private AtHome() {}

    /**
     * The parties of a first side. In a list whose home country was only inferred from it, what is known elsewhere and not there lies elsewhere.
     *
     * @param parties reads them as lying in a country, ISO 3166-1 alpha-2, or anywhere
     */
    static List<PartyInText> read(Notes notes, Function<@Nullable String, List<PartyInText>> parties) {
        List<PartyInText> home = parties.apply(notes.home());
        if (isInferred(notes) && home.stream().noneMatch(AtHome::isPlaced)) {
            List<PartyInText> anywhere = parties.apply(null);
            return anywhere.stream().anyMatch(AtHome::isPlaced) ? anywhere : home;
        }
        return home;
    }

    /** True when only the other first sides of the list say in which country that of this record lies. */
    static boolean isInferred(Notes notes) {
        return notes.context().inferredHome(notes.record()) != null;
    }

    private static boolean isPlaced(PartyInText party) {
        boolean territory = party.mention().kind() != PartyKind.CITY
                && party.mention().identifiers().containsKey(KnownPlaces.DIVISION);
        // a town in a state of which only the column tells is not found there
        return !party.cities().isEmpty()
                || territory
                || !Set.of(KnownPlaces.DIVISION)
                        .containsAll(party.mention().identifiers().keySet());
    }
}
