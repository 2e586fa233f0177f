package org.passerelle.curated;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of our ids: a prefix that says the kind, then slugs, all joined by {@code /}. */
final class IdForm {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String INTERNATIONAL = "int";

    private IdForm() {}

    /** The {@code id} of {@code section}; an issue when it is missing, not of our form or not of {@code prefix}. */
    static String read(YamlSection section, String prefix, Issues issues) {
        String id = section.text("id").orElse("");
        if (!id.isEmpty() && !isId(id, prefix)) {
            issues.add(section.place("id"), "id", id, CuratedFault.NOT_AN_ID.with(prefix));
        }
        return id;
    }

    static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    private static boolean isId(String id, String prefix) {
        String[] parts = id.split("/", -1);
        return parts.length >= 2
                && parts[0].equals(prefix)
                && Arrays.stream(parts).skip(1).allMatch(IdForm::isSlug);
    }

    /** The country code that the second part of a party's id names, in upper case; null for an international body. */
    static @Nullable String country(String id) {
        String[] parts = id.split("/", -1);
        return parts.length < 2 || parts[1].equals(INTERNATIONAL) ? null : parts[1].toUpperCase(Locale.ROOT);
    }
}
