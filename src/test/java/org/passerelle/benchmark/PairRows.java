package org.passerelle.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.passerelle.gazetteer.Countries;

/** Twin towns: a French one, its partner, the country, the year. */
final class PairRows implements RowMaker {

    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 70;

    private final Random random;
    private final Cities cities;

    PairRows(Random random) {
        this.random = random;
        this.cities = new Cities(random);
    }

    @Override
    public List<String> headings() {
        return List.of("Ville", "Ville partenaire", "Pays", "Depuis");
    }

    @Override
    public List<String> next() {
        String country = cities.abroad();
        return List.of(
                cities.in("FR").name(),
                cities.in(country).name(),
                Countries.name(country, Locale.FRENCH),
                Integer.toString(FIRST_YEAR + random.nextInt(YEARS)));
    }
}
