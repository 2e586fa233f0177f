package org.passerelle.benchmark;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What a run took; of several rounds what the middle one took, since other programs of the machine make some slower.
 *
 * @param relationships how many the import wrote
 * @param reading seconds for reading and interpreting alone
 * @param importing seconds for the whole import: reading, interpreting, resolving, writing with the evidence, deriving
 * @param raw seconds for writing the same nodes and relationships and nothing else; empty when that was not asked for
 * @param heap the most memory that was in use after a collection, in bytes; of several rounds the most of all
 */
public record Measurement(
        int rows,
        long cooperations,
        long relationships,
        double reading,
        double importing,
        OptionalDouble raw,
        long heap) {

    /** What is typical of {@code rounds} of one file, at least one. */
    static Measurement typical(List<Measurement> rounds) {
        Measurement any = rounds.get(0);
        return new Measurement(
                any.rows(),
                any.cooperations(),
                any.relationships(),
                middle(rounds, Measurement::reading),
                middle(rounds, Measurement::importing),
                any.raw().isPresent()
                        ? OptionalDouble.of(middle(rounds, one -> one.raw().orElseThrow()))
                        : any.raw(),
                rounds.stream().mapToLong(Measurement::heap).max().orElseThrow());
    }

    private static double middle(List<Measurement> rounds, ToDoubleFunction<Measurement> seconds) {
        double[] inOrder = rounds.stream().mapToDouble(seconds).sorted().toArray();
        return (inOrder[(inOrder.length - 1) / 2] + inOrder[inOrder.length / 2]) / 2;
    }

    /** How fast the import is per relationship, against the raw writing; 1 is as fast. */
    public OptionalDouble againstRaw() {
        return times(importing);
    }

    /** How many times as fast as the raw writing reading and interpreting are. */
    public OptionalDouble readingAgainstRaw() {
        return times(reading);
    }

    private OptionalDouble times(double seconds) {
        return raw.isPresent() ? OptionalDouble.of(raw.getAsDouble() / seconds) : raw;
    }
}
