package org.passerelle.benchmark;

import java.util.OptionalDouble;

/**
 * What one run took.
 *
 * @param relationships how many the import wrote
 * @param reading seconds for reading and interpreting alone
 * @param importing seconds for the whole import: reading, interpreting, resolving, writing with the evidence, deriving
 * @param raw seconds for writing the same nodes and relationships and nothing else; empty when that was not asked for
 * @param heap the most memory that was in use after a collection, in bytes
 */
public record Measurement(
        int rows,
        long cooperations,
        long relationships,
        double reading,
        double importing,
        OptionalDouble raw,
        long heap) {

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
