package org.passerelle.resolution.match;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.passerelle.text.NameFolding;

/**
 * Two names side by side: which words they share when acronyms and brackets are read as the other name has them, and what that is evidence of.
 *
 * @param left a name, or what stands in its brackets if the other is called just so
 * @param right likewise
 */
record Comparison(MatchName left, MatchName right, Alignment words, boolean sameCity, MatchEvidence evidence) {

    private static final double SAME_PLACE = 0.93;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    static Comparison of(MatchName a, MatchName b) {
        MatchName left = a.asIn(b);
        MatchName right = b.asIn(a);
        MatchName shortLeft = shortened(left, right);
        MatchName shortRight = shortened(right, left);
        Alignment words = new Alignment(shortLeft.words(), shortRight.words(), left.placeWords(), right.placeWords());
        boolean sameCity = left.city() != null && right.city() != null && isSamePlace(left, right);
        boolean acronym = shortLeft != left || shortRight != right;
        MatchEvidence evidence = MatchEvidence.of(words, acronym, left, right, sameCity);
        return new Comparison(left, right, words, sameCity, evidence);
    }

    /** Whether both are the same words, in whatever order and language, or the same letters. */
    boolean isSame() {
        return hasSameLetters() || hasSameWords();
    }

    boolean hasSameLetters() {
        return left.letters().equals(right.letters());
    }

    boolean hasSameWords() {
        return words.leavesNothing() && words.isExact();
    }

    private static MatchName shortened(MatchName name, MatchName other) {
        if (other.acronyms().isEmpty()) {
            return name;
        }
        SpelledName shorter = name.spelled();
        for (String acronym : other.acronyms()) {
            shorter = shorter.shortened(acronym);
        }
        return shorter.text().equals(name.name()) ? name : name.called(shorter.text());
    }

    private static boolean isSamePlace(MatchName a, MatchName b) {
        if (a.placeWords().equals(b.placeWords())) {
            return true;
        }
        String cityA = String.join(" ", NameFolding.plainWords(String.valueOf(a.city())));
        String cityB = String.join(" ", NameFolding.plainWords(String.valueOf(b.city())));
        return JARO_WINKLER.apply(cityA, cityB) >= SAME_PLACE;
    }
}
