package org.passerelle.resolution.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;
import org.passerelle.text.NameFolding;

/**
 * Compares names of organisations and places as people write them in French and English. Words count by how much they tell; what they
 * have in common and what not, kind and city are evidence that {@link Model} weighs. {@code docs/resolution.md} has the figures.
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

    private final Model model;

    /** With the weights of {@code resolution/model.tsv}. */
    public NameMatcher() {
        this(Model.bundled());
    }

    NameMatcher(Model model) {
        this.model = model;
    }

    /** How sure it is that {@code a} and {@code b} mean one party; the same whichever comes first. */
    public Score compare(MatchName a, MatchName b) {
        MatchName shortA = shortened(a, b);
        MatchName shortB = shortened(b, a);
        Alignment words = aligned(shortA, shortB, a, b);
        boolean sameCity = a.city() != null && b.city() != null && isSamePlace(a, b);
        boolean acronym = shortA != a || shortB != b;
        MatchEvidence evidence = MatchEvidence.of(words, acronym, a, b, sameCity);
        if (a.letters().isEmpty() || b.letters().isEmpty()) {
            return new Score(0, evidence.reasons());
        }
        Weighing weighing = begin(words, evidence, a, b);
        weighing.when(areOfOtherKinds(a.kind(), b.kind()), 0.6, Reason.OTHER_KIND);
        weighing.when(
                a.country() != null && b.country() != null && !a.country().equals(b.country()),
                0.5,
                Reason.OTHER_COUNTRY);
        boolean open = evidence.traits().containsKey(MatchEvidence.Trait.OTHER_CITY)
                || evidence.traits().containsKey(MatchEvidence.Trait.BRIEFLY_MISSPELLED);
        if (open) {
            weighing.bounded(LEFT_TO_JUDGE);
        }
        if (!sameCity && !isOnesOwn(words, a, b)) {
            weighing.below(LEFT_TO_JUDGE, Reason.COMMON_NAME);
        }
        return weighing.score();
    }

    /** Whether both are the same words, in whatever order and language, or the same letters. */
    static boolean isSame(MatchName a, MatchName b) {
        return isSame(aligned(shortened(a, b), shortened(b, a), a, b), a, b);
    }

    private static boolean isSame(Alignment words, MatchName a, MatchName b) {
        return a.letters().equals(b.letters()) || (words.leavesNothing() && words.isExact());
    }

    /** The evidence for the trainer of the model. */
    static MatchEvidence evidence(MatchName a, MatchName b) {
        MatchName shortA = shortened(a, b);
        MatchName shortB = shortened(b, a);
        boolean sameCity = a.city() != null && b.city() != null && isSamePlace(a, b);
        return MatchEvidence.of(aligned(shortA, shortB, a, b), shortA != a || shortB != b, a, b, sameCity);
    }

    private static Alignment aligned(MatchName shortA, MatchName shortB, MatchName a, MatchName b) {
        return new Alignment(shortA.words(), shortB.words(), a.placeWords(), b.placeWords());
    }

    /** The same letters leave nothing to weigh but where and what the parties are. */
    private Weighing begin(Alignment words, MatchEvidence evidence, MatchName a, MatchName b) {
        if (isSame(words, a, b) && !evidence.reasons().contains(Reason.OTHER_CITY)) {
            List<Reason> reasons = new ArrayList<>(evidence.reasons());
            if (a.letters().equals(b.letters()) || !evidence.traits().containsKey(MatchEvidence.Trait.ACRONYM)) {
                reasons.set(0, words.leavesNothing() && words.isExact() ? Reason.SAME_WORDS : Reason.SAME_LETTERS);
            }
            reasons.removeIf(reason -> reason == Reason.OTHER_WORDS || reason == Reason.MORE_WORDS);
            return new Weighing(1, reasons);
        }
        return new Weighing(model.probability(evidence), evidence.reasons());
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
