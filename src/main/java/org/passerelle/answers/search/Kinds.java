package org.passerelle.answers.search;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.telling.CodeWords;
import org.passerelle.text.NameFolding;

/** Kinds as people type them: their words in English and French, in the singular or the plural. */
final class Kinds {

    private final List<Phrase> phrases;

    /** Kinds called {@code labels}. */
    Kinds(Stream<String> labels) {
        this.phrases = labels.flatMap(
                        label -> Stream.of(Locale.ENGLISH, Locale.FRENCH).map(language -> phrase(label, language)))
                .sorted(Comparator.comparingInt(
                        (Phrase phrase) -> -phrase.words().size()))
                .toList();
    }

    private record Phrase(String label, List<String> words) {}

    /** A kind that was named, and the other words. */
    record Named(String label, List<String> rest) {}

    private static Phrase phrase(String label, Locale language) {
        return new Phrase(
                label,
                NameFolding.words(CodeWords.word(label, language)).stream()
                        .map(Kinds::singular)
                        .toList());
    }

    /** The first kind that {@code words} name, the longest phrase first. */
    Optional<Named> in(List<String> words) {
        List<String> singular = words.stream().map(Kinds::singular).toList();
        return phrases.stream()
                .filter(phrase -> Collections.indexOfSubList(singular, phrase.words()) >= 0)
                .findFirst()
                .map(phrase -> {
                    int at = Collections.indexOfSubList(singular, phrase.words());
                    return new Named(
                            phrase.label(),
                            Stream.concat(
                                            words.subList(0, at).stream(),
                                            words.subList(at + phrase.words().size(), words.size()).stream())
                                    .toList());
                });
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
