package org.passerelle.resolution.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.passerelle.text.NameFolding;

/** A name as acronyms are made of it: its words with or without the small ones, taken apart once. */
final class SpelledName {

    /** Of an acronym. */
    static final int FEWEST_LETTERS = 3;

    /** Of an acronym that takes more than the initials of some words. */
    private static final int FEWEST_OF_SYLLABLES = 4;

    private static final int LONGEST_SYLLABLE = 3;

    /** TU stands for Technische Universität, and hardly for two short words. */
    private static final int LETTERS_OF_WORD_FOR_TWO = 4;

    private static final Set<String> FILLERS = Set.of("pour", "for", "par", "sur", "on", "avec", "with", "un", "une");
    private static final Set<String> WITHOUT = Set.of("sans", "without");
    private static final Set<String> KINDS_OF_HOSPITALS = Set.of("ch", "chu", "chr", "chru", "cnhu", "ehu", "epsm");

    private final String text;

    /** Its words, in each of the ways in which acronyms leave small ones out. */
    private final List<List<String>> ways;

    SpelledName(String text) {
        this.text = text;
        List<String> all = NameFolding.plainWordsWithArticles(text);
        List<String> plain = NameFolding.withoutArticles(all);
        List<String> telling = without(FILLERS, plain);
        this.ways = List.of(all, without(FILLERS, all), plain, telling, without(WITHOUT, telling));
    }

    private static List<String> without(Set<String> fillers, List<String> words) {
        return words.stream().filter(word -> !fillers.contains(word)).toList();
    }

    String text() {
        return text;
    }

    /** This name with {@code acronym} in place of the words that it stands for; itself when there are none. */
    SpelledName shortened(String acronym) {
        for (List<String> words : ways) {
            for (int start = 0; start < words.size(); start++) {
                int length = lengthOfRun(words, start, acronym);
                // one word is the acronym itself
                if (length > 1) {
                    return new SpelledName(replaced(words, start, length, acronym));
                }
            }
        }
        return acronym.length() >= FEWEST_OF_SYLLABLES
                        && ways.stream().anyMatch(words -> isOfBeginnings(acronym, words))
                ? new SpelledName(acronym)
                : this;
    }

    /** Whether {@code acronym} is made of one to three letters of each of {@code words}: CHANGE, Centre Hospitalier ANnecy GEnevois. */
    private static boolean isOfBeginnings(String acronym, List<String> words) {
        if (words.isEmpty()) {
            return acronym.isEmpty();
        }
        boolean lastFits = words.size() > 1 || words.get(0).startsWith(acronym);
        if (acronym.length() < words.size() || !lastFits) {
            return false;
        }
        return IntStream.rangeClosed(1, Math.min(LONGEST_SYLLABLE, acronym.length()))
                .filter(letters -> words.get(0).startsWith(acronym.substring(0, letters)))
                .anyMatch(letters -> isOfBeginnings(acronym.substring(letters), words.subList(1, words.size())));
    }

    boolean spells(String acronym) {
        return shortened(acronym) != this;
    }

    /** The initials of all words, with and without the small ones; none of names of one or two words. */
    List<String> initials() {
        return ways.stream()
                .map(words -> words.stream().map(SpelledName::initial).collect(Collectors.joining()))
                .filter(initials -> initials.length() >= FEWEST_LETTERS)
                .toList();
    }

    /** How many words from {@code start} on {@code acronym} stands for; 0 when it does not. */
    private static int lengthOfRun(List<String> words, int start, String acronym) {
        int letters = 0;
        int next = start;
        while (letters < acronym.length() && next < words.size()) {
            String initial = initial(words.get(next));
            boolean tooShort =
                    acronym.length() < FEWEST_LETTERS && words.get(next).length() < LETTERS_OF_WORD_FOR_TWO;
            if (tooShort || !acronym.startsWith(initial, letters)) {
                return 0;
            }
            letters += initial.length();
            next++;
        }
        return letters == acronym.length() ? next - start : 0;
    }

    /** Its first letter; all of CHU, as in CHUGA for CHU Grenoble Alpes. */
    private static String initial(String word) {
        return KINDS_OF_HOSPITALS.contains(word) ? word : word.substring(0, 1);
    }

    private static String replaced(List<String> words, int start, int length, String acronym) {
        List<String> shorter = new ArrayList<>(words.subList(0, start));
        shorter.add(acronym);
        shorter.addAll(words.subList(start + length, words.size()));
        return String.join(" ", shorter);
    }
}
