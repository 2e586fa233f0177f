package org.passerelle.measures;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.passerelle.snapshot.Parties;

/** In which territory of one level each party lies; a country also by its code alone. */
public final class Placement {

    /** Of a party that lies in no known territory of the level. */
    public static final int NOWHERE = -1;

    private static final String COUNTRY = "Country";

    private final Map<Integer, Integer> countries;
    private final int[] territories;

    private Placement(Parties parties, String level) {
        countries = level.equals(COUNTRY) ? countries(parties) : Map.of();
        territories = IntStream.range(0, parties.number())
                .map(party -> parties.territory(party, level)
                        .orElseGet(
                                () -> countries.getOrDefault(parties.countries().number(party), NOWHERE)))
                .toArray();
    }

    /** In which territory of {@code level}, a label of the graph, each of {@code parties} lies. */
    public static Placement of(Parties parties, String level) {
        return new Placement(parties, level);
    }

    /** The countries by the numbers of their codes. */
    private static Map<Integer, Integer> countries(Parties parties) {
        Map<Integer, Integer> countries = new HashMap<>();
        for (int party = 0; party < parties.number(); party++) {
            if (parties.kinds().of(party).equals(COUNTRY)) {
                countries.putIfAbsent(parties.countries().number(party), party);
            }
        }
        countries.remove(NOWHERE);
        return countries;
    }

    /** The territory in which {@code party} lies, or itself where it is one; {@link #NOWHERE} for none. */
    public int of(int party) {
        return territories[party];
    }
}
