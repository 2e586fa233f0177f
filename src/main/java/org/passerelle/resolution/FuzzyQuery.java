package org.passerelle.resolution;

import java.util.stream.Collectors;
import org.passerelle.text.NameFolding;

/** A Lucene query for names as people type them: whole words first, then beginnings, then words with one or two wrong letters. */
public final class FuzzyQuery {

    /** Finds nothing: for a text that holds neither letter nor digit. */
    public static final String NOTHING = "+a -a";

    private static final int LETTERS_FOR_ONE_FAULT = 4;
    private static final int LETTERS_FOR_TWO_FAULTS = 6;

    /** More than the longest name has; each may stand for fifty words of the index, and Lucene takes a thousand. */
    private static final int MOST_WORDS = 16;

    /** Longer than any word of a name; a longer one costs time and finds nothing. */
    private static final int MOST_LETTERS = 40;

    private FuzzyQuery() {}

    /**
     * The query for {@code text}; empty when it holds no letter or digit. It is made of folded words only, so nothing that is typed can
     * act as an operator.
     */
    public static String of(String text) {
        return NameFolding.words(text).stream()
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), MOST_LETTERS)))
                .map(FuzzyQuery::clause)
                .collect(Collectors.joining(" "));
    }

    /** As {@link #of}, but one word in common is enough: what a name in the other language or another order may share. */
    public static String anyOf(String text) {
        return of(text).replace("+(", "(");
    }

    /**
     * As {@link #of}, for an index of texts as they are written, without accents: an article that is elided before a word stands in one
     * piece with it.
     */
    public static String ofTexts(String text) {
        return NameFolding.plainWords(text).stream()
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), MOST_LETTERS)))
                .map(word -> "+(" + word + "^4 " + word + "*^2 d'" + word + "* l'" + word + "*" + fuzzy(word) + ")")
                .collect(Collectors.joining(" "));
    }

    /** The query for a name of which {@code text} is the beginning so far: all its words, of which the last may go on. */
    public static String beginning(String text) {
        return NameFolding.words(text).stream()
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), MOST_LETTERS)))
                .map(word -> NameFolding.beginsHospital(word)
                        ? "+(" + word + "* " + NameFolding.HOSPITAL + ")"
                        : "+" + word + "*")
                .collect(Collectors.joining(" "));
    }

    private static String clause(String word) {
        String anyOf = word + "^4 " + word + "*^2" + fuzzy(word);
        // "hospital" is in most names: it may help to rank, it must not exclude
        return word.equals(NameFolding.HOSPITAL) ? word : "+(" + anyOf + ")";
    }

    private static String fuzzy(String word) {
        if (word.length() < LETTERS_FOR_ONE_FAULT) {
            return "";
        }
        return " " + word + (word.length() < LETTERS_FOR_TWO_FAULTS ? "~1" : "~2");
    }
}
