package org.passerelle.measures;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.answers.TypedValues;
import org.passerelle.answers.drawing.DrawingFilter;

/** All that somebody types who asks for measures. */
public record MeasureRequest(MeasureQuery query, DrawingFilter filter, Paging paging) {

    private static final List<String> NAMES = Stream.of(
                    TypedValues.names(MeasureQuery.class), DrawingFilter.NAMES, TypedValues.names(Paging.class))
            .flatMap(List::stream)
            .toList();

    /**
     * What {@code given} says by name.
     *
     * @throws NotUnderstood when a name is not known
     */
    public static MeasureRequest of(Map<String, String> given) {
        TypedValues.onlyNames(given, NAMES, "measure");
        return new MeasureRequest(
                TypedValues.of(given, MeasureQuery.class),
                DrawingFilter.of(given),
                TypedValues.of(given, Paging.class));
    }

    /** Which network. */
    Subject subject() {
        return Subject.read(query, filter);
    }

    /** Which parties, in which order. */
    PartyOrder order() {
        return PartyOrder.read(query.sort(), query.community());
    }

    /** True when neither a page nor its size is given: a table then holds every row. */
    boolean wantsAll() {
        return Given.text(paging.page()).isEmpty() && Given.text(paging.size()).isEmpty();
    }
}
