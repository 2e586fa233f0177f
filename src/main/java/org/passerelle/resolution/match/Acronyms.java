package org.passerelle.resolution.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Acronyms that one name has and the other spells out: WFH, World Federation of Hemophilia. */
final class Acronyms {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOT_OF_ACRONYM = Pattern.compile("(?<=\\b\\p{Lu})\\.");
    /** "AP-HP": letters that mean nothing one by one. */
    private static final Pattern HYPHENATED =
            Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}{1,2}(?:-\\p{Lu}{1,2})+(?![\\p{L}\\p{N}-])");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");
    /** No vowel, or three consonants at the beginning or end: what no word of French or English is. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("^[^AEIOUYÀÂÉÈÊÎÔÛ]+$|^(?!SCH|CHR|STR|SCR|SPR|SPL|PHR|THR)[^AEIOUYÀÂÉÈÊÎÔÛ]{3}");

    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}");

    private Acronyms() {}

    /**
     * The words of {@code name} in capitals, in lower case; where all of a longer name is in capitals, those that can hardly be spoken. Two
     * letters are one unless {@link WordTable} holds them as a word: the TU of Dresden, the YO of CHU-YO.
     */
    static List<String> in(String name) {
        String undotted = DOT_OF_ACRONYM.matcher(name).replaceAll("").strip();
        String joined = HYPHENATED
                .matcher(undotted)
                .replaceAll(letters -> letters.group().replace("-", ""));
        boolean shouted =
                BLANK.matcher(joined).find() && !LOWER_CASE.matcher(joined).find();
        return Arrays.stream(WORDS.split(joined))
                .filter(word -> ACRONYM.matcher(word).matches())
                .filter(word -> !shouted || UNSPEAKABLE.matcher(word).find())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SpelledName.FEWEST_LETTERS
                        || (!shouted && !WordTable.bundled().holds(word)))
                .toList();
    }

    /** {@code name} without an acronym that it spells out itself, as &quot;WFH (World Federation of Hemophilia)&quot;. */
    static String withoutRepeated(String name) {
        String shorter = name;
        for (String acronym : in(name)) {
            String rest = shorter.replaceAll("(?i)\\b" + acronym + "\\b", " ");
            shorter = rest.isBlank() || !new SpelledName(rest).spells(acronym) ? shorter : rest;
        }
        return shorter;
    }
}
