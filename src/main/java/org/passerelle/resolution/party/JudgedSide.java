package org.passerelle.resolution.party;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;
import org.passerelle.text.NameFolding;

/** One side of a judgement, in a form in which the same party is the same text: an id, or a country and a folded name. */
final class JudgedSide {

    private static final Pattern WITH_COUNTRY = Pattern.compile("([A-Z]{2}):(.+)");

    /** Not of international bodies, {@code network/int/...}. */
    private static final Pattern COUNTRY_OF_ID = Pattern.compile("[a-z-]+/([a-z]{2})(?:/|$)");

    private JudgedSide() {}

    static String of(String text) {
        if (isId(text)) {
            return text;
        }
        Matcher withCountry = WITH_COUNTRY.matcher(text);
        return withCountry.matches() ? ofName(withCountry.group(1), withCountry.group(2)) : ofName(null, text);
    }

    static String ofName(@Nullable String country, String name) {
        return (country == null ? "" : country) + ":" + folded(name);
    }

    /** A name that is nothing but articles, or signs, is itself: it is not every other such name. */
    static String folded(String name) {
        String words = String.join(" ", NameFolding.plainWords(name));
        return words.isEmpty() ? name.strip() : words;
    }

    /** The folded name of a side that is not an id. */
    static String nameIn(String side) {
        return side.substring(side.indexOf(':') + 1);
    }

    /** The country before a side that is not an id. */
    static Optional<String> countryIn(String side) {
        return Optional.of(side.substring(0, side.indexOf(':'))).filter(country -> !country.isEmpty());
    }

    static boolean isId(String text) {
        return kindOf(text).isPresent();
    }

    /**
     * Whether what was judged of the name {@code side}, that it is {@code leader}, holds for {@code query}: an organisation is not the place
     * of its name, and a name that was judged without a country is not meant in another one than its party's.
     */
    static boolean mayBe(String side, String leader, PartyQuery query) {
        return kindOf(leader).map(kind -> isOfKind(kind, query.kind())).orElse(true)
                && (countryIn(side).isPresent() || isIn(leader, query.country()));
    }

    private static boolean isOfKind(PartyKind kind, @Nullable PartyKind asked) {
        return asked == null || asked.isTerritory() == kind.isTerritory();
    }

    private static boolean isIn(String leader, @Nullable String country) {
        Matcher id = COUNTRY_OF_ID.matcher(leader);
        return country == null || !id.lookingAt() || id.group(1).equals(country.toLowerCase(Locale.ROOT));
    }

    private static Optional<PartyKind> kindOf(String text) {
        return Arrays.stream(PartyKind.values())
                .filter(kind -> text.startsWith(kind.idPrefix() + "/"))
                .findFirst();
    }
}
