package org.passerelle.gazetteer;

import java.util.Locale;
import java.util.stream.Stream;

/** How high a part of a country stands. */
public enum DivisionLevel {
    /** The first below the country: a French region, a state, a Land, a province. */
    REGION,
    /** A region of France until the end of 2015. */
    FORMER_REGION,
    /** A French department. */
    DEPARTMENT,
    /** French communes that share tasks (EPCI): a métropole, a communauté urbaine, d'agglomération or de communes. */
    INTERCOMMUNALITY;

    static DivisionLevel of(String code) {
        return Stream.of(values())
                .filter(level ->
                        level.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
                .findFirst()
                .orElseThrow();
    }
}
