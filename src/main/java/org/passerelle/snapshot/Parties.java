package org.passerelle.snapshot;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All parties, numbered from 0 in the order of their ids. */
public final class Parties {

    /** More levels than any country has between a hospital and itself. */
    private static final int LEVELS = 8;

    private final Ids ids;
    private final List<String> names;
    private final List<@Nullable String> english;
    private final List<@Nullable String> french;
    private final FewTexts kinds;
    private final FewTexts countries;
    private final Points points;
    private final Joins places;

    Parties(
            Ids ids,
            List<String> names,
            List<@Nullable String> english,
            List<@Nullable String> french,
            FewTexts kinds,
            FewTexts countries,
            Points points,
            Joins places) {
        this.ids = ids;
        this.names = names;
        this.english = english;
        this.french = french;
        this.kinds = kinds;
        this.countries = countries;
        this.points = points;
        this.places = places;
    }

    /** How many there are. */
    public int number() {
        return names.size();
    }

    /** The ids of all. */
    public Ids ids() {
        return ids;
    }

    /** The name of {@code party} as its source has it. */
    public String name(int party) {
        return names.get(party);
    }

    /** The English name of {@code party}; null when it has none of its own. */
    public @Nullable String english(int party) {
        return english.get(party);
    }

    /** The French name of {@code party}; null when it has none of its own. */
    public @Nullable String french(int party) {
        return french.get(party);
    }

    /** Labels of the graph: {@code Hospital}, {@code City} ... */
    public FewTexts kinds() {
        return kinds;
    }

    /** ISO 3166-1 alpha-2. */
    public FewTexts countries() {
        return countries;
    }

    /** Where they lie themselves: mostly cities. */
    public Points points() {
        return points;
    }

    /** In which territories each lies, the nearest ones. */
    Joins places() {
        return places;
    }

    /** In which territories {@code party} lies, the nearest ones. */
    public int[] around(int party) {
        return places.of(party);
    }

    /** The nearest territory of {@code kind} in which {@code party} lies, or itself where it is one. */
    public OptionalInt territory(int party, String kind) {
        int[] level = {party};
        for (int step = 0; step < LEVELS && level.length > 0; step++) {
            OptionalInt found = IntStream.of(level)
                    .filter(place -> kinds.of(place).equals(kind))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            level = IntStream.of(level)
                    .flatMap(place -> IntStream.of(places.of(place)))
                    .distinct()
                    .toArray();
        }
        return OptionalInt.empty();
    }
}
