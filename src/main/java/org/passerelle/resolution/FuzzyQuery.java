package org.passerelle.resolution;

import java.util.stream.Collectors;

/** A Lucene query for names as people type them: whole words first, then beginnings, then words with one or two wrong letters. */
public final class FuzzyQuery {

    private static final int LETTERS_FOR_ONE_FAULT = 4;
    private static final int LETTERS_FOR_TWO_FAULTS = 6;

    private FuzzyQuery() {}

    /**
     * The query for {@code text}; empty when it holds no letter or digit. It is made of folded words only, so nothing that is typed can
     * act as an operator.
     */
    public static String of(String text) {
        return NameFolding.words(text).stream().map(FuzzyQuery::clause).collect(Collectors.joining(" "));
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
