package org.passerelle.performance;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** A program that holds the facts. */
interface Holder extends AutoCloseable {

    String name();

    /** On how many threads it works. */
    default int threads() {
        return 1;
    }

    /** With which towns one is twinned. */
    Set<Integer> oneHop(int town);

    /** With which towns one is twinned, and with which these are, without itself. */
    Set<Integer> twoHops(int town);

    /** How many twinnings lead from one town to another at least; empty when none do. */
    OptionalInt distance(int one, int other);

    /** How many twinnings there are by the country of the first and of the second town, as "AA AB". */
    Map<String, Long> byCountries();

    /** False for a program whose language has no shortest paths. */
    default boolean findsPaths() {
        return true;
    }

    @Override
    void close();
}
