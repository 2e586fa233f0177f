package org.passerelle.measures;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.drawing.DrawingFilter;

/** All that somebody types who asks for measures. */
public record MeasureRequest(MeasureQuery query, DrawingFilter filter, Paging paging) {

    private static final List<String> NAMES = Stream.of(
                    List.of("projection", "weight", "supporters", "community", "sort"),
                    DrawingFilter.NAMES,
                    List.of("page", "size"))
            .flatMap(List::stream)
            .toList();

    /**
     * What {@code given} says by name.
     *
     * @throws NotUnderstood when a name is not known
     */
    public static MeasureRequest of(Map<String, String> given) {
        given.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw NotUnderstood.invalid(
                                    ValueFault.UNKNOWN_PARAMETER, name, given.getOrDefault(name, ""), "measure")
                            .accepting(NAMES);
                });
        return new MeasureRequest(
                new MeasureQuery(
                        given.get("projection"),
                        given.get("weight"),
                        given.get("supporters"),
                        given.get("community"),
                        given.get("sort")),
                DrawingFilter.of(given),
                new Paging(given.get("page"), given.get("size")));
    }

    /** Which network. */
    Subject subject() {
        return Subject.read(query, filter);
    }

    /** Which parties, in which order. */
    Order order() {
        return Order.read(query.sort(), query.community());
    }

    /** True when neither a page nor its size is given: a table then holds every row. */
    boolean wantsAll() {
        return Given.text(paging.page()).isEmpty() && Given.text(paging.size()).isEmpty();
    }
}
