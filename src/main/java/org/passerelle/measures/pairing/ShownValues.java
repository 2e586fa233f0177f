package org.passerelle.measures.pairing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which values of an axis stand in a table, each in a place from 0: those with the most links, then all others together, then what is not
 * known.
 */
final class ShownValues {

    private final AxisValues values;
    private final List<Integer> first;
    private final int hidden;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final PairTally tally;

    /** At most {@code most} values, of {@code pairs}. */
    ShownValues(AxisValues values, Pairs pairs, int most) {
        this.values = values;
        PairTally all = PairTally.of(pairs, keys(values.of()));
        List<Integer> sorted = all.keys().stream()
                .map(Math::toIntExact)
                .sorted(Comparator.<Integer>comparingInt(value -> -all.of(value).links())
                        .thenComparing(value -> values.names().apply(value).name()))
                .toList();
        // one more is as long as a row for all others
        first = sorted.size() <= most + 1 ? sorted : sorted.subList(0, most);
        hidden = sorted.size() - first.size();
        for (int place = 0; place < first.size(); place++) {
            places.put(first.get(place), place);
        }
        tally = PairTally.of(pairs, keys(this::places));
    }

    private static PairTally.Keys keys(AxisValues.OfEnd values) {
        return (one, other, cooperation, keys) -> IntStream.concat(
                        IntStream.of(values.values(one, cooperation)), IntStream.of(values.values(other, cooperation)))
                .forEach(value -> keys.add((long) value));
    }

    /** The places of {@code party} as an end of a link that {@code cooperation} makes. */
    int[] places(int party, int cooperation) {
        int[] known = values.of().values(party, cooperation);
        return known.length == 0
                ? new int[] {first.size() + 1}
                : IntStream.of(known)
                        .map(value -> places.getOrDefault(value, first.size()))
                        .toArray();
    }

    /** The places where something stands. */
    List<Integer> taken() {
        return IntStream.range(0, first.size() + 2)
                .filter(place -> tally.of(place).links() > 0)
                .boxed()
                .toList();
    }

    /** What stands in {@code place}. */
    PairEnd end(int place) {
        return name(place).with(tally.of(place));
    }

    private PairEnd.Name name(int place) {
        if (place < first.size()) {
            return values.names().apply(first.get(place));
        }
        return PairEnd.Name.told(place == first.size() ? PairText.OTHERS.with(hidden) : PairText.NOT_KNOWN.with());
    }

    /** How many links have an end whose value is not known. */
    int linksNotKnown() {
        return tally.of(first.size() + 1L).links();
    }

    /** The keys of cells, a place of {@code rows} and one of {@code columns} each. */
    static PairTally.Keys cells(ShownValues rows, ShownValues columns) {
        return (one, other, cooperation, keys) -> {
            addCells(rows.places(one, cooperation), columns.places(other, cooperation), keys);
            addCells(rows.places(other, cooperation), columns.places(one, cooperation), keys);
        };
    }

    private static void addCells(int[] rows, int[] columns, Set<Long> keys) {
        for (int row : rows) {
            for (int column : columns) {
                keys.add(cell(row, column));
            }
        }
    }

    /** The key of the cell in the places {@code row} and {@code column}. */
    static long cell(int row, int column) {
        return ((long) row << Integer.SIZE) + column;
    }
}
