package org.passerelle.answers.cooperation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Order order = Order.of(own.sort(), ORDERS);
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(drawing.read(filter));
        parameters.put(
                "named",
                Given.text(own.q()).map(FilterReader::query).map(List::of).orElse(List.of()));
        parameters.put("since", Given.read(own.since(), FilterReader::firstDay));
        parameters.put("party", Given.read(own.party(), text -> parties.resolve("party", text, List.of())));
        parameters.put("checked", Given.read(own.checked(), text -> String.valueOf(Given.flag("checked", text))));
        parameters.put("sort", order.key());
        parameters.put("descending", order.descending());
        return parameters;
    }

    private static String query(String text) {
        String query = FuzzyQuery.ofTexts(text);
        return query.isEmpty() ? FuzzyQuery.NOTHING : query;
    }

    private static String firstDay(String text) {
        return Given.date("since", text).earliest().toString();
    }
}
