package org.passerelle.text;

import java.util.regex.Pattern;

/** French as it is printed: narrow no-break spaces before double punctuation and inside quotation marks, curved apostrophes. */
public final class FrenchTypography {

    /** U+202F. */
    public static final String NARROW = "\u202F";

    private static final Pattern BEFORE = Pattern.compile("(?<=\\S)[ \u00A0](?=[:;!?»])");
    private static final Pattern AFTER = Pattern.compile("(?<=«)[ \u00A0]");

    private static final Pattern STRAIGHT = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}«])");

    private FrenchTypography() {}

    /** {@code text}, written with plain spaces, as it is printed. */
    public static String in(String text) {
        String curved = STRAIGHT.matcher(text).replaceAll("’");
        return AFTER.matcher(BEFORE.matcher(curved).replaceAll(NARROW)).replaceAll(NARROW);
    }
}
