package org.passerelle.interpretation.text;

import java.util.Set;

/** Words that say nothing by themselves: articles, prepositions, conjunctions, auxiliary verbs of both languages. */
public final class FunctionWords {

    private static final Set<String> WORDS = Set.of(
            "a", "an", "and", "as", "at", "au", "aux", "avec", "between", "by", "ce", "cette", "d", "dan", "dans", "de",
            "des", "du", "deux", "en", "entre", "est", "et", "for", "from", "has", "have", "in", "is", "it", "l", "la",
            "le", "les", "of", "on", "or", "ou", "par", "pour", "qu", "que", "qui", "s", "sa", "se", "ses", "son",
            "sur", "the", "their", "this", "to", "two", "un", "une", "with");

    private FunctionWords() {}

    public static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
