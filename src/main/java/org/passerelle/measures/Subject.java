package org.passerelle.measures;

import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.model.Coded;

/**
 * Which network is measured.
 *
 * @param supporters whether those who support a cooperation count as taking part in it
 * @param filter which cooperations make the network, as typed
 */
public record Subject(NodeChoice projection, Weighting weighting, boolean supporters, DrawingFilter filter) {

    /** Parameters, as they are typed. */
    static final String PROJECTION = "projection";

    static final String WEIGHT = "weight";
    static final String SUPPORTERS = "supporters";

    /**
     * What was typed.
     *
     * @throws NotUnderstood when a value is not understood
     */
    static Subject read(MeasureQuery query, DrawingFilter filter) {
        return of(
                query.projection(),
                code(Weighting.class, WEIGHT, query.weight(), Weighting.NONE),
                query.supporters(),
                filter);
    }

    /**
     * What was typed, with links that all weigh the same.
     *
     * @throws NotUnderstood when a value is not understood
     */
    static Subject read(MergedQuery query, DrawingFilter filter) {
        return of(query.projection(), Weighting.NONE, query.supporters(), filter);
    }

    private static Subject of(
            @Nullable String projection, Weighting weighting, @Nullable String supporters, DrawingFilter filter) {
        return new Subject(
                code(NodeChoice.class, PROJECTION, projection, NodeChoice.PARTIES),
                weighting,
                Given.isSet(SUPPORTERS, supporters),
                filter);
    }

    private static <E extends Enum<E> & Coded> E code(Class<E> type, String field, @Nullable String typed, E standard) {
        return Given.text(typed)
                .map(text -> Coded.parse(type, text)
                        .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, field, text)
                                .accepting(Coded.codes(type))))
                .orElse(standard);
    }

    /** True when the filter lets only some cooperations through. */
    boolean isFiltered() {
        return !filter.named().isEmpty();
    }
}
