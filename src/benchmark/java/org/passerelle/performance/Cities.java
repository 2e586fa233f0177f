package org.passerelle.performance;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.gazetteer.GazetteerPlace;

/** Places of the gazetteer, drawn by lot. */
final class Cities {

    private final Map<String, List<GazetteerPlace>> byCountry =
            Gazetteer.places().collect(Collectors.groupingBy(GazetteerPlace::iso2));
    private final Random random;

    Cities(Random random) {
        this.random = random;
    }

    /** A place of a country; one of France when the gazetteer has none there. */
    GazetteerPlace in(String country) {
        List<GazetteerPlace> places = byCountry.getOrDefault(country, byCountry.getOrDefault("FR", List.of()));
        return places.get(random.nextInt(places.size()));
    }
}
