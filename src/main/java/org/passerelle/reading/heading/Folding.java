package org.passerelle.reading.heading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Text in the form in which headings are compared: without case, accents and punctuation. */
public final class Folding {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PLURAL = Pattern.compile("\\((e?s)\\)");
    private static final Pattern NUMBER = Pattern.compile(" ?\\d{1,3}$");

    private Folding() {}

    /** {@code Lien avec une coop. déc.} as {@code lien avec une coop dec}, {@code Partenaire(s)} as {@code partenaires}. */
    public static String fold(String text) {
        String plain = StringUtils.stripAccents(text).replace("œ", "oe").replace("Œ", "oe");
        String whole = PLURAL.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("$1");
        return OTHER.matcher(whole).replaceAll(" ").strip();
    }

    /** {@code text} without white space around it, no-break spaces included, of which pages and workbooks are full. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** True for white space of any kind. */
    public static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** A folded text without a number at its end; all of it when it is nothing else. */
    static String withoutNumber(String folded) {
        String rest = NUMBER.matcher(folded).replaceFirst("");
        return rest.isEmpty() ? folded : rest;
    }
}
