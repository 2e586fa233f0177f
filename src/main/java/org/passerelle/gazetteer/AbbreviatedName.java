package org.passerelle.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.passerelle.text.Folding;
import org.passerelle.text.NameFolding;

/** A name in which full stops cut words short: "Frankfurt a. M.", "S. João da Madeira", "Ft. Worth", "Bad Homburg v. d. Höhe". */
final class AbbreviatedName {

    private static final Pattern WORD = Pattern.compile("(?<word>[\\p{L}\\p{N}]+)(?<stop>\\.?)");

    /** What is cut short has no more letters. */
    private static final int LONGEST = 5;

    /** Of a word that is written in full, by which alone the place can be known. */
    private static final int FEWEST_IN_FULL = 3;

    private record Part(String letters, boolean isShort) {

        /** Whether its letters stand in {@code word} in this order, the first one first: Sto, Santo. */
        boolean fits(String word) {
            if (!isShort) {
                return letters.equals(word);
            }
            int next = 0;
            for (int i = 0; i < word.length() && next < letters.length(); i++) {
                next += word.charAt(i) == letters.charAt(next) ? 1 : 0;
            }
            return next == letters.length() && word.charAt(0) == letters.charAt(0);
        }
    }

    private final List<Part> parts = new ArrayList<>();

    AbbreviatedName(String name) {
        Matcher word = WORD.matcher(Folding.fold(name));
        while (word.find()) {
            String letters = word.group("word");
            parts.add(new Part(
                    letters, letters.length() <= LONGEST && !word.group("stop").isEmpty()));
        }
    }

    /** False when all its words are written in full, or hardly any is. */
    boolean isOne() {
        return parts.stream().anyMatch(Part::isShort)
                && parts.stream()
                        .anyMatch(part -> !part.isShort() && part.letters().length() >= FEWEST_IN_FULL);
    }

    /** Whether {@code place} is called so in full, word for word. */
    boolean fits(GazetteerPlace place) {
        return Character.toLowerCase(place.name().charAt(0))
                        == parts.get(0).letters().charAt(0)
                && fits(NameFolding.plainWordsWithArticles(place.name()));
    }

    /** Whether {@code words}, folded, are its words in full. */
    boolean fits(List<String> words) {
        return words.size() == parts.size()
                && IntStream.range(0, words.size()).allMatch(i -> parts.get(i).fits(words.get(i)));
    }
}
