package org.passerelle.resolution.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.Coded;

/** What speaks for and against that two names mean one party, each from 0 to 1; {@link Model} weighs it. */
record MatchEvidence(Map<Trait, Double> traits, List<Reason> reasons) {

    /** A piece of evidence, and what it is told as where that goes without saying. */
    enum Trait implements Coded {
        /** The share of both names' weight that they have in common. */
        SHARE,
        /** Neither has a word that the other lacks. */
        NOTHING_LEFT,
        /** The weight of telling words that they have in common, of two. */
        TELLING,
        /** The share of triples of letters that they have in common. */
        LETTERS,
        SAME_CITY,
        ACRONYM,
        JOINED,
        /** What one of them has more says what it is and no more: Guéoul, Poste de santé de Guéoul. */
        ONLY_KIND,
        /** As {@link #ONLY_KIND}, where both lie in one city. */
        ONLY_KIND_THERE,
        /** One has more words than the other, which is in the same city and has a telling name besides: Ravoahangy, Joseph Ravoahangy. */
        NAMED_THERE,
        MISSPELLED,
        BRIEFLY_MISSPELLED,
        MORE_WORDS,
        OTHER_WORDS,
        /** The share of both names' weight that tells and that one of them lacks. */
        APART,
        ONE_NUMBER,
        OTHER_NUMBER,
        OTHER_LEVEL,
        /** One is a university hospital; less where both have a name of their own. */
        ACADEMIC,
        PART,
        OTHER_CITY;

        /** True for what speaks for one party. */
        boolean speaksFor() {
            return compareTo(NAMED_THERE) <= 0;
        }

        @Override
        public String code() {
            return Coded.hyphenated(this);
        }
    }

    /** Levels of care, which no house changes by being written otherwise. */
    private static final Set<String> LEVELS = Set.of(
            "hospital",
            "clinic",
            "centre",
            "post",
            "hut",
            "dispensary",
            "house",
            "pharmacy",
            "nursinghome",
            "lycee",
            "school");

    /** A house may have a part that is called so, or a neighbour for some patients. */
    private static final Set<String> PARTS = Set.of(
            "children",
            "women",
            "mother",
            "maternity",
            "day",
            "longstay",
            "nursinghome",
            "rehabilitation",
            "homecare",
            "psychiatric",
            "military",
            "school",
            "faculty",
            "institute",
            "committee",
            "friend",
            "foundation",
            "pharmacy");

    private static final double MOST_TELLING = 1.5;

    private static final double ENOUGH_TO_BE_NAMED = 0.8;

    private static final double NAMED_ALL_THE_SAME = 0.3;

    /** Of {@code a} and {@code b}, whose words are aligned. */
    static MatchEvidence of(Alignment words, boolean acronym, MatchName a, MatchName b, boolean sameCity) {
        Collected found = new Collected();
        found.add(Trait.SHARE, words.share(), null);
        found.when(words.leavesNothing(), Trait.NOTHING_LEFT, null);
        found.add(Trait.TELLING, Math.min(1, words.evidenceBeyondPlace() / MOST_TELLING), null);
        found.add(Trait.LETTERS, Trigrams.common(a.letters(), b.letters()), null);
        found.reasons.add(likeness(words, acronym));
        found.when(acronym, Trait.ACRONYM, null);
        found.when(words.isJoined(), Trait.JOINED, null);
        boolean onlyKind = words.isContained() && words.apart() <= 0 && !words.isOneSided(PARTS);
        found.when(onlyKind, Trait.ONLY_KIND, null);
        found.when(onlyKind && sameCity, Trait.ONLY_KIND_THERE, null);
        boolean named = words.evidenceBeyondPlace() >= ENOUGH_TO_BE_NAMED;
        found.when(named && sameCity && words.isContained(), Trait.NAMED_THERE, null);
        found.when(words.isMisspelled(), Trait.MISSPELLED, null);
        found.when(words.isBrieflyMisspelled(), Trait.BRIEFLY_MISSPELLED, null);
        found.when(sameCity, Trait.SAME_CITY, Reason.SAME_CITY);
        found.when(words.isContained(), Trait.MORE_WORDS, Reason.MORE_WORDS);
        found.when(words.isContradicted(), Trait.OTHER_WORDS, Reason.OTHER_WORDS);
        found.add(Trait.APART, words.apart(), null);
        found.when(words.sidesWithOtherNumbers() == 1, Trait.ONE_NUMBER, Reason.OTHER_NUMBER);
        found.when(words.sidesWithOtherNumbers() == 2, Trait.OTHER_NUMBER, Reason.OTHER_NUMBER);
        found.when(words.isOpposed(LEVELS), Trait.OTHER_LEVEL, Reason.OTHER_LEVEL);
        if (words.isOneSided("academic")) {
            found.add(Trait.ACADEMIC, named ? NAMED_ALL_THE_SAME : 1, Reason.OTHER_LEVEL);
        }
        found.when(words.isOneSided(PARTS), Trait.PART, Reason.PART);
        found.when(a.city() != null && b.city() != null && !sameCity, Trait.OTHER_CITY, Reason.OTHER_CITY);
        return new MatchEvidence(found.traits, found.reasons);
    }

    private static Reason likeness(Alignment words, boolean acronym) {
        if (acronym) {
            return Reason.ACRONYM;
        }
        if (words.isJoined()) {
            return Reason.SAME_LETTERS;
        }
        if (words.isMisspelled()) {
            return Reason.MISSPELLED;
        }
        return words.leavesNothing() ? Reason.SAME_WORDS : Reason.SHARED_WORDS;
    }

    private static final class Collected {
        private final Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        private final List<Reason> reasons = new ArrayList<>();

        void add(Trait trait, double value, @Nullable Reason told) {
            traits.put(trait, value);
            if (told != null) {
                reasons.add(told);
            }
        }

        void when(boolean holds, Trait trait, @Nullable Reason told) {
            if (holds) {
                add(trait, 1, told);
            }
        }
    }
}
