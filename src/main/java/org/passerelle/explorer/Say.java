package org.passerelle.explorer;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Facet;
import org.passerelle.answers.Named;
import org.passerelle.answers.party.PartySummary;
import org.passerelle.answers.search.Why;
import org.passerelle.model.Bilingual;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;
import org.passerelle.telling.CodeWords;
import org.passerelle.telling.DateWords;
import org.passerelle.telling.Message;
import org.passerelle.text.Language;

/** Words of the data in the language of a page. */
public final class Say {

    private static final String PAGES = "explorer";

    private static final String TWINNING = CooperationKind.TWINNING.label();
    private static final String TWINNING_ID = CooperationKind.TWINNING.idPrefix() + "/";
    private static final String EQUAL = Role.PARTNER.code();

    private final Locale locale;

    Say(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** A name in the language of the page; its own where there is none. */
    public String name(String name, @Nullable String nameEn, @Nullable String nameFr) {
        String translated = Language.of(locale) == Language.FRENCH ? nameFr : nameEn;
        return translated == null || translated.isBlank() ? name : translated;
    }

    /** A text of the catalogue. */
    public String title(Bilingual text) {
        return text.in(locale);
    }

    /** The name of {@code thing}, or nothing. */
    public String name(@Nullable Named thing) {
        return thing == null ? "" : name(thing.name(), thing.nameEn(), thing.nameFr());
    }

    /** The name of a node as an answer holds it. */
    public String name(Map<?, ?> node) {
        return name(orEmpty(node.get("name")), textOrNull(node.get("nameEn")), textOrNull(node.get("nameFr")));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String textOrNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A code of the data (a kind, role, status, predicate) in words; as it is where there are none. */
    public String word(@Nullable String code) {
        return code == null ? "" : CodeWords.word(code, locale);
    }

    /** How a party takes part in a cooperation of that kind: in a twinning, equals are twin cities. */
    public String role(String kind, String role) {
        return word(kind.equals(TWINNING) && role.equals(EQUAL) ? "twin" : role);
    }

    /** A text of an answer in words: a code, several joined by dashes, or a code with its role before what it says. */
    public String text(String text) {
        return CodeWords.text(text, locale);
    }

    /** A code of {@code family} (a reason, format, layout, heading, state) in words; as it is where there are none. */
    public String code(String family, String code) {
        return CodeWords.of(family, code, locale);
    }

    /** What pages call the field {@code name} of a form; its name where they do not show it. */
    public String field(String name) {
        Message message = Message.of(PAGES, "field." + name);
        return message.hasWords() ? message.told(locale) : name;
    }

    /** A date of the data in words; null for one that nobody told. */
    public String date(@Nullable String text) {
        return text == null ? of("undated") : DateWords.told(text, locale);
    }

    /** A day and a time as they are written, where the server is. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    /** The message called {@code key} about {@code date}, which some languages introduce by its precision. */
    public String dated(String key, String date) {
        String special = key + "." + DateWords.of(date).name().toLowerCase(Locale.ROOT);
        return of(Message.of(PAGES, special).hasWords() ? special : key, date(date));
    }

    /** A value that sources state of {@code predicate}. */
    public String stated(String predicate, String value) {
        return switch (Predicate.named(predicate).map(Predicate::value).orElse(Predicate.Value.TEXT)) {
            case DATE -> date(value);
            case STATUS, AGREEMENT_STATUS -> word(value);
            default -> value;
        };
    }

    /** A publisher; in words where nobody stated one. */
    public String publisher(String publisher) {
        return code("publisher", publisher);
    }

    private String named(String key, String otherwise) {
        Message message = Message.of(PAGES, key);
        return message.hasWords() ? message.told(locale) : otherwise;
    }

    /** The name of a format in which answers are written. */
    public String format(String code) {
        return named("answer.format." + code, code);
    }

    /** The name of a format in which networks are written. */
    public String export(String code) {
        return named("export.format." + code, code);
    }

    /** Which lines, in words. */
    public String lines(long start, long end) {
        return start == end ? of("line", number(start)) : of("lines", number(start), number(end));
    }

    /** A number as it is written. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A sum of money as it is written. */
    public String amount(double sum, String currency) {
        return NumberFormat.getNumberInstance(locale).format(sum) + "\u00a0" + currency;
    }

    /** {@code english}, or {@code french} on a French page where there is one; empty without either. */
    public String either(@Nullable String english, @Nullable String french) {
        return name(orEmpty(english), english, french);
    }

    /** What {@code fact} states: the predicate, with the role. */
    public String predicate(LineFact fact) {
        String role = fact.role();
        Named subject = fact.subject();
        boolean twinning = subject != null && subject.id().startsWith(TWINNING_ID);
        return word(fact.predicate()) + (role == null ? "" : " (" + role(twinning ? TWINNING : "", role) + ")");
    }

    /** What {@code fact} leads to or says. */
    public String value(LineFact fact) {
        Named object = fact.object();
        return object == null ? word(fact.value()) : name(object);
    }

    /** What {@code number} things of {@code kind} are called; the kind as it is where there are no words for it. */
    public String many(String kind, long number) {
        Message message = Message.of(PAGES, "many." + kind, number);
        return message.hasWords() ? message.told(locale) : kind;
    }

    /** How many parties of {@code kind} there are, in words. */
    public String manyOf(String kind, long number) {
        return of("profile.kind", number(number), many(kind, number));
    }

    /** What there is, in one sentence. */
    public String profile(SubjectProfile profile) {
        return of(
                "profile.sentence",
                profile.cooperations().total(),
                profile.parties().stream()
                        .map(some -> manyOf(some.kind(), some.listing().total()))
                        .collect(Collectors.joining(", ")));
    }

    /** What a value of the filter called {@code name} is called. */
    public String facet(String name, Facet.Value value) {
        return switch (name) {
            case "decade", "from", "to", "on", "since" -> date(value.value());
            case "publisher" -> publisher(value.value());
            case "language" -> Locale.forLanguageTag(value.value()).getDisplayLanguage(locale);
            case "checked" -> of("checked." + value.value());
            default -> word(name(value.name(), value.nameEn(), value.nameFr()));
        };
    }

    /** Why a search found {@code party}. */
    public String why(Why why, PartySummary party) {
        Named place = why.place();
        if (place != null && why.name() == null) {
            return of("search.why.kind", word(party.kind()), name(place));
        }
        String name = orEmpty(why.name());
        boolean shown = name.equals(name(party.name(), party.nameEn(), party.nameFr()));
        String key = "search.why."
                + (shown && why.code().equals("name") ? "name" : why.code().equals("name") ? "also" : "similar");
        return place == null ? of(key, name) : of(key + ".in", name, name(place));
    }

    /** The message that {@code page} calls {@code key}. */
    String page(String page, String key, Object... values) {
        return Message.of(page, key, values).told(locale);
    }

    /** The message called {@code key}. */
    public String of(String key, Object... values) {
        return Message.of(PAGES, key, values).told(locale);
    }
}
