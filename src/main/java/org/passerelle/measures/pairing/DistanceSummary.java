package org.passerelle.measures.pairing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Distances of links in kilometres; null when none is known.
 *
 * @param known of how many links
 * @param notKnown of how many links
 */
@Schema(description = "Distances between the ends of links, in kilometres")
public record DistanceSummary(
        int known,
        int notKnown,
        @Nullable Double least,
        @Nullable Double median,
        @Nullable Double mean,
        @Nullable Double most,
        PairShare within500,
        PairShare within1000) {

    private static final double NEAR = 500;
    private static final double FAR = 1000;

    /** Of {@code kilometres}, in which those that are not known are not numbers. */
    static DistanceSummary of(DoubleStream kilometres) {
        double[] all = kilometres.toArray();
        double[] known =
                Arrays.stream(all).filter(one -> !Double.isNaN(one)).sorted().toArray();
        boolean none = known.length == 0;
        return new DistanceSummary(
                known.length,
                all.length - known.length,
                none ? null : known[0],
                none ? null : median(known),
                none ? null : Arrays.stream(known).average().orElseThrow(),
                none ? null : known[known.length - 1],
                within(known, NEAR),
                within(known, FAR));
    }

    private static double median(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static PairShare within(double[] known, double most) {
        return PairShare.of(Arrays.stream(known).filter(one -> one <= most).count(), known.length);
    }
}
