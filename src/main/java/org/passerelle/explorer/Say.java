package org.passerelle.explorer;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Named;
import org.passerelle.telling.DateWords;
import org.passerelle.telling.Message;

/** Words of the data in the language of a page. */
public final class Say {

    private static final String PAGES = "explorer";
    private static final String DATA = "words";

    private final Locale locale;

    Say(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** A name in the language of the page; its own where there is none. */
    public String name(String name, @Nullable String nameEn, @Nullable String nameFr) {
        String translated = locale.getLanguage().equals("fr") ? nameFr : nameEn;
        return translated == null || translated.isBlank() ? name : translated;
    }

    /** The name of {@code thing}, or nothing. */
    public String name(@Nullable Named thing) {
        return thing == null ? "" : name(thing.name(), thing.nameEn(), thing.nameFr());
    }

    /** The name of a node as an answer holds it. */
    public String name(Map<?, ?> node) {
        return name(text(node.get("name")), textOrNull(node.get("nameEn")), textOrNull(node.get("nameFr")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String textOrNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A code of the data (a kind, role, status, predicate) in words; as it is where there are none. */
    public String word(@Nullable String code) {
        return code == null ? "" : code("word", code);
    }

    /** A code of {@code family} (a reason, format, layout, heading, state) in words; as it is where there are none. */
    public String code(String family, String code) {
        Message message = Message.of(DATA, family + "." + code);
        return message.hasWords() ? message.told(locale) : code;
    }

    /** A date of the data in words. */
    public String date(String text) {
        return DateWords.told(text, locale);
    }

    /** The message called {@code key} about {@code date}, which some languages introduce by its precision. */
    public String dated(String key, String date) {
        String special = key + "." + DateWords.of(date).name().toLowerCase(Locale.ROOT);
        return of(Message.of(PAGES, special).hasWords() ? special : key, date(date));
    }

    /** A theme of the catalogue in words. */
    public String theme(String code) {
        return of("theme." + code);
    }

    /** Which lines, in words. */
    public String lines(long start, long end) {
        return start == end ? of("line", number(start)) : of("lines", number(start), number(end));
    }

    /** A number as it is written. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** What {@code fact} states: the predicate, with the role. */
    public String predicate(LineFact fact) {
        String role = fact.role();
        return word(fact.predicate()) + (role == null ? "" : " (" + word(role) + ")");
    }

    /** What {@code fact} leads to or says. */
    public String value(LineFact fact) {
        Named object = fact.object();
        return object == null ? word(fact.value()) : name(object);
    }

    /** The message called {@code key}. */
    public String of(String key, Object... values) {
        return Message.of(PAGES, key, values).told(locale);
    }
}
