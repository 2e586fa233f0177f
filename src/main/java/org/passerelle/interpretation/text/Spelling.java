package org.passerelle.interpretation.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.util.ConcurrentLruCache;

/**
 * Recognises long words of a vocabulary with one letter wrong, missing or too many. Each word is filed under itself and under what is left
 * when a letter is dropped; two words one fault apart share such a form.
 */
public final class Spelling {

    /** One wrong letter makes another word of a shorter one. */
    private static final int SHORTEST = 7;

    private static final int LONGEST = 40;

    private static final int REMEMBERED = 20_000;

    private static final LevenshteinDistance ONE_FAULT = new LevenshteinDistance(1);

    private final Set<String> words = new HashSet<>();
    private final Map<String, String> forms = new HashMap<>();

    /** Texts of one sort use the same words over and over. */
    private final ConcurrentLruCache<String, String> known = new ConcurrentLruCache<>(REMEMBERED, this::lookUp);

    /** Learns the words of {@code phrase}. */
    public void learn(String phrase) {
        for (Token token : Token.of(Folded.of(phrase))) {
            if (words.add(token.word()) && token.word().length() >= SHORTEST) {
                forms.putIfAbsent(token.word(), token.word());
                withoutOneLetter(token.word()).forEach(form -> forms.putIfAbsent(form, token.word()));
            }
        }
    }

    /** {@code tokens} with misspelled words put right; offsets stay. */
    public List<Token> corrected(List<Token> tokens) {
        return tokens.stream()
                .map(token -> new Token(token.start(), token.end(), corrected(token.word())))
                .toList();
    }

    private String corrected(String word) {
        boolean fine = word.length() < SHORTEST - 1
                || word.length() > LONGEST
                || words.contains(word)
                || !Character.isLetter(word.charAt(0));
        return fine ? word : known.get(word);
    }

    private String lookUp(String word) {
        String near = forms.get(word);
        if (near == null) {
            near = withoutOneLetter(word).stream()
                    .map(forms::get)
                    .filter(form -> form != null)
                    .findFirst()
                    .orElse(word);
        }
        boolean close = near.charAt(0) == word.charAt(0) && ONE_FAULT.apply(near, word) >= 0;
        return close ? near : word;
    }

    /** All but the first letter may be at fault. */
    private static List<String> withoutOneLetter(String word) {
        return java.util.stream.IntStream.range(1, word.length())
                .mapToObj(i -> word.substring(0, i) + word.substring(i + 1))
                .toList();
    }
}
