package org.passerelle.resolution.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.passerelle.resolution.NameFolding;

/** Acronyms that one name has and the other spells out: WFH, World Federation of Hemophilia. */
final class Acronyms {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOT_OF_ACRONYM = Pattern.compile("(?<=\\b\\p{Lu})\\.");
    private static final int FEWEST_LETTERS = 3;
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{" + FEWEST_LETTERS + ",8}");
    private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}");
    private static final Pattern FILLERS = Pattern.compile("pour|for|par|sur|on|avec|with|un|une");
    private static final Pattern KINDS_OF_HOSPITALS = Pattern.compile("ch|chu|chr|chru|cnhu|ehu|epsm");
    private static final Pattern MORE_FILLERS = Pattern.compile(FILLERS + "|sans|without");

    private Acronyms() {}

    /** The words of {@code name} in capitals, in lower case; none when all of a longer name is in capitals. */
    static List<String> in(String name) {
        String joined = DOT_OF_ACRONYM.matcher(name).replaceAll("");
        String[] words = WORDS.split(joined.strip());
        if (words.length > 1 && !LOWER_CASE.matcher(joined).find()) {
            return List.of();
        }
        return Arrays.stream(words)
                .filter(word -> ACRONYM.matcher(word).matches())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** {@code name} with the words that {@code acronym} stands for replaced by it; {@code name} itself when there are none. */
    static String shorten(String name, String acronym) {
        for (List<String> words : waysToShorten(name)) {
            for (int start = 0; start < words.size(); start++) {
                int length = lengthOfRun(words.subList(start, words.size()), acronym);
                if (length > 0) {
                    return replaced(words, start, length, acronym);
                }
            }
        }
        return name;
    }

    /** The initials of all words of {@code name}, with and without its small ones; none of names of one or two words. */
    static List<String> of(String name) {
        return waysToShorten(name).stream()
                .map(Acronyms::initials)
                .filter(initials -> initials.length() >= FEWEST_LETTERS)
                .toList();
    }

    private static List<List<String>> waysToShorten(String name) {
        List<String> all = NameFolding.plainWordsWithArticles(name);
        List<String> plain = NameFolding.plainWords(name);
        return List.of(all, without(FILLERS, all), plain, without(FILLERS, plain), without(MORE_FILLERS, plain));
    }

    /** {@code name} without an acronym that it spells out itself, as &quot;WFH (World Federation of Hemophilia)&quot;. */
    static String withoutRepeated(String name) {
        String shorter = name;
        for (String acronym : in(name)) {
            String rest = shorter.replaceAll("(?i)\\b" + acronym + "\\b", " ");
            shorter = rest.isBlank() || shorten(rest, acronym).equals(rest) ? shorter : rest;
        }
        return shorter;
    }

    private static List<String> without(Pattern fillers, List<String> words) {
        return words.stream().filter(word -> !fillers.matcher(word).matches()).toList();
    }

    /** How many words from the first on {@code acronym} stands for; 0 when it does not. */
    private static int lengthOfRun(List<String> words, String acronym) {
        String rest = acronym;
        for (int length = 0; length < words.size(); length++) {
            String initial = initial(words.get(length));
            if (rest.isEmpty() || !rest.startsWith(initial)) {
                return rest.isEmpty() ? length : 0;
            }
            rest = rest.substring(initial.length());
        }
        return rest.isEmpty() ? words.size() : 0;
    }

    private static String initials(List<String> words) {
        return words.stream().map(Acronyms::initial).collect(Collectors.joining());
    }

    /** Its first letter; all of CHU, as in CHUGA for CHU Grenoble Alpes. */
    private static String initial(String word) {
        return KINDS_OF_HOSPITALS.matcher(word).matches() ? word : word.substring(0, 1);
    }

    private static String replaced(List<String> words, int start, int length, String acronym) {
        List<String> shorter = new ArrayList<>(words.subList(0, start));
        shorter.add(acronym);
        shorter.addAll(words.subList(start + length, words.size()));
        return String.join(" ", shorter);
    }
}
