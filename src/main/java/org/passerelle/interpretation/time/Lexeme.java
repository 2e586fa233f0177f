package org.passerelle.interpretation.time;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters, a run of digits, or one sign of a folded text.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param text as in the folded text
 */
record Lexeme(int start, int end, String text) {

    /** The lexemes of {@code folded}, blanks left out. */
    static List<Lexeme> of(String folded) {
        List<Lexeme> lexemes = new ArrayList<>();
        int start = 0;
        while (start < folded.length()) {
            int end = endOf(folded, start);
            if (isArrow(folded, start)) {
                int behind = folded.charAt(start) == '→' ? start + 1 : start + 2;
                lexemes.add(new Lexeme(start, behind, "-"));
                start = behind;
                continue;
            }
            if (!Character.isWhitespace(folded.charAt(start)) && !isHyphenOfNon(folded, start, lexemes)) {
                lexemes.add(new Lexeme(start, end, folded.substring(start, end)));
            }
            start = end;
        }
        return lexemes;
    }

    /** "2021 -> 2024": from then to then. */
    private static boolean isArrow(String text, int start) {
        return text.startsWith("->", start) || text.startsWith("=>", start) || text.charAt(start) == '→';
    }

    /** "non-signée" is "non signée". */
    private static boolean isHyphenOfNon(String text, int index, List<Lexeme> before) {
        Lexeme last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean joined = last != null && last.end() == index && last.is("non");
        return joined
                && text.charAt(index) == '-'
                && index + 1 < text.length()
                && Character.isLetter(text.charAt(index + 1));
    }

    private static int endOf(String text, int start) {
        int end = start + 1;
        char first = text.charAt(start);
        if (isDigit(first)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(first)) {
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    boolean isNumber() {
        return isDigit(text.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    boolean is(String other) {
        return text.equals(other);
    }

    /** True for a number of as many digits. */
    boolean isNumber(int digits) {
        return isNumber() && text.length() == digits;
    }

    int number() {
        return Integer.parseInt(text);
    }
}
