package org.passerelle.interpretation.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that stand for acts, found by their first letters. */
final class ActPhrases {

    private static final int KEY = 2;

    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    private record Phrase(List<String> words, Act act) {}

    /** @param words phrases by the code of their act, as {@code acts.yml} gives them */
    ActPhrases(Map<String, List<String>> words) {
        words.forEach((code, phrases) -> phrases.forEach(phrase -> add(phrase, act(code))));
        byBeginning
                .values()
                .forEach(list -> list.sort((one, other) -> Integer.compare(other.words.size(), one.words.size())));
    }

    private void add(String phrase, Act act) {
        List<String> words = words(phrase);
        byBeginning
                .computeIfAbsent(key(words.get(0).replace("*", "")), key -> new ArrayList<>())
                .add(new Phrase(words, act));
    }

    /** The lexemes of a phrase; a star belongs to the word before it. */
    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (Lexeme lexeme : Lexeme.of(phrase)) {
            if (lexeme.is("*")) {
                words.set(words.size() - 1, words.get(words.size() - 1) + "*");
            } else {
                words.add(lexeme.text());
            }
        }
        return List.copyOf(words);
    }

    private static Act act(String code) {
        return Act.valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    private static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }

    /** The longest phrase that stands at {@code index}; null when none does. */
    @Nullable
    Item at(Lexemes lexemes, int index) {
        for (Phrase phrase : byBeginning.getOrDefault(key(lexemes.at(index).text()), List.of())) {
            int next = lexemes.after(index, phrase.words);
            if (next > 0) {
                return Item.of(phrase.act, index, next);
            }
        }
        return null;
    }
}
