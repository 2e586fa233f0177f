package org.passerelle.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.text.NameFolding;

/**
 * Cities of the world (GeoNames, CC BY 4.0) and the communes of France (INSEE, by way of Etalab, Licence Ouverte), read from the class
 * path at the first question. {@code docs/gazetteer.md} says what is in it and how it was made.
 */
public final class Gazetteer {

    /** A place is meant before another of that name when it has this many times the inhabitants of that one. */
    private static final int DOMINANCE = 10;

    /** With this many times the inhabitants nobody thinks of the other one. */
    private static final int BEYOND_DOUBT = 50;

    /** So many towns of which the names begin alike are told apart by what follows. */
    private static final int SEVERAL = 2;

    /** Inhabitants of a city that has names of its own in other languages. */
    private static final int KNOWN_ABROAD = 100_000;

    private Gazetteer() {}

    /** Read when first asked for. */
    private static final class Bundled {

        private static final PlaceIndex INDEX = read();

        private static PlaceIndex read() {
            PlaceTable table = new PlaceTable();
            List<PlaceTable.Entry> entries = new ArrayList<>();
            Resources.forEachRow("places.tsv.gz", cells -> entries.add(table.entry(cells)));
            return PlaceIndex.of(entries);
        }
    }

    /** All places, in the order of the tables. */
    public static Stream<GazetteerPlace> places() {
        return Bundled.INDEX.places();
    }

    /**
     * The place called {@code name}, in any spelling that folds to one of its own: without accents, with St for Saint.
     *
     * @param iso2 the country it must lie in, ISO 3166-1 alpha-2; null for anywhere
     * @return empty when there is none, or when there are several and none is clearly meant
     */
    public static Optional<GazetteerPlace> find(String name, @Nullable String iso2) {
        return meaning(name, iso2).meant();
    }

    /**
     * Which place {@code name} means. In one country a place that bears the name itself is meant before any that is only also called so,
     * however large; of several that bear it, one that has ten times the inhabitants of each other. With no country given, a place that
     * bears the name and a much larger one that is also called so leave it open. Nobody can be sure of the one that bears it where the names
     * of several others begin with it and go on (Neustadt), unless they have less than a tenth of its inhabitants.
     *
     * @param iso2 the country it must lie in, ISO 3166-1 alpha-2; null for anywhere. France has its overseas departments in it
     */
    public static PlaceMeaning meaning(String name, @Nullable String iso2) {
        return meaning(name, iso2 != null, place -> iso2 == null || Overseas.lies(place.iso2(), iso2));
    }

    /** Which place of {@code division} is called {@code name}. */
    public static PlaceMeaning meaning(String name, Division division) {
        return meaning(name, true, division::holds);
    }

    /** The commune called {@code name} of the French department of that code; empty as in {@link #find}. */
    public static Optional<GazetteerPlace> findInDepartment(String name, String department) {
        return meaning(name, true, place -> department.equals(place.department()))
                .meant();
    }

    /** The place that GeoNames has under {@code id}. */
    public static Optional<GazetteerPlace> byGeonames(String id) {
        return Bundled.INDEX.byGeonames(id);
    }

    /** The commune of France that INSEE has under {@code code}. */
    public static Optional<GazetteerPlace> byInsee(String code) {
        return Bundled.INDEX.byInsee(code);
    }

    /** The places that have {@code name} among their names, in that country or, when it is null, anywhere. */
    public static List<GazetteerPlace> named(String name, @Nullable String iso2) {
        return Bundled.INDEX.find(name).stream()
                .filter(place -> iso2 == null || Overseas.lies(place.iso2(), iso2))
                .toList();
    }

    /** True when a place in that country, or anywhere when it is null, bears the name {@code name} itself. */
    public static boolean bears(String name, @Nullable String iso2) {
        return named(name, iso2).stream().anyMatch(place -> Closeness.of(name, place) != Closeness.ALSO_CALLED);
    }

