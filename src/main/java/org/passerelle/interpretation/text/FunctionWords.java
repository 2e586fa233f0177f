package org.passerelle.interpretation.text;

import java.util.Set;

/** Words that say nothing by themselves: articles, prepositions, conjunctions, auxiliary verbs of both languages. */
public final class FunctionWords {

    private static final Set<String> WORDS = Set.of(
            "a", "an", "and", "as", "at", "au", "aux", "avec", "between", "by", "ce", "cette", "d", "dan", "dans", "de",
            "des", "du", "deux", "en", "entre", "est", "et", "for", "from", "has", "have", "in", "is", "it", "l", "la",
            "le", "les", "of", "on", "or", "ou", "par", "pour", "qu", "que", "qui", "s", "sa", "se", "ses", "son",
            "sur", "the", "their", "this", "to", "two", "un", "une", "with");

    /** What stands before the word for another body in the name of one, in other languages: "Hospital del Ministerio de Salud". */
    private static final Set<String> OF = Set.of(
            "al", "da", "das", "degli", "dei", "del", "dell", "della", "delle", "dello", "der", "di", "do", "dos", "el",
            "fur", "het", "las", "los", "o", "para", "per", "van", "vom", "von", "zum", "zur");

    private FunctionWords() {}

    public static boolean contains(String word) {
        return WORDS.contains(word);
    }

    /** True for a word of {@link #contains} and for those that do the same in the other languages of names: a name goes on behind it. */
    public static boolean leadOn(String word) {
        return contains(word) || OF.contains(word);
    }
}
