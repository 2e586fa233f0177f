package org.passerelle.interpretation.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.Countries;
import org.passerelle.gazetteer.Department;
import org.passerelle.gazetteer.Departments;
import org.passerelle.gazetteer.Division;
import org.passerelle.gazetteer.DivisionLevel;
import org.passerelle.gazetteer.DivisionParts;
import org.passerelle.gazetteer.Divisions;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.gazetteer.GazetteerPlace;
import org.passerelle.gazetteer.PlaceMeaning;
import org.passerelle.gazetteer.WorldRegions;
import org.passerelle.text.Folding;
import org.springframework.util.ConcurrentLruCache;

/** What rules need to know of the world's places; names in whatever language and spelling. */
public final class KnownPlaces {

    /** Under which a mention keeps the {@link #code} of the division that stands beside its name. */
    public static final String DIVISION = "division";

    private static final int REMEMBERED = 20_000;

    /** Inhabitants of a town that everybody knows. */
    public static final int LARGE = 100_000;

    /** Choices that are told. */
    private static final int MOST_CHOICES = 6;

    /**
     * A city.
     *
     * @param name its usual name
     * @param country ISO 3166-1 alpha-2 in upper case
     * @param identifiers what GeoNames and INSEE know it by
     */
    public record City(String name, String country, Map<String, String> identifiers) {}

    private record Sought(
            String name, @Nullable String country, @Nullable String division) {}

    /** In kilometres; two towns with one hospital are seldom farther apart. */
    private static final double NEAR = 60;

    /** A file names the same places over and over. */
    private final ConcurrentLruCache<String, Optional<String>> countries =
            new ConcurrentLruCache<>(REMEMBERED, Countries::find);

    private final ConcurrentLruCache<String, Optional<String>> countriesInColumns =
            new ConcurrentLruCache<>(REMEMBERED, Countries::findInColumn);

    private final ConcurrentLruCache<Sought, Optional<City>> cities =
            new ConcurrentLruCache<>(REMEMBERED, KnownPlaces::find);

    private final ConcurrentLruCache<Sought, PlaceMeaning> meanings =
            new ConcurrentLruCache<>(REMEMBERED, sought -> Gazetteer.meaning(whole(sought.name()), sought.country()));

    /** The country that {@code name} names: ISO 3166-1 alpha-2 in upper case. */
    public Optional<String> country(String name) {
        return countries.get(name);
    }

    /** True when {@code name} is that of a continent or of another part of the world that holds countries. */
    boolean isPartOfTheWorld(String name) {
        return WorldRegions.isOne(name);
    }

    /** The country that a cell of a column of countries names, in whatever language headings may have. */
    public Optional<String> countryInColumn(String name) {
        return countriesInColumns.get(name);
    }

    /**
     * The city that {@code name} names.
     *
     * @param country where it must lie; null when that is not known
     * @param division the {@link #code} of the division in which it must lie; null when that is not known
     */
    public Optional<City> city(String name, @Nullable String country, @Nullable String division) {
        return cities.get(new Sought(name, country, division));
    }

    private static Optional<City> find(Sought sought) {
        String whole = whole(sought.name());
        String country = sought.country();
        Optional<Division> division = Optional.ofNullable(sought.division())
                .flatMap(KnownPlaces::ofCode)
                .filter(found ->
                        country == null || found.iso2().equals(country) || country.equals(Departments.COUNTRY));
        return division.map(found -> Gazetteer.meaning(whole, found))
                .orElseGet(() -> Gazetteer.meaning(whole, country))
                .meant()
                .map(found -> new City(found.name(), found.iso2(), identifiers(found)));
    }

    /** "Neuville/Saône" is short for "Neuville-sur-Saône". */
    private static String whole(String name) {
        return name.replace("/", " sur ");
    }

    static Map<String, String> identifiers(GazetteerPlace place) {
        Map<String, String> identifiers = new HashMap<>();
        Optional.ofNullable(place.geonamesId()).ifPresent(id -> identifiers.put("geonames", id));
        if (identifiers.isEmpty()) {
            Optional.ofNullable(place.insee()).ifPresent(code -> identifiers.put("insee", code));
        }
        return Map.copyOf(identifiers);
    }