    private static PlaceMeaning meaning(String name, boolean inOneCountry, Predicate<GazetteerPlace> fits) {
        List<Named> found = candidates(name, inOneCountry, fits).stream()
                .map(place -> new Named(place, Closeness.of(name, place)))
                .sorted(Comparator.comparing((Named named) -> -named.place().population()))
                .toList();
        if (found.isEmpty()) {
            return PlaceMeaning.NONE;
        }
        Closeness nearest = found.stream()
                .map(Named::closeness)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Named> own =
                found.stream().filter(named -> named.closeness() == nearest).toList();
        List<Named> rivals = inOneCountry ? own : found;
        Named first = own.get(0);
        List<Named> asked = inOneCountry ? withLarger(own, found, first) : found;
        List<GazetteerPlace> alike = goingOn(name, first, fits);
        List<GazetteerPlace> larger = alike.stream()
                .filter(place -> place.population() > first.place().population())
                .toList();
        List<GazetteerPlace> longer = larger.isEmpty() && alike.size() < SEVERAL ? List.of() : alike;
        List<GazetteerPlace> choices = Stream.concat(
                        longer.stream(), asked.stream().map(Named::place))
                .sorted(Comparator.comparing((GazetteerPlace place) -> -place.population()))
                .toList();
        boolean meant = (larger.isEmpty() || nearest != Closeness.ALSO_CALLED)
                && rivals.stream().allMatch(other -> other.equals(first) || first.isMeantBefore(other));
        boolean certain = longer.isEmpty()
                && !first.isOldNameOfATown(name)
                && rivals.stream().allMatch(other -> other.equals(first) || first.isBeyond(other))
                && asked.stream().noneMatch(other -> !rivals.contains(other) && other.isBeyond(first));
        return meant ? new PlaceMeaning(first.place(), choices, certain) : new PlaceMeaning(null, choices, false);
    }

    /**
     * Castelfranco di Sotto is called Castelfranco, and people call Castelfranco Veneto so, which is larger. Only the largest town is called
     * Neustadt and nothing more, but a dozen others are called so for short.
     */
    private static List<GazetteerPlace> goingOn(String name, Named first, Predicate<GazetteerPlace> fits) {
        return Bundled.INDEX.findLonger(name).stream()
                .filter(fits)
                .filter(place -> place.iso2().equals(first.place().iso2()))
                .filter(place -> !place.equals(first.place()) && !first.isLarger(place.population(), DOMINANCE))
                .toList();
    }

    /** A hamlet is called Évry, and so was the town that is Évry-Courcouronnes today: nobody can be sure that the hamlet is meant. */
    private static List<Named> withLarger(List<Named> own, List<Named> found, Named first) {
        return found.stream()
                .filter(named -> own.contains(named) || named.isLarger(first, DOMINANCE))
                .toList();
    }

    /** Those that have {@code name} among theirs; in a country that is known, else those of which it is short for the own name. */
    private static List<GazetteerPlace> candidates(String name, boolean inOneCountry, Predicate<GazetteerPlace> fits) {
        List<GazetteerPlace> called =
                Bundled.INDEX.find(name).stream().filter(fits).toList();
        AbbreviatedName brief = new AbbreviatedName(name);
        return called.isEmpty() && inOneCountry && brief.isOne()
                ? places().filter(place -> fits.test(place) && brief.fits(place))
                        .toList()
                : called;
    }

    private record Named(GazetteerPlace place, Closeness closeness) {

        boolean isMeantBefore(Named other) {
            boolean nearer = closeness.compareTo(other.closeness) < 0;
            return isLarger(other, DOMINANCE) || (nearer && !other.isLarger(this, DOMINANCE));
        }

        /** Everybody calls Köln Cologne; that Jacksonville was once called Drayton is hardly meant. */
        boolean isOldNameOfATown(String asked) {
            return closeness == Closeness.ALSO_CALLED
                    && place.population() < KNOWN_ABROAD
                    && Character.isAlphabetic(asked.codePointAt(0))
                    && !initial(asked).equals(initial(place.name()));
        }

        private static String initial(String name) {
            String folded = NameFolding.fold(name);
            return folded.isEmpty() ? "" : folded.substring(0, folded.offsetByCodePoints(0, 1));
        }

        /** GeoNames does not know how many live in some larger towns: they count beside any other. */
        boolean isBeyond(Named other) {
            boolean unknown = other.place.population() == 0 && other.place.insee() == null;
            return !unknown && isLarger(other, BEYOND_DOUBT);
        }

        private boolean isLarger(Named other, int times) {
            return isLarger(other.place.population(), times);
        }

        boolean isLarger(long population, int times) {
            return place.population() > 0 && place.population() >= times * population;
        }
    }
}
