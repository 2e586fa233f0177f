package org.passerelle.answers.drawing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CooperationLabel;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.TermFinder;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.party.CountryFinder;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.model.Coded;
import org.passerelle.model.PartialDate;
import org.passerelle.model.Status;
import org.springframework.stereotype.Component;

/** Reads a filter as people type it into the parameters of {@code read/drawn-cooperations} and {@code read/cooperations-listed}. */
@Component
public final class DrawingFilterReader {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private static final List<String> CERTAINTIES = List.of("certain", "uncertain");

    private final CountryFinder countries;
    private final PartyFinder parties;
    private final TermFinder terms;

    DrawingFilterReader(CountryFinder countries, PartyFinder parties, TermFinder terms) {
        this.countries = countries;
        this.parties = parties;
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
    public Map<String, Object> read(DrawingFilter filter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("kind", Given.read(filter.kind(), text -> CooperationLabel.named("kind", text)));
        parameters.put("places", places(filter));
        parameters.put("status", Given.read(filter.status(), DrawingFilterReader::status));
        parameters.put("activity", Given.read(filter.activity(), text -> terms.activity("activity", text)));
        parameters.put(
                "supporter", Given.read(filter.supporter(), text -> parties.resolve("supporter", text, List.of())));
        parameters.put("source", Given.read(filter.source(), text -> text));
        parameters.put("certainty", Given.read(filter.certainty(), DrawingFilterReader::certainty));
        parameters.put(
                "began",
                date("decade", filter.decade())
                        .map(date -> List.of(new Period(date.earliest(), date.latest()).parameter()))
                        .orElse(List.of()));
        parameters.put("field", Given.read(filter.field(), text -> terms.field("field", text)));
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

    /** Ids of the territories in each of which a cooperation must have a part. */
    private List<String> places(DrawingFilter filter) {
        return Stream.of(
                        Given.text(filter.country())
                                .map(text -> countries.resolve("country", text).id()),
                        Given.text(filter.partner())
                                .map(text -> countries.resolve("partner", text).id()),
                        Given.text(filter.department()).map(parties::department),
                        Given.text(filter.city()).map(parties::city))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String status(String text) {
        return Coded.parse(Status.class, text)
                .map(Status::code)
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_STATUS, "status", text)
                        .accepting(Coded.codes(Status.class)));
    }

    private static String certainty(String text) {
        if (!CERTAINTIES.contains(text)) {
            throw NotUnderstood.invalid(ValueFault.NOT_A_CERTAINTY, "certainty", text)
                    .accepting(CERTAINTIES);
        }
        return text;
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
}
