package org.passerelle.interpretation.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases that stand for something, found word by word whatever their accents, case and number. Of several that begin at the same word
 * the longest counts.
 */
public final class Phrases<T> {

    /** Letters before the ending of a compound, so that no prefix makes one; a sign of Chinese or Japanese is a word. */
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private final List<Ending<T>> endings = new ArrayList<>();

    private record Entry<T>(List<String> words, T meaning) {}

    private record Ending<T>(String word, T meaning) {}

    /**
     * A phrase where it stands.
     *
     * @param token index of its first word
     * @param next index of the word after it
     */
    public record Hit<T>(T meaning, Span span, int token, int next) {}

    /** Teaches that {@code phrase} stands for {@code meaning}. */
    public Phrases<T> with(String phrase, T meaning) {
        List<String> words =
                Token.of(Folded.of(phrase)).stream().map(Token::word).toList();
        List<Entry<T>> entries = byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>());
        entries.add(new Entry<>(words, meaning));
        entries.sort((one, other) -> Integer.compare(other.words.size(), one.words.size()));
        return this;
    }

    /** Teaches that a compound which ends in {@code word}, a single one, stands for {@code meaning}. */
    public Phrases<T> withEnding(String word, T meaning) {
        endings.add(new Ending<>(Token.of(Folded.of(word)).get(0).word(), meaning));
        // the longest decides
        endings.sort((one, other) -> Integer.compare(other.word.length(), one.word.length()));
        return this;
    }

    /** The longest phrase that begins at word {@code index}; a compound is one of a single word. */
    public Optional<Hit<T>> at(List<Token> tokens, int index) {
        for (Entry<T> entry : byFirstWord.getOrDefault(tokens.get(index).word(), List.of())) {
            int next = index + entry.words.size();
            if (next <= tokens.size() && matches(entry.words, tokens, index)) {
                Span span =
                        new Span(tokens.get(index).start(), tokens.get(next - 1).end());
                return Optional.of(new Hit<>(entry.meaning, span, index, next));
            }
        }
        return compound(tokens.get(index))
                .map(meaning -> new Hit<>(
                        meaning,
                        new Span(tokens.get(index).start(), tokens.get(index).end()),
                        index,
                        index + 1));
    }

    private Optional<T> compound(Token token) {
        String word = token.word();
        for (Ending<T> ending : endings) {
            int start = word.length() - ending.word.length();
            if (start > 0 && word.endsWith(ending.word) && isBeginning(word.substring(0, start))) {
                return Optional.of(ending.meaning);
            }
        }
        return Optional.empty();
    }

    private static boolean isBeginning(String word) {
        return word.length() >= SHORTEST_BEGINNING || (!word.isEmpty() && Character.isIdeographic(word.codePointAt(0)));
    }

    /** All phrases, from left to right, none within another. */
    public List<Hit<T>> all(List<Token> tokens) {
        List<Hit<T>> hits = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            Optional<Hit<T>> hit = at(tokens, index);
            hit.ifPresent(hits::add);
            index = hit.map(Hit::next).orElse(index + 1);
        }
        return hits;
    }

    /** Those of {@link #all} that begin within {@code span}; it takes as long as the span is, not the text. */
    public List<Hit<T>> within(Span span, List<Token> tokens) {
        List<Hit<T>> hits = new ArrayList<>();
        int index = Token.firstFrom(span.start(), tokens);
        while (index < tokens.size() && tokens.get(index).start() < span.end()) {
            Optional<Hit<T>> hit = at(tokens, index);
            hit.ifPresent(hits::add);
            index = hit.map(Hit::next).orElse(index + 1);
        }
        return hits;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int index) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(tokens.get(index + i).word())) {
                return false;
            }
        }
        return true;
    }
}
