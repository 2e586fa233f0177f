package org.passerelle.gazetteer;

import java.util.Map;
import java.util.Set;

/** Parts of a country that ISO 3166 counts as countries: who writes the country may mean them. */
final class Overseas {

    private static final Map<String, Set<String>> OF = Map.of(
            "FR", Set.of("GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "WF", "PF", "NC"),
            "US", Set.of("PR", "GU", "VI", "AS", "MP"),
            "NL", Set.of("AW", "CW", "SX", "BQ"),
            "DK", Set.of("GL", "FO"),
            "GB", Set.of("GG", "JE", "IM", "GI", "BM", "KY", "FK", "VG", "TC", "AI", "MS", "SH"),
            "CN", Set.of("HK", "MO"),
            "FI", Set.of("AX"),
            "NO", Set.of("SJ"),
            "AU", Set.of("CX", "CC", "NF"),
            "NZ", Set.of("CK", "NU", "TK"));

    private Overseas() {}

    /** True when what lies in {@code place} lies in {@code country}, both ISO 3166-1 alpha-2. */
    static boolean lies(String place, String country) {
        return place.equals(country) || OF.getOrDefault(country, Set.of()).contains(place);
    }
}
