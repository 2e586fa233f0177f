package org.passerelle.resolution.match;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two words are that one of them may be a misspelling or an abbreviation of. */
final class WordSimilarity {

    private static final int FEWEST_LETTERS = 4;
    private static final int LETTERS_FOR_TWO_FAULTS = 8;
    private static final double ALIKE = 0.9;
    private static final double BEGINNING = 0.85;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final LevenshteinDistance UP_TO_TWO = new LevenshteinDistance(2);

    private WordSimilarity() {}

    /** From 0 to 1; 0 for words that are not one another's misspelling: two numbers, Suzhou and Xuzhou. */
    static double of(Word a, Word b) {
        if (a.text().equals(b.text())) {
            return 1;
        }
        int shorter = Math.min(a.text().length(), b.text().length());
        if (a.isNumber() || b.isNumber() || shorter < FEWEST_LETTERS) {
            return 0;
        }
        if (isWithinFaults(a.text(), b.text(), shorter)) {
            double alike = JARO_WINKLER.apply(a.text(), b.text());
            if (alike >= ALIKE) {
                return alike;
            }
        }
        return a.text().startsWith(b.text()) || b.text().startsWith(a.text()) ? BEGINNING : 0;
    }

    private static boolean isWithinFaults(String a, String b, int shorter) {
        if (Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        int distance = UP_TO_TWO.apply(a, b);
        return distance >= 0 && distance <= (shorter < LETTERS_FOR_TWO_FAULTS ? 1 : 2);
    }
}
