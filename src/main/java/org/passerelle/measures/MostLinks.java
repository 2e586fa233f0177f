package org.passerelle.measures;

import org.passerelle.answers.NotUnderstood;

/** How many links are measured at once. */
public final class MostLinks {

    /** More take more room and time than a server should give to one reader. */
    private static final long MOST = 20_000_000;

    private MostLinks() {}

    /**
     * Refuses {@code number} links that {@code value} of {@code field} asks for, if they are too many.
     *
     * @throws NotUnderstood when they are
     */
    public static void check(String field, String value, long number) {
        if (number > MOST) {
            throw NotUnderstood.invalid(MeasureFault.TOO_MANY_LINKS, field, value, number, MOST);
        }
    }
}
