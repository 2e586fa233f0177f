package org.passerelle.curated;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.model.AgreementKind;
import org.passerelle.model.AgreementStatus;
import org.passerelle.model.AmountKind;
import org.passerelle.model.AmountSide;
import org.passerelle.model.Coded;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.Fact;
import org.passerelle.model.LineRange;
import org.passerelle.model.PartialDate;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;
import org.passerelle.model.Rank;
import org.passerelle.model.Role;
import org.passerelle.model.Status;
import org.passerelle.model.SubjectFacts;

/** Reads a curated record, {@code records/*.yml}; the form is described in {@code docs/records.md}. */
final class RecordReader {

    private final Issues issues;

    RecordReader(Issues issues) {
        this.issues = issues;
    }

    CuratedRecord read(YamlSection file) {
        String slug = file.text("record").orElse("");
        if (!slug.isEmpty() && !IdForm.isSlug(slug)) {
            issues.add(file.place("record"), "record", slug, CuratedFault.NOT_A_SLUG.with());
        }
        CuratedRecord record = new CuratedRecord(
                slug,
                file.text("title").orElse(""),
                file.text("document").orElse(""),
                file.parsed("lines", LineRange::parse, CuratedFault.NOT_LINES).orElse(new LineRange(1, 1)),
                file.sections("cooperations").stream().map(this::cooperation).toList(),
                file.sections("parties").stream().map(this::party).toList(),
                file.place());
        if (record.cooperations().isEmpty()) {
            issues.add(file.place(), "cooperations", "", CuratedFault.NO_COOPERATION.with());
        }
        file.complainAboutRest();
        return record;
    }

    private CooperationFacts cooperation(YamlSection section) {
        CooperationKind kind = kind(section);
        CooperationFacts cooperation = new CooperationFacts(
                IdForm.read(section, kind.idPrefix(), issues),
                kind,
                section.text("en").orElse(""),
                section.text("fr").orElse(""),
                facts(section, true),
                section.place());
        section.complainAboutRest();
        return cooperation;
    }

    private CooperationKind kind(YamlSection section) {
        List<String> labels = Arrays.stream(CooperationKind.values())
                .map(CooperationKind::label)
                .toList();
        Optional<String> text = section.text("kind");
        if (text.isPresent() && !labels.contains(text.get())) {
            issues.add(
                    section.place("kind"), "kind", text.get(), CuratedFault.UNKNOWN_KIND_OF_COOPERATION.with(), labels);
        }
        return Arrays.stream(CooperationKind.values())
                .filter(kind -> text.isPresent() && kind.label().equals(text.get()))
                .findFirst()
                .orElse(CooperationKind.HOSPITAL_PARTNERSHIP);
    }

    private SubjectFacts party(YamlSection section) {
        SubjectFacts party = new SubjectFacts(section.text("id").orElse(""), facts(section, false), section.place());
        section.complainAboutRest();
        return party;
    }

    private List<Fact> facts(YamlSection subject, boolean ofCooperation) {
        List<Fact> facts = new ArrayList<>();
        for (YamlSection section : subject.sections("facts")) {
            predicate(section, ofCooperation)
                    .flatMap(predicate -> fact(section, predicate))
                    .ifPresent(facts::add);
        }
        return facts;
    }

    private Optional<Predicate> predicate(YamlSection section, boolean ofCooperation) {
        List<Predicate> found = section.keys().stream()
                .flatMap(key -> Predicate.of(key, ofCooperation).stream())
                .toList();
        List<Predicate> chosen = found.size() > 1
                ? found.stream().filter(one -> one != Predicate.NAMED).toList()
                : found;
        if (chosen.size() == 1) {
            return Optional.of(chosen.get(0));
        }
        issues.add(
                section.place(),
                "fact",
                String.join(", ", section.keys()),
                chosen.isEmpty() ? CuratedFault.NO_PREDICATE.with() : CuratedFault.SEVERAL_PREDICATES.with(),
                Predicate.keys(ofCooperation));
        return Optional.empty();
    }

    private Optional<Fact> fact(YamlSection section, Predicate predicate) {
        List<Quote> quotes = quotes(section);
        Optional<String> value = value(section, predicate, quotes);
        Map<String, String> attributes = attributes(section, predicate);
        Fact fact = new Fact(
                predicate,
                value.orElse(""),
                attributes,
                section.optionalText("named").orElse(null),
                section.bilingual("because").orElse(null),
                section.bilingual("uncertain").orElse(null),
                section.has("rank") ? section.code("rank", Rank.class).orElse(Rank.NORMAL) : Rank.NORMAL,
                quotes,
                section.place());
        section.complainAboutRest();
        return value.isPresent() && !quotes.isEmpty() ? Optional.of(fact) : Optional.empty();
    }

    private List<Quote> quotes(YamlSection section) {
        List<Quote> quotes = new ArrayList<>();
        List<String> texts = section.texts("quote");
        if (texts.isEmpty()) {
            issues.add(section.place(), "quote", "", CuratedFault.NO_QUOTE.with());
        }
        for (String text : texts) {
            Quote.parse(text)
                    .ifPresentOrElse(
                            quotes::add,
                            () -> issues.add(section.place("quote"), "quote", text, CuratedFault.NOT_A_QUOTE.with()));
        }
        return quotes;
    }

    private Optional<String> value(YamlSection section, Predicate predicate, List<Quote> quotes) {
        String key = predicate.key();
        return switch (predicate.value()) {
            case STATUS -> section.code(key, Status.class).map(Coded::code);
            case AGREEMENT_KIND -> section.code(key, AgreementKind.class).map(Coded::code);
            case AGREEMENT_STATUS -> section.code(key, AgreementStatus.class).map(Coded::code);
            case DATE ->
                section.parsed(key, PartialDate::parse, CuratedFault.NOT_A_DATE).map(PartialDate::text);
            case TEXT -> section.text(key).map(text -> text.equals("true") && !quotes.isEmpty() ? words(quotes) : text);
            default -> section.text(key);
        };
    }

    private static String words(List<Quote> quotes) {
        return String.join(" ", quotes.stream().map(Quote::words).toList());
    }

    private Map<String, String> attributes(YamlSection section, Predicate predicate) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String key : predicate.attributes().stream().sorted().toList()) {
            if (key.equals("role")) {
                section.code(key, Role.class).ifPresent(role -> attributes.put(key, role.code()));
            } else if (section.has(key)) {
                attribute(section, key).ifPresent(text -> attributes.put(key, text));
            }
        }
        return attributes;
    }

    private static Optional<String> attribute(YamlSection section, String key) {
        return switch (key) {
            case "detail", "sum", "currency" -> section.text(key);
            case "as" -> section.code(key, AmountSide.class).map(Coded::code);
            case "kind" -> section.code(key, AmountKind.class).map(Coded::code);
            case "duration" ->
                section.parsed(key, RecordReader::duration, CuratedFault.NOT_A_DURATION)
                        .map(Period::toString);
            default ->
                section.parsed(key, PartialDate::parse, CuratedFault.NOT_A_DATE).map(PartialDate::text);
        };
    }

    private static Optional<Period> duration(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
