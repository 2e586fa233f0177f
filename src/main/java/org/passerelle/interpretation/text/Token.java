package org.passerelle.interpretation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word of a passage: letters and digits without a break.
 *
 * @param start offset of its first letter
 * @param end offset after its last
 * @param word folded and in the singular
 */
public record Token(int start, int end, String word) {

    /** Aid is not AIDS. */
    private static final Set<String> ALIKE = Set.of("aids");

    /** Shorter words keep their s: "gas", "pas". */
    private static final int SHORTEST_PLURAL = 4;

    /** The words of {@code folded}. */
    public static List<Token> of(String folded) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < folded.length()) {
            int end = start;
            while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                end++;
            }
            if (end > start) {
                tokens.add(new Token(start, end, singular(folded.substring(start, end))));
            }
            start = end + 1;
        }
        return tokens;
    }

    /** Index of the first of {@code tokens} that begins at {@code offset} or after it; their number when none does. */
    public static int firstFrom(int offset, List<Token> tokens) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@code word} without the endings by which French and English form regular plurals. */
    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || ALIKE.contains(word)) {
            return word;
        }
        if (word.endsWith("aux")) {
            return word.substring(0, word.length() - 2) + "l";
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - "ies".length()) + "y";
        }
        // the same for "laboratory" and "maladie", so that their plurals need not be told apart
        if (word.endsWith("ie")) {
            return word.substring(0, word.length() - "ie".length()) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
