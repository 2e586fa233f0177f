package org.passerelle.interpretation.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Seasons and decades in words of eleven languages, folded. */
final class SpelledTimes {

    private static final int FIRST_TENS = 20;
    private static final int TEN = 10;

    private static final Map<String, Integer> SEASONS = places(List.of(
            "printemps spring fruhling fruhjahr primavera wiosna wiosny lente voorjaar varen foraret",
            "ete summer sommer verano estate verao lato latem zomer sommaren sommeren",
            "automne autumn fall herbst otono autunno outono jesien jesieni herfst najaar hosten efteraret",
            "hiver winter invierno inverno zima zimy vintern vinteren"));

    /** Words that are a decade by themselves: "the eighties", "die Achtzigerjahre". */
    private static final Map<String, Integer> DECADES = places(List.of(
            "twenties zwanziger zwanzigerjahre",
            "thirties dreissiger dreissigerjahre dreißiger dreißigerjahre",
            "forties vierziger vierzigerjahre",
            "fifties funfziger funfzigerjahre",
            "sixties sechziger sechzigerjahre",
            "seventies siebziger siebzigerjahre",
            "eighties achtziger achtzigerjahre",
            "nineties neunziger neunzigerjahre"));

    /** Words that are one behind the word for years: "años ochenta", "anni Ottanta", "lata osiemdziesiąte". */
    private static final Map<String, Integer> TENS = places(List.of(
            "veinte venti vinte dwudzieste dwudziestych twintig",
            "treinta trenta trinta trzydzieste trzydziestych dertig",
            "cuarenta quaranta quarenta czterdzieste czterdziestych veertig",
            "cincuenta cinquanta cinquenta piecdziesiate piecdziesiatych vijftig",
            "sesenta sessanta sessenta szescdziesiate szescdziesiatych zestig",
            "setenta settanta siedemdziesiate siedemdziesiatych zeventig",
            "ochenta ottanta oitenta osiemdziesiate osiemdziesiatych tachtig",
            "noventa novanta dziewiecdziesiate dziewiecdziesiatych negentig"));

    private SpelledTimes() {}

    /** 0 for spring, 3 for winter. */
    static OptionalInt season(String word) {
        return found(SEASONS.get(word));
    }

    /** 80 for "eighties". */
    static OptionalInt decade(String word) {
        return number(DECADES.get(word));
    }

    /** 80 for "ochenta". */
    static OptionalInt tens(String word) {
        return number(TENS.get(word));
    }

    private static OptionalInt number(@Nullable Integer place) {
        return place == null ? OptionalInt.empty() : OptionalInt.of(FIRST_TENS + place * TEN);
    }

    private static OptionalInt found(@Nullable Integer place) {
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static Map<String, Integer> places(List<String> words) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < words.size(); place++) {
            for (String word : words.get(place).split(" ", -1)) {
                places.put(word, place);
            }
        }
        return Map.copyOf(places);
    }
}
