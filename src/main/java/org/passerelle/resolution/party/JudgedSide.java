package org.passerelle.resolution.party;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;
import org.passerelle.resolution.NameFolding;

/** One side of a judgement, in a form in which the same party is the same text: an id, or a country and a folded name. */
final class JudgedSide {

    private static final Pattern WITH_COUNTRY = Pattern.compile("([A-Z]{2}):(.+)");

    private JudgedSide() {}

    static String of(String text) {
        if (isId(text)) {
            return text;
        }
        Matcher withCountry = WITH_COUNTRY.matcher(text);
        return withCountry.matches() ? ofName(withCountry.group(1), withCountry.group(2)) : ofName(null, text);
    }

    static String ofName(@Nullable String country, String name) {
        return (country == null ? "" : country) + ":" + String.join(" ", NameFolding.plainWords(name));
    }

    /** The folded name of a side that is no id. */
    static String nameIn(String side) {
        return side.substring(side.indexOf(':') + 1);
    }

    static boolean isId(String text) {
        return Arrays.stream(PartyKind.values()).anyMatch(kind -> text.startsWith(kind.idPrefix() + "/"));
    }
}
