package org.passerelle.text;

import java.util.regex.Pattern;

/** The narrow no-break spaces that French sets before double punctuation and inside quotation marks. */
public final class FrenchSpaces {

    /** U+202F. */
    public static final String NARROW = "\u202F";

    private static final Pattern BEFORE = Pattern.compile("(?<=\\S)[ \u00A0](?=[:;!?»])");
    private static final Pattern AFTER = Pattern.compile("(?<=«)[ \u00A0]");

    private FrenchSpaces() {}

    /** {@code text}, written with plain spaces, as it is printed. */
    public static String in(String text) {
        return AFTER.matcher(BEFORE.matcher(text).replaceAll(NARROW)).replaceAll(NARROW);
    }
}
