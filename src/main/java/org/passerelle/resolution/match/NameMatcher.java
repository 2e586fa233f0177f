package org.passerelle.resolution.match;

import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;
import org.passerelle.text.NameFolding;

/**
 * Compares names of organisations and places as people write them in French and English. Words count by how much they tell; what is known
 * of kind, city and country counts for or against. {@code docs/resolution.md} has the figures.
 */
public final class NameMatcher {

    /** From here on two names mean one party without a person's judgement. */
    public static final double JOIN = 0.85;

    /** From here on a person should look. */
    public static final double CANDIDATE = 0.6;

    /** Just below {@link #JOIN}. */
    private static final double LEFT_TO_JUDGE = JOIN - 0.01;

    /** Distinctive words of this weight in common make a name one's own, wherever it is. */
    private static final double ENOUGH_EVIDENCE = 0.8;

    private static final double SAME_PLACE = 0.93;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    /** How sure it is that {@code a} and {@code b} mean one party; the same whichever comes first. */
    public Score compare(MatchName a, MatchName b) {
        MatchName shortA = shortened(a, b);
        MatchName shortB = shortened(b, a);
        boolean acronym = shortA != a || shortB != b;
        Alignment words = new Alignment(shortA.words(), shortB.words(), a.placeWords(), b.placeWords());
        Weighing weighing = begin(words, acronym, a, b);
        weighPlaces(weighing, words, a, b);
        weighing.when(areOfOtherKinds(a.kind(), b.kind()), 0.6, Reason.OTHER_KIND);
        return weighing.score();
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

    private static Weighing begin(Alignment words, boolean acronym, MatchName a, MatchName b) {
        if (a.letters().equals(b.letters()) && !a.letters().isEmpty()) {
            return new Weighing(1, words.leavesNothing() ? Reason.SAME_WORDS : Reason.SAME_LETTERS);
        }
        Weighing weighing = new Weighing(words.share(), kindOfLikeness(words, acronym));
        weighing.when(words.isContradicted(), 0.8, Reason.OTHER_WORDS);
        weighing.when(words.sidesWithOtherNumbers() == 2, 0.6, Reason.OTHER_NUMBER);
        weighing.when(words.sidesWithOtherNumbers() == 1, 0.9, Reason.OTHER_NUMBER);
        boolean named = words.evidenceBeyondPlace() >= ENOUGH_EVIDENCE;
        weighing.when(words.isOneSided("academic"), named ? 0.95 : 0.85, Reason.OTHER_LEVEL);
        return weighing;
    }

    private static Reason kindOfLikeness(Alignment words, boolean acronym) {
        if (acronym) {
            return Reason.ACRONYM;
        }
        if (words.isMisspelled()) {
            return Reason.MISSPELLED;
        }
        return words.leavesNothing() ? Reason.SAME_WORDS : Reason.SHARED_WORDS;
    }

    private static void weighPlaces(Weighing weighing, Alignment words, MatchName a, MatchName b) {
        String cityA = a.city();
        String cityB = b.city();
        boolean bothCities = cityA != null && cityB != null;
        boolean sameCity = bothCities && isSamePlace(a, b);
        if (sameCity && words.share() > 0.5 && !words.isContradicted()) {
            weighing.nearer(0.2, Reason.SAME_CITY);
        }
        weighing.when(bothCities && !sameCity, 0.7, Reason.OTHER_CITY);
        weighing.when(
                a.country() != null && b.country() != null && !a.country().equals(b.country()),
                0.5,
                Reason.OTHER_COUNTRY);
        if (!sameCity && !isOnesOwn(words, a, b)) {
            weighing.below(LEFT_TO_JUDGE, Reason.COMMON_NAME);
        }
    }

    /** Whether no other party is likely to have the words in common; a country has one ministry of health. */
    private static boolean isOnesOwn(Alignment words, MatchName a, MatchName b) {
        boolean sameCountry = a.country() != null && a.country().equals(b.country());
        if (isEither(PartyKind.CITY, a, b) && !sameCountry) {
            return false;
        }
        boolean body = isEither(PartyKind.PUBLIC_BODY, a, b) || isEither(PartyKind.NETWORK, a, b);
        return words.evidence() >= ENOUGH_EVIDENCE || (body && words.matched() >= (sameCountry ? 0.6 : 0.85));
    }

    private static boolean isEither(PartyKind kind, MatchName a, MatchName b) {
        return a.kind() == kind || b.kind() == kind;
    }

    private static boolean isSamePlace(MatchName a, MatchName b) {
        if (a.placeWords().equals(b.placeWords())) {
            return true;
        }
        String cityA = String.join(" ", NameFolding.plainWords(String.valueOf(a.city())));
        String cityB = String.join(" ", NameFolding.plainWords(String.valueOf(b.city())));
        return JARO_WINKLER.apply(cityA, cityB) >= SAME_PLACE;
    }

    /** An organisation of which nothing tells what it is may be of any kind but a territory. */
    private static boolean isOpen(PartyKind a, PartyKind b) {
        boolean open = a == PartyKind.ORGANISATION || b == PartyKind.ORGANISATION;
        return open && !a.isTerritory() && !b.isTerritory();
    }

    /** Associations, networks and public bodies are told apart by their founders, not by their names. */
    private static boolean areOfOtherKinds(@Nullable PartyKind a, @Nullable PartyKind b) {
        Set<PartyKind> bodies = Set.of(PartyKind.ASSOCIATION, PartyKind.NETWORK, PartyKind.PUBLIC_BODY);
        return a != null && b != null && a != b && !isOpen(a, b) && !bodies.containsAll(List.of(a, b));
    }
}