    /** What {@code name} may mean in {@code country}; null for anywhere. */
    public PlaceMeaning meaning(String name, @Nullable String country) {
        return meanings.get(new Sought(name, country, null));
    }

    /** True when {@code name} means a town that everybody knows, wherever it lies. */
    boolean isLarge(String name) {
        return meaning(name, null)
                .meant()
                .filter(place -> place.population() >= LARGE)
                .isPresent();
    }

    /** True when what both mean in {@code country} is known, and both lie as near to each other as quarters of a town do. */
    boolean areNear(String one, String other, String country) {
        GazetteerPlace first = meaning(one, country).place();
        GazetteerPlace second = meaning(other, country).place();
        return first != null && second != null && first.isNear(second, NEAR);
    }

    /** True when such a town in another country than {@code country} is called so by its own name. */
    boolean isLargeOutside(String name, String country) {
        return meaning(name, null).choices().stream()
                .anyMatch(place -> place.population() >= LARGE
                        && !place.iso2().equals(country)
                        && Folding.words(place.name()).equals(Folding.words(name)));
    }

    /** What {@code name} may mean in the division of that {@link #code}. */
    public PlaceMeaning meaningIn(String name, String division) {
        return ofCode(division)
                .map(found -> Gazetteer.meaning(whole(name), found))
                .orElseGet(() -> meaning(name, null));
    }

    /** True when a place in {@code country} (anywhere when it is null) bears the name. */
    public boolean isName(String name, @Nullable String country) {
        return Gazetteer.bears(whole(name), country);
    }

    /**
     * True when a division above towns is called so, and of towns only a small one outside it, among other names: Bourgogne-Fresne is not in
     * Bourgogne.
     */
    boolean isTerritoryElsewhere(String name, @Nullable String country) {
        if (country != null && isName(name, country)) {
            return false;
        }
        List<Division> called = Divisions.called(name, country);
        return !called.isEmpty()
                && called.stream().noneMatch(division -> isIn(name, division))
                && meaning(name, country).choices().stream().noneMatch(place -> place.population() >= LARGE);
    }

    /**
     * True when {@code parts} say where something lies, the widest last: "Dundee", "UK" or "Seattle", "Washington", "USA". What stands before a
     * country need not be known: "Katete", "Zambia".
     */
    public boolean isAddress(List<String> parts) {
        String widest = parts.get(parts.size() - 1);
        List<String> towns = parts.subList(0, parts.size() - 1);
        return country(widest)
                        .filter(country -> towns.size() == 1 || towns.stream().allMatch(town -> liesIn(town, country)))
                        .isPresent()
                || divisionsOfCode(widest, null, parts.get(0)).stream()
                        .anyMatch(division -> towns.stream().allMatch(town -> isIn(town, division)));
    }

    /** True when {@code name} is that of a part of {@code country}. */
    public boolean isDivision(String name, @Nullable String country) {
        return country != null && !Divisions.called(name, country).isEmpty();
    }

    /** True when {@code name} is that of a part of {@code country} which is not called by the town: Chiapas by Chiapa de Corzo. */
    public boolean isOfDivision(String name, String town, String country) {
        return Divisions.called(name, country).stream()
                .anyMatch(division ->
                        division.names().stream().map(Folding::words).noneMatch(Folding.words(town)::equals));
    }

    private boolean liesIn(String name, String country) {
        return isName(name, country) || isDivision(name, country);
    }

    /** True when a place in {@code division} is called so. */
    boolean isIn(String name, Division division) {
        return !Gazetteer.meaning(whole(name), division).choices().isEmpty();
    }

    /** The only place that has both names. */
    Optional<GazetteerPlace> calledBoth(String one, String other, @Nullable String country) {
        List<GazetteerPlace> also = Gazetteer.named(other, country);
        List<GazetteerPlace> both =
                Gazetteer.named(one, country).stream().filter(also::contains).toList();
        return both.size() == 1 ? Optional.of(both.get(0)) : Optional.empty();
    }

    /** Divisions that {@code words} name; a number is that of a French department. */
    public List<Division> divisions(String words, @Nullable String country) {
        boolean french = country == null || country.equals(Departments.COUNTRY);
        Optional<Division> numbered =
                french ? Departments.byCode(words).flatMap(one -> departmentOf(one.code())) : Optional.empty();
        return numbered.map(List::of).orElseGet(() -> Divisions.called(words, country));
    }

