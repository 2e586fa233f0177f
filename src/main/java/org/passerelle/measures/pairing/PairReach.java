package org.passerelle.measures.pairing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.passerelle.snapshot.Snapshot;

/**
 * How far links reach.
 *
 * @param withinCountry both ends in the same country
 * @param withinEu both ends in countries that are members of the European Union
 * @param withinEuThen both ends in countries that were members when a cooperation between them was last documented
 */
@Schema(description = "How far links reach")
public record PairReach(
        @Schema(description = "Both ends lie in the same country")
        PairShare withinCountry,

        @Schema(description = "Both ends lie in countries that are members of the European Union today")
        PairShare withinEu,

        @Schema(
                description =
                        "Both ends lie in countries that were members of the European Union when a cooperation of theirs was last"
                                + " documented")
        PairShare withinEuThen,

        DistanceSummary distances) {

    static PairReach of(Pairs pairs, Distances distances) {
        Ends ends = new Ends(pairs);
        int[] placed =
                IntStream.range(0, pairs.number()).filter(ends::arePlaced).toArray();
        int[] dated = Arrays.stream(placed)
                .filter(link -> ends.lastDocumented(link).isPresent())
                .toArray();
        return new PairReach(
                share(placed, ends::inOneCountry),
                share(placed, link -> ends.inEu(link, EuropeanUnion.AS_OF)),
                share(dated, link -> ends.inEu(link, ends.lastDocumented(link).orElseThrow())),
                distances.summary(IntStream.range(0, pairs.number())));
    }

    private static PairShare share(int[] links, IntPredicate are) {
        return PairShare.of(Arrays.stream(links).filter(are).count(), links.length);
    }

    /** The countries of both ends of links. */
    record Ends(Pairs pairs) {

        private Snapshot snapshot() {
            return pairs.snapshot();
        }

        private String country(int party) {
            return snapshot().parties().countries().of(party);
        }

        boolean arePlaced(int link) {
            return !country(pairs.one(link)).isEmpty()
                    && !country(pairs.other(link)).isEmpty();
        }

        boolean inOneCountry(int link) {
            return arePlaced(link) && country(pairs.one(link)).equals(country(pairs.other(link)));
        }

        boolean inEu(int link, LocalDate day) {
            return EuropeanUnion.holds(country(pairs.one(link)), day)
                    && EuropeanUnion.holds(country(pairs.other(link)), day);
        }

        Optional<LocalDate> lastDocumented(int link) {
            return Arrays.stream(pairs.cooperations(link))
                    .mapToObj(snapshot().cooperations().observed().latest()::of)
                    .flatMap(Optional::stream)
                    .max(LocalDate::compareTo);
        }
    }
}
