package org.passerelle.interpretation.time;

import java.util.Arrays;
import java.util.List;

/** The lexemes of a text, asked for by their index; beyond the last there is nothing. */
final class Lexemes {

    private static final Lexeme NOTHING = new Lexeme(0, 0, "\0");

    private final List<Lexeme> all;

    Lexemes(String folded) {
        this.all = Lexeme.of(folded);
    }

    int size() {
        return all.size();
    }

    Lexeme at(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : NOTHING;
    }

    /** The index after {@code words} when they stand at {@code index}; -1 when they do not. A word that ends with {@code *} may go on. */
    int after(int index, String... words) {
        return after(index, List.of(words));
    }

    int after(int index, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!matches(at(index + i), words.get(i))) {
                return -1;
            }
        }
        return index + words.size();
    }

    /** The index after the longest of {@code phrases} that stands at {@code index}; {@code index} itself when none does. */
    int skip(int index, List<List<String>> phrases) {
        return Math.max(
                index,
                phrases.stream().mapToInt(words -> after(index, words)).max().orElse(index));
    }

    /** True when nothing stands between the lexemes at {@code index} and after it. */
    boolean touches(int index) {
        return index + 1 < all.size()
                && all.get(index).end() == all.get(index + 1).start();
    }

    /** Phrases as {@link #skip} takes them, from text with lexemes apart by blanks. */
    static List<List<String>> phrases(String... phrases) {
        return Arrays.stream(phrases)
                .map(phrase -> List.of(phrase.split(" ", -1)))
                .toList();
    }

    private static boolean matches(Lexeme lexeme, String word) {
        return (word.endsWith("*") && word.length() > 1)
                ? lexeme.text().startsWith(word.substring(0, word.length() - 1))
                : lexeme.is(word);
    }
}
