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

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    private record Entry<T>(List<String> words, T meaning) {}

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

    /** The longest phrase that begins at word {@code index}. */
    public Optional<Hit<T>> at(List<Token> tokens, int index) {
        for (Entry<T> entry : byFirstWord.getOrDefault(tokens.get(index).word(), List.of())) {
            int next = index + entry.words.size();
            if (next <= tokens.size() && matches(entry.words, tokens, index)) {
                Span span =
                        new Span(tokens.get(index).start(), tokens.get(next - 1).end());
                return Optional.of(new Hit<>(entry.meaning, span, index, next));
            }
        }
        return Optional.empty();
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
