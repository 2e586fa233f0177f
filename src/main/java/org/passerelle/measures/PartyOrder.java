package org.passerelle.measures;

import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;

/**
 * Which parties are listed, and in which order.
 *
 * @param descending true for the largest first
 * @param community only those of this one; -1 for all
 */
public record PartyOrder(Measure by, boolean descending, int community) {

    private static final String STANDARD = "-" + Measure.DEGREE.column();
    private static final int MOST = 10_000_000;

    /**
     * What was typed.
     *
     * @throws NotUnderstood when a value is not understood
     */
    static PartyOrder read(@Nullable String sort, @Nullable String community) {
        String text = Given.text(sort).orElse(STANDARD);
        boolean descending = text.startsWith("-");
        return new PartyOrder(
                Measure.named("sort", descending ? text.substring(1) : text),
                descending,
                Given.text(community)
                        .map(typed -> Given.number("community", typed, 0, MOST))
                        .orElse(-1));
    }

    /** As it is typed. */
    public String sort() {
        return (descending ? "-" : "") + by.column();
    }
}
