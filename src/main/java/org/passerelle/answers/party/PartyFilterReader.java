package org.passerelle.answers.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Order order = Order.of(filter.sort(), query.isPresent() ? ORDERS_OF_FOUND : ORDERS);
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put(
                "named",
                query.map(text -> text.isEmpty() ? FuzzyQuery.NOTHING : text)
                        .map(List::of)
                        .orElse(List.of()));
        parameters.put("kind", Given.read(filter.kind(), text -> PartyLabel.named("kind", text)));
        parameters.put(
                "country",
                Given.read(
                        filter.country(),
                        text -> countries.resolve("country", text).code()));
        parameters.put(
                "places",
                Stream.of(
                                Given.text(filter.department()).map(parties::department),
                                Given.text(filter.city()).map(parties::city))
                        .flatMap(Optional::stream)
                        .toList());
        parameters.put("field", Given.read(filter.field(), text -> terms.field("field", text)));
        parameters.put(
                "supporter", Given.read(filter.supporter(), text -> parties.resolve("supporter", text, List.of())));
        parameters.put("source", Given.read(filter.source(), text -> text));
        parameters.put("sort", order.key());
        parameters.put("descending", order.descending());
        return parameters;
    }
}
