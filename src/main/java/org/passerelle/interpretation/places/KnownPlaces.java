package org.passerelle.interpretation.places;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.Countries;
import org.passerelle.gazetteer.Department;
import org.passerelle.gazetteer.Departments;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.gazetteer.GazetteerPlace;
import org.springframework.util.ConcurrentLruCache;

/** What rules need to know of the world's places; names in whatever language and spelling. */
public final class KnownPlaces {

    private static final String FRANCE = "FR";
    private static final int REMEMBERED = 20_000;

    /**
     * A city.
     *
     * @param name its usual name
     * @param country ISO 3166-1 alpha-2 in upper case
     * @param geonames its id in GeoNames, or null
     */
    public record City(
            String name, String country, @Nullable String geonames) {}

    private record Sought(
            String name, @Nullable String country, @Nullable String department) {}

    /** A file names the same places over and over. */
    private final ConcurrentLruCache<String, Optional<String>> countries =
            new ConcurrentLruCache<>(REMEMBERED, Countries::find);

    private final ConcurrentLruCache<Sought, Optional<City>> cities =
            new ConcurrentLruCache<>(REMEMBERED, KnownPlaces::find);

    /** The country that {@code name} names: ISO 3166-1 alpha-2 in upper case. */
    public Optional<String> country(String name) {
        return countries.get(name);
    }

    /**
     * The city that {@code name} names.
     *
     * @param country where it must lie; null when that is not known
     * @param department code of the French department in which it must lie; null when that is not known
     */
    public Optional<City> city(String name, @Nullable String country, @Nullable String department) {
        return cities.get(new Sought(name, country, department));
    }

    private static Optional<City> find(Sought sought) {
        // "Neuville/Saône" is short for "Neuville-sur-Saône"
        String whole = sought.name().replace("/", " sur ");
        String country = sought.country();
        String department = sought.department();
        Optional<GazetteerPlace> place = department != null && (country == null || country.equals(FRANCE))
                ? Gazetteer.findInDepartment(whole, department)
                : Gazetteer.find(whole, country);
        return place.map(found -> new City(found.name(), found.iso2(), found.geonamesId()));
    }

    /** The name of the French department of {@code code}, such as {@code 74} or {@code 2A}. */
    public Optional<String> department(String code) {
        return Departments.byCode(code).map(Department::name);
    }
}
