package org.passerelle.measures.pairing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many links are so long.
 *
 * @param from kilometres, included
 * @param to kilometres, not included; null for the last
 */
@Schema(description = "How many links are so long")
public record DistanceBin(int from, @Nullable Integer to, int links) {

    private static final List<Integer> STEPS = List.of(0, 10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000);

    static List<DistanceBin> of(Pairs pairs, Distances distances) {
        return IntStream.range(0, STEPS.size())
                .mapToObj(step ->
                        of(pairs, distances, STEPS.get(step), step + 1 < STEPS.size() ? STEPS.get(step + 1) : null))
                .toList();
    }

    private static DistanceBin of(Pairs pairs, Distances distances, int from, @Nullable Integer to) {
        double end = to == null ? Double.POSITIVE_INFINITY : to;
        return new DistanceBin(from, to, (int) IntStream.range(0, pairs.number())
                .filter(link -> distances.of(link) >= from && distances.of(link) < end)
                .count());
    }
}
