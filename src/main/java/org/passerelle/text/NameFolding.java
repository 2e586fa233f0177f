package org.passerelle.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * Brings names to a form in which the same name is the same text however it is written: accents, case, hyphens and apostrophes,
 * articles, St and Saint, and the many words for a hospital in French and English.
 */
public final class NameFolding {

    /** What every word for a hospital becomes. */
    public static final String HOSPITAL = "hospital";

    private static final Pattern DOTS_OF_ACRONYM = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

    private static final Set<String> ARTICLES = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "et", "of", "the", "and", "a", "au", "aux", "en", "in");

    private static final Map<String, String> ABBREVIATIONS =
            Map.of("st", "saint", "ste", "sainte", "univ", "universite");

    /** Longest first, so that a phrase wins over its parts. Matched on words that were folded and freed of articles. */
    private static final List<String> WORDS_FOR_HOSPITAL = List.of(
            "etablissement hospitalo universitaire",
            "centre hospitalier regional et universitaire",
            "centre hospitalier regional universitaire",
            "centre hospitalier universitaire",
            "centre hospitalier intercommunal",
            "centre hospitalier regional",
            "centre hospitalier general",
            "centre hospitalier",
            "university hospital centre",
            "university hospital",
            "regional hospital",
            "general hospital",
            "hospices civils",
            "hopital general",
            "hopital regional",
            "hopitaux",
            "hopital",
            "hospitals",
            "hospital",
            "chru",
            "chu",
            "chr",
            "chg",
            // not that of Ho Chi Minh
            "^chi",
            "ch",
            "ehu");

    private static final Pattern HOSPITAL_WORDS =
            Pattern.compile("\\b(?:" + String.join("|", WORDS_FOR_HOSPITAL) + ")\\b");

    /** Most names have none of these, and need not be searched for the phrases. */
    private static final Set<String> BEGIN_HOSPITAL = WORDS_FOR_HOSPITAL.stream()
            .map(words -> StringUtils.substringBefore(words.replace("^", ""), " "))
            .collect(Collectors.toUnmodifiableSet());

    private NameFolding() {}

    /** The folded form of {@code name}: lower-case words joined by single blanks; empty for a name without letters or digits. */
    public static String fold(String name) {
        List<String> words = plainWords(name);
        String folded = String.join(" ", words);
        return words.stream().anyMatch(BEGIN_HOSPITAL::contains)
                ? HOSPITAL_WORDS.matcher(folded).replaceAll(HOSPITAL)
                : folded;
    }

    /** The words of {@code name} in lower case, without accents and articles, St as Saint; kinds of hospitals are still told apart. */
    public static List<String> plainWords(String name) {
        return withoutArticles(plainWordsWithArticles(name));
    }

    /** What {@link #plainWords} leaves of {@link #plainWordsWithArticles}. */
    public static List<String> withoutArticles(List<String> words) {
        List<String> plain = new ArrayList<>(words.size());
        for (String word : words) {
            if (!ARTICLES.contains(word)) {
                plain.add(ABBREVIATIONS.getOrDefault(word, word));
            }
        }
        if (endsWithLetter(words)) {
            plain.add(words.get(words.size() - 1));
        }
        return plain;
    }

    /** The A of "Clinique A" and the D of "Centre D", which stand before nothing, tell two apart as any other letter does. */
    private static boolean endsWithLetter(List<String> words) {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return words.size() > 1 && last.length() == 1 && ARTICLES.contains(last);
    }

    /** The words of {@code name} in lower case and without accents, all of them: what an acronym is made of. */
    public static List<String> plainWordsWithArticles(String name) {
        String folded = Folding.fold(name);
        String joined = folded.indexOf('.') < 0
                ? folded
                : DOTS_OF_ACRONYM.matcher(folded).replaceAll("");
        return Arrays.asList(StringUtils.split(Folding.words(joined), ' '));
    }

    /** The words of the folded form of {@code name}. */
    public static List<String> words(String name) {
        String folded = fold(name);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** True when a word for a hospital begins with {@code beginning}, which nobody has finished typing. */
    public static boolean beginsHospital(String beginning) {
        return WORDS_FOR_HOSPITAL.stream().anyMatch(words -> words.startsWith(beginning));
    }

    /** What a full-text index holds of a party: each of its names folded, one a line, none twice. */
    public static String searchText(List<String> names) {
        return names.stream()
                .map(NameFolding::fold)
                .filter(folded -> !folded.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
