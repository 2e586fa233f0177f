package org.passerelle.answers.cooperation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CooperationLabel;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.TermFinder;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.party.CountryFinder;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.model.Coded;
import org.passerelle.model.Status;
import org.springframework.stereotype.Component;

/** Reads a filter as people type it into the parameters of {@code read/cooperations-listed}. */
@Component
final class FilterReader {

    private final PartyFinder parties;
    private final CountryFinder countries;
    private final TermFinder terms;

    FilterReader(PartyFinder parties, CountryFinder countries, TermFinder terms) {
        this.parties = parties;
        this.countries = countries;
        this.terms = terms;
    }

    /**
     * The parameters that {@code filter} means.
     *
     * @throws NotUnderstood when a value is not understood
     */
    Map<String, @Nullable Object> read(CooperationFilter filter) {
        CooperationSort sort = CooperationSort.of("sort", filter.sort());
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("kind", given(filter.kind(), text -> CooperationLabel.named("kind", text)));
        parameters.put("status", given(filter.status(), FilterReader::status));
        parameters.put("since", given(filter.since(), FilterReader::firstDay));
        parameters.put(
                "country",
                given(
                        filter.country(),
                        text -> countries.resolve("country", text).id()));
        parameters.put("city", given(filter.city(), text -> parties.resolve("city", text, List.of("City"))));
        parameters.put("party", given(filter.party(), text -> parties.resolve("party", text, List.of())));
        parameters.put("supporter", given(filter.supporter(), text -> parties.resolve("supporter", text, List.of())));
        parameters.put("field", given(filter.field(), text -> terms.field("field", text)));
        parameters.put("activity", given(filter.activity(), text -> terms.activity("activity", text)));
        parameters.put(
                "checked",
                Given.text(filter.checked())
                        .map(text -> Given.flag("checked", text))
                        .orElse(null));
        parameters.put("sort", sort.key().code());
        parameters.put("descending", sort.descending());
        return parameters;
    }

    private static @Nullable String given(@Nullable String text, UnaryOperator<String> reading) {
        return text == null || text.isBlank() ? null : reading.apply(text.strip());
    }

    private static String status(String text) {
        return Coded.parse(Status.class, text)
                .map(Status::code)
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_STATUS, "status", text)
                        .accepting(Coded.codes(Status.class)));
    }

    private static String firstDay(String text) {
        return Given.date("since", text).earliest().toString();
    }
}
