package org.passerelle.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cities of the world (GeoNames, CC BY 4.0) and the communes of France (INSEE, by way of Etalab, Licence Ouverte), read from the class
 * path at the first question. {@code docs/gazetteer.md} says what is in it and how it was made.
 */
public final class Gazetteer {

    /** A place is meant before another of that name when it has this many times the inhabitants of that one. */
    private static final int DOMINANCE = 10;

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
     * @return empty when there is none, or when there are several and none is clearly meant: by its own name rather than another
     *     spelling, or by its size
     */
    public static Optional<GazetteerPlace> find(String name, @Nullable String iso2) {
        return meant(name, place -> iso2 == null || iso2.equals(place.iso2()));
    }

    /** The commune called {@code name} of the French department of that code; empty as in {@link #find}. */
    public static Optional<GazetteerPlace> findInDepartment(String name, String department) {
        return meant(name, place -> department.equals(place.department()));
    }

    private static Optional<GazetteerPlace> meant(String name, Predicate<GazetteerPlace> fits) {
        List<GazetteerPlace> found =
                Bundled.INDEX.find(name).stream().filter(fits).toList();
        if (found.size() < 2) {
            return found.stream().findAny();
        }
        List<Named> named = found.stream()
                .map(place -> new Named(place, Closeness.of(name, place)))
                .toList();
        return named.stream()
                .filter(one -> named.stream().allMatch(other -> one.equals(other) || one.isMeantBefore(other)))
                .map(Named::place)
                .findAny();
    }

    private record Named(GazetteerPlace place, Closeness closeness) {

        boolean isMeantBefore(Named other) {
            boolean nearer = closeness.compareTo(other.closeness) < 0;
            return isDwarfing(other) || (nearer && !other.isDwarfing(this));
        }

        private boolean isDwarfing(Named other) {
            return place.population() > 0 && place.population() >= DOMINANCE * other.place.population();
        }
    }
}
