package org.passerelle.answers.drawing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CooperationLabel;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.TermFinder;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.party.CountryFinder;
import org.passerelle.model.PartialDate;
import org.springframework.stereotype.Component;

/** Reads a filter as people type it into the parameters of {@code read/drawn-cooperations}. */
@Component
final class DrawingFilterReader {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private final CountryFinder countries;
    private final TermFinder terms;

    DrawingFilterReader(CountryFinder countries, TermFinder terms) {
        this.countries = countries;
        this.terms = terms;
    }

    /** Days between which evidence is looked for, both included. */
    private record Period(LocalDate first, LocalDate last) {

        Map<String, Object> parameter() {
            return Map.of("first", first.toString(), "last", last.toString());
        }
    }

    /**
     * The parameters that {@code filter} means.
     *
     * @throws NotUnderstood when a value is not understood
     */
    Map<String, Object> read(DrawingFilter filter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("kind", value(filter.kind(), text -> CooperationLabel.named("kind", text)));
        parameters.put(
                "country",
                value(
                        filter.country(),
                        text -> countries.resolve("country", text).id()));
        parameters.put("field", value(filter.field(), text -> terms.field("field", text)));
        Optional<PartialDate> on = date("on", filter.on());
        parameters.put("on", on.map(date -> date.earliest().toString()).orElse(""));
        Optional<Period> asOf = on.map(date -> new Period(date.earliest(), date.latest()));
        // no period unless one is asked for: what nobody dated fits none
        parameters.put(
                "periods",
                Stream.of(asOf, period(filter))
                        .flatMap(Optional::stream)
                        .map(Period::parameter)
                        .toList());
        return parameters;
    }

    private static Optional<Period> period(DrawingFilter filter) {
        Optional<PartialDate> from = date("from", filter.from());
        Optional<PartialDate> to = date("to", filter.to());
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        Period period = new Period(
                from.map(PartialDate::earliest).orElse(BEFORE_ALL),
                to.map(PartialDate::latest).orElse(AFTER_ALL));
        if (period.last().isBefore(period.first())) {
            throw NotUnderstood.invalid(
                    ValueFault.TOO_EARLY,
                    "to",
                    to.map(PartialDate::text).orElse(""),
                    from.map(PartialDate::text).orElse(""));
        }
        return Optional.of(period);
    }

    private static Optional<PartialDate> date(String field, @Nullable String text) {
        return Given.text(text).map(typed -> Given.date(field, typed));
    }

    private static String value(@Nullable String text, Function<String, String> reading) {
        return Given.text(text).map(reading).orElse("");
    }
}
