package org.passerelle.answers.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Order;
import org.passerelle.answers.TermFinder;
import org.passerelle.resolution.FuzzyQuery;
import org.springframework.stereotype.Component;

/** Reads a filter as people type it into the parameters of {@code read/parties-listed}. */
@Component
final class PartyFilterReader {

    private static final List<String> ORDERS = List.of("name", "kind", "country", "cooperations");
    private static final List<String> ORDERS_OF_FOUND = List.of("likeness", "name", "kind", "country", "cooperations");

    /** Finds nothing: what was typed holds neither letter nor digit. */
    private static final String NOTHING = "+a -a";

    private final PartyFinder parties;
    private final CountryFinder countries;
    private final TermFinder terms;

    PartyFilterReader(PartyFinder parties, CountryFinder countries, TermFinder terms) {
        this.parties = parties;
        this.countries = countries;
        this.terms = terms;
    }

    /**
     * The parameters that {@code filter} means.
     *
     * @throws NotUnderstood when a value is not understood
     */
    Map<String, @Nullable Object> read(PartyFilter filter) {
        Optional<String> query = Given.text(filter.q()).map(FuzzyQuery::of);
        Order order = Order.of("sort", filter.sort(), query.isPresent() ? ORDERS_OF_FOUND : ORDERS);
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put(
                "named",
                query.map(text -> text.isEmpty() ? NOTHING : text).map(List::of).orElse(List.of()));
        parameters.put("kind", value(filter.kind(), text -> PartyLabel.named("kind", text)));
        parameters.put(
                "country",
                value(
                        filter.country(),
                        text -> countries.resolve("country", text).code()));
        parameters.put(
                "places",
                Stream.of(
                                Given.text(filter.department())
                                        .map(text ->
                                                parties.resolve("department", text, List.of("Department", "Region"))),
                                Given.text(filter.city()).map(text -> parties.resolve("city", text, List.of("City"))))
                        .flatMap(Optional::stream)
                        .toList());
        parameters.put("field", value(filter.field(), text -> terms.field("field", text)));
        parameters.put("supporter", value(filter.supporter(), text -> parties.resolve("supporter", text, List.of())));
        parameters.put("source", value(filter.source(), text -> text));
        parameters.put("sort", order.key());
        parameters.put("descending", order.descending());
        return parameters;
    }

    private static String value(@Nullable String text, UnaryOperator<String> reading) {
        return Given.text(text).map(reading).orElse("");
    }
}