    /** The country in which all parts lie that are called {@code name}: "Basse-Saxe" in a column of countries. */
    public Optional<String> countryOfDivision(String name) {
        List<String> countries = Divisions.called(name, null).stream()
                .map(Division::iso2)
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    /**
     * "CA" of the United States, "TO" of Italy, "BR-SP": codes of ISO 3166-2; a number is that of a French department.
     *
     * @param country where they must lie; when it is null, only those that hold a place called {@code town} count, if they are all of one
     *     country
     */
    List<Division> divisionsOfCode(String code, @Nullable String country, String town) {
        List<Division> named = divisions(code, country);
        if (!named.isEmpty() || country != null) {
            return Stream.concat(named.stream(), Divisions.ofIso(code, country).stream())
                    .distinct()
                    .toList();
        }
        List<Division> holding = Divisions.ofIso(code, null).stream()
                .filter(division -> isIn(town, division))
                .toList();
        boolean oneCountry = holding.stream().map(Division::iso2).distinct().count() == 1;
        return oneCountry ? holding : List.of();
    }

    /** The division in {@code country} that holds the province or county called {@code name}; empty when there is none, or several. */
    Optional<Division> divisionOfPart(String name, @Nullable String country) {
        List<Division> holding = country == null ? List.of() : DivisionParts.holding(name, country);
        return holding.size() == 1 ? Optional.of(holding.get(0)) : Optional.empty();
    }

    /** The countries that have a part called {@code name}, whatever its level: Andalusia is in one, and Córdoba in several. */
    public Set<String> countriesOfParts(String name) {
        return Stream.concat(Divisions.called(name, null).stream().map(Division::iso2), DivisionParts.countries(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The division that {@code name} names in {@code country}; the nearest to a region first. */
    public Optional<Division> division(String name, String country) {
        return Divisions.called(name, country).stream().findFirst();
    }

    /** The division of that level that {@code name} names; anywhere when {@code country} is null, if there is but one. */
    public Optional<Division> division(String name, @Nullable String country, List<DivisionLevel> levels) {
        List<Division> found = Divisions.called(name, country).stream()
                .filter(one -> levels.contains(one.level()))
                .toList();
        return country != null || found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** The regions of today called {@code name}, anywhere. */
    public Stream<Division> regions(String name) {
        return Divisions.called(name, null).stream().filter(division -> division.level() == DivisionLevel.REGION);
    }

    /** By which {@link #city} knows a division: the number of a French department, else country and code. */
    public static String code(Division division) {
        return division.level() == DivisionLevel.DEPARTMENT
                ? division.code()
                : division.iso2() + "-" + division.code() + "-" + division.level();
    }

    /** The division of that {@link #code}. */
    public static Optional<Division> ofCode(String code) {
        String[] parts = code.split("-", -1);
        return parts.length == 1
                ? departmentOf(code)
                : Divisions.byCode(DivisionLevel.valueOf(parts[2]), parts[0], parts[1]);
    }

    private static Optional<Division> departmentOf(String code) {
        return Departments.byCode(code)
                .flatMap(found -> Divisions.called(found.name(), null).stream()
                        .filter(division -> division.level() == DivisionLevel.DEPARTMENT)
                        .findFirst());
    }

    /** The name of the French department of {@code code}, such as {@code 74} or {@code 2A}. */
    public Optional<String> department(String code) {
        return Departments.byCode(code).map(Department::name);
    }

    /** "Valence (Drôme) · València (ES)". */
    public static String told(List<GazetteerPlace> choices) {
        boolean oneCountry =
                choices.stream().map(GazetteerPlace::iso2).distinct().count() == 1;
        return oneCountry
                ? told(choices, place -> Divisions.of(place).map(Division::name).orElse(place.iso2()))
                : toldByCountry(choices);
    }

    /** "Breda (NL)". */
    public static String toldByCountry(List<GazetteerPlace> choices) {
        return told(choices, GazetteerPlace::iso2);
    }

    private static String told(List<GazetteerPlace> choices, Function<GazetteerPlace, String> where) {
        return choices.stream()
                .limit(MOST_CHOICES)
                .map(place -> place.name() + " (" + where.apply(place) + ")")
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
