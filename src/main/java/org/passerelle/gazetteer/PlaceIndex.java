package org.passerelle.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.text.NameFolding;

/**
 * Places by folded name. A key is one number, so that a quarter of a million names take two megabytes: 43 bits of the name's hash, then
 * the place. That an unknown name meets the hash of a known one happens once in thirty million look-ups.
 */
final class PlaceIndex {

    private static final int PLACE_BITS = 20;
    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;

    /** Inhabitants of a place that people call by the first words of its name. */
    private static final int A_TOWN = 1_000;

    private static final Pattern JOINT = Pattern.compile("[ -]");

    /** Digits of a number at GeoNames. */
    private static final int LONGEST_ID = 12;

    private final List<GazetteerPlace> places;
    private final long[] keys;
    /** Of towns the words with which their own names begin, as {@link #keys}. */
    private final long[] beginnings;

    private final Map<String, GazetteerPlace> byInsee = new HashMap<>();

    /** The number at GeoNames above {@link #PLACE_BITS}, the place below; sorted. */
    private final long[] byGeonames;

    private PlaceIndex(List<GazetteerPlace> places, long[] keys) {
        this.places = places;
        this.keys = keys;
        this.beginnings = IntStream.range(0, places.size())
                .parallel()
                .filter(place -> places.get(place).population() >= A_TOWN)
                .mapToObj(place -> keysOf(place, beginnings(places.get(place).name())))
                .flatMapToLong(key -> key)
                .sorted()
                .distinct()
                .toArray();
        this.byGeonames = IntStream.range(0, places.size())
                .filter(place -> places.get(place).geonamesId() != null)
                .mapToLong(place ->
                        (Long.parseLong(String.valueOf(places.get(place).geonamesId())) << PLACE_BITS) | place)
                .sorted()
                .toArray();
        places.stream()
                .filter(place -> place.insee() != null)
                .forEach(place -> byInsee.put(String.valueOf(place.insee()), place));
    }

    Optional<GazetteerPlace> byInsee(String code) {
        return Optional.ofNullable(byInsee.get(code));
    }

    Optional<GazetteerPlace> byGeonames(String id) {
        if (!StringUtils.isNumeric(id) || id.length() > LONGEST_ID) {
            return Optional.empty();
        }
        long prefix = Long.parseLong(id) << PLACE_BITS;
        int at = Arrays.binarySearch(byGeonames, prefix);
        int first = at < 0 ? -at - 1 : at;
        return first < byGeonames.length && (byGeonames[first] & ~PLACE_MASK) == prefix
                ? Optional.of(places.get((int) (byGeonames[first] & PLACE_MASK)))
                : Optional.empty();
    }

    static PlaceIndex of(List<PlaceTable.Entry> entries) {
        long[] keys = IntStream.range(0, entries.size())
                .parallel()
                .mapToObj(place -> keysOf(place, entries.get(place).names()))
                .flatMapToLong(key -> key)
                .sorted()
                .distinct()
                .toArray();
        return new PlaceIndex(entries.stream().map(PlaceTable.Entry::place).toList(), keys);
    }

    private static LongStream keysOf(int place, List<String> names) {
        return names.stream()
                .map(NameFolding::fold)
                .filter(folded -> !folded.isEmpty())
                .mapToLong(folded -> prefix(folded) | place);
    }

    /** "Castelfranco" of "Castelfranco Veneto". */
    private static List<String> beginnings(String name) {
        return JOINT.matcher(name)
                .results()
                .map(joint -> name.substring(0, joint.start()))
                .toList();
    }

    Stream<GazetteerPlace> places() {
        return places.stream();
    }

    /** The places of which {@code name}, folded, is a name. */
    List<GazetteerPlace> find(String name) {
        return find(name, keys);
    }

    /** The towns of which the own name begins with the words of {@code name} and goes on. */
    List<GazetteerPlace> findLonger(String name) {
        return find(name, beginnings);
    }

    private List<GazetteerPlace> find(String name, long[] keys) {
        String folded = NameFolding.fold(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        long prefix = prefix(folded);
        int start = Arrays.binarySearch(keys, prefix);
        List<GazetteerPlace> found = new ArrayList<>();
        for (int i = start < 0 ? -start - 1 : start; i < keys.length && (keys[i] & ~PLACE_MASK) == prefix; i++) {
            found.add(places.get((int) (keys[i] & PLACE_MASK)));
        }
        return found;
    }

    private static long prefix(String folded) {
        return MurmurHash3.hash128x64(folded.getBytes(StandardCharsets.UTF_8))[0] & ~PLACE_MASK;
    }
}
