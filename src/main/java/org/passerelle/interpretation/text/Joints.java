package org.passerelle.interpretation.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands between two names, folded, in the languages of headings. */
public final class Joints {

    private static final Pattern ELLIPTIC = Pattern.compile("\\p{Lu}\\p{Ll}{2,20}(?:e|er|es|en) und ");

    private static final Set<String> WORDS =
            Set.of("et", "and", "und", "u", "sowie", "y", "e", "en", "i", "oraz", "och", "og");

    /** The words, as one pattern. French has "en", and Catalan "i", before places too: where that matters, more must be known of what follows. */
    public static final String AND = WORDS.stream()
            .map(word -> word.equals("u") ? "u\\." : word)
            .sorted()
            .collect(Collectors.joining("|", "(?:&|", ")"));

    private Joints() {}

    /** True for one of the words. */
    static boolean isOne(String word) {
        return WORDS.contains(word);
    }

    /** "Freie und " before "Hansestadt Hamburg": an adjective that shares the noun behind the joint names nobody alone. */
    public static boolean isElliptic(String before) {
        return ELLIPTIC.matcher(before).matches();
    }
}
