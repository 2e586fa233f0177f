package org.passerelle.answers.cooperation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Order;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.DrawingFilterReader;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.resolution.FuzzyQuery;
import org.springframework.stereotype.Component;

/** Reads filters as people type them into the parameters of {@code read/cooperations-listed}. */
@Component
final class FilterReader {

    private static final List<String> ORDERS = List.of("name", "since", "kind", "status", "observed");

    /** Finds nothing: what was typed holds neither letter nor digit. */
    private static final String NOTHING = "+a -a";

    private final PartyFinder parties;
    private final DrawingFilterReader drawing;

    FilterReader(PartyFinder parties, DrawingFilterReader drawing) {
        this.parties = parties;
        this.drawing = drawing;
    }

    /**
     * The parameters that {@code filter} and {@code own} mean.
     *
     * @throws NotUnderstood when a value is not understood
     */
    Map<String, @Nullable Object> read(DrawingFilter filter, CooperationFilter own) {
        Order order = Order.of("sort", own.sort(), ORDERS);
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(drawing.read(filter));
        parameters.put(
                "named",
                Given.text(own.q()).map(FilterReader::query).map(List::of).orElse(List.of()));
        parameters.put("since", given(own.since(), FilterReader::firstDay));
        parameters.put("party", given(own.party(), text -> parties.resolve("party", text, List.of())));
        parameters.put("checked", given(own.checked(), text -> String.valueOf(Given.flag("checked", text))));
        parameters.put("sort", order.key());
        parameters.put("descending", order.descending());
        return parameters;
    }

    private static String query(String text) {
        String query = FuzzyQuery.ofTexts(text);
        return query.isEmpty() ? NOTHING : query;
    }

    private static String given(@Nullable String text, UnaryOperator<String> reading) {
        return Given.text(text).map(reading).orElse("");
    }

    private static String firstDay(String text) {
        return Given.date("since", text).earliest().toString();
    }
}
