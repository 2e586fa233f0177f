package org.passerelle.resolution.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.collections4.ListUtils;
import org.apache.commons.collections4.SetUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;

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

    /** Words of this weight in common make a body one's own: a country has one ministry of health. */
    private static final double NAMED_AT_HOME = 0.6;

    /** As {@link #NAMED_AT_HOME}, where the country is not known or another. */
    private static final double NAMED_ANYWHERE = 0.85;

    private final Model model;

    /** With the weights of {@code resolution/model.tsv}. */
    public NameMatcher() {
        this(Model.bundled());
    }

    NameMatcher(Model model) {
        this.model = model;
    }

    /** How sure it is that {@code left} and {@code right} mean one party; the same whichever comes first. */
    public Score compare(MatchName left, MatchName right) {
        Comparison both = Comparison.of(left, right);
        MatchName a = both.left();
        MatchName b = both.right();
        MatchEvidence evidence = both.evidence();
        if (a.letters().isEmpty() || b.letters().isEmpty()) {
            return new Score(0, evidence.reasons());
        }
        Weighing weighing = begin(both);
        weighing.when(areOfOtherKinds(a.kind(), b.kind()), 0.6, Reason.OTHER_KIND);
        weighing.when(
                a.country() != null && b.country() != null && !a.country().equals(b.country()),
                0.5,
                Reason.OTHER_COUNTRY);
        boolean open = evidence.traits().containsKey(MatchEvidence.Trait.OTHER_CITY)
                || evidence.traits().containsKey(MatchEvidence.Trait.BRIEFLY_MISSPELLED);
        // "Timbuktu" alone may be the town
        boolean unknown = isEither(PartyKind.ORGANISATION, a, b) && !both.isSame();
        boolean placeAlone = both.words().sharesOnlyPlace() && (both.words().leavesTelling() || unknown);
        // "CC" stands for any Communauté de communes
        boolean others = evidence.traits().containsKey(MatchEvidence.Trait.ACRONYM)
                && both.words().bothLeaveTelling();
        boolean doubtful = isEither(PartyKind.ORGANISATION, a, b)
                && (areInitialsOfElsewhere(both) || areNearOnly(both) || isPartOnly(both));
        if (open || placeAlone || others || doubtful || isByAcronymAlone(both.words(), a, b)) {
            weighing.bounded(LEFT_TO_JUDGE);
        }
        boolean often = !isOnesOwn(both.words(), a, b) || (!both.isSame() && isOfASaint(a, b));
        if (!both.sameCity() && often) {
            weighing.below(LEFT_TO_JUDGE, Reason.COMMON_NAME);
        }
        return weighing.score();
    }

    /** The same letters leave nothing to weigh but where and what the parties are. */
    private Weighing begin(Comparison both) {
        MatchEvidence evidence = both.evidence();
        if (both.isSame() && !evidence.reasons().contains(Reason.OTHER_CITY)) {
            List<Reason> reasons = new ArrayList<>(evidence.reasons());
            if (both.hasSameLetters() || !evidence.traits().containsKey(MatchEvidence.Trait.ACRONYM)) {
                reasons.set(0, both.hasSameWords() ? Reason.SAME_WORDS : Reason.SAME_LETTERS);
            }
            reasons.removeIf(reason -> reason == Reason.OTHER_WORDS || reason == Reason.MORE_WORDS);
            return new Weighing(1, reasons);
        }
        return new Weighing(model.probability(evidence), evidence.reasons());
    }

    /** "Hôpital privé Saint-Martin", "CH de Saint-Martin": all that they have in common is the saint. */
    private static boolean isOfASaint(MatchName a, MatchName b) {
        Set<String> common = SetUtils.intersection(a.distinctiveWords(), b.distinctiveWords());
        return common.size() == 1 && a.isCalledBySaint() && b.isCalledBySaint();
    }

    /** Whether it is open that both are in one country: nothing says so, nor are they called alike. */
    private static boolean isUnknown(MatchName a, MatchName b) {
        boolean oneKnown = (a.country() == null) != (b.country() == null);
        boolean noneKnown = a.country() == null && b.country() == null;
        return oneKnown || (noneKnown && a.kind() != null && b.kind() != null && a.kind() != b.kind());
    }

    /** "ESTHER" may be another than "ESTHER Ireland", and the CHUS of a country that is not known any CHUS. */
    private static boolean isByAcronymAlone(Alignment words, MatchName a, MatchName b) {
        List<String> acronyms = ListUtils.union(a.acronyms(), b.acronyms());
        // of which each country has its own under the same acronym
        boolean local = Stream.of(a, b)
                .anyMatch(name -> name.kind() != null && name.kind().isOfCareOrStudy());
        // "HSE" and "HSE Global Health" may be a body and one of its programmes
        boolean programme = isEither(PartyKind.ORGANISATION, a, b) && words.isContained();
        return words.shareOnly(acronyms)
                && (programme
                        || (words.leavesTelling() && !a.distinctiveWords().equals(b.distinctiveWords()))
                        || (local && isUnknown(a, b)));
    }

    /** "CDC" of nowhere may be another than the Ciudad de Chartres, and "DGS" another than a Diözese Graz-Seckau of which nobody says where it is. */
    private static boolean areInitialsOfElsewhere(Comparison both) {
        return both.evidence().traits().containsKey(MatchEvidence.Trait.ACRONYM)
                && (both.left().country() == null || both.right().country() == null);
    }

    /** "Partners In Health", "Partnerschaftsverein": much alike is not the same, where more words stand beside and no town is shared. */
    private static boolean areNearOnly(Comparison both) {
        return !both.words().isExact() && !both.words().leavesNothing() && !both.sameCity();
    }

    /** "Indiana University Health" holds all of "Indiana University", and is another. */
    private static boolean isPartOnly(Comparison both) {
        return both.words().isContained() && !both.words().leavesNothing() && !both.sameCity();
    }

    /** Whether no other party is likely to have the words in common; a country has one ministry of health. */
    private static boolean isOnesOwn(Alignment words, MatchName a, MatchName b) {
        boolean sameCountry = a.country() != null && a.country().equals(b.country());
        if (isEither(PartyKind.CITY, a, b) && !sameCountry) {
            return false;
        }
        boolean body = isEither(PartyKind.PUBLIC_BODY, a, b) || isEither(PartyKind.NETWORK, a, b);
        boolean club = isEither(PartyKind.ASSOCIATION, a, b) && words.leavesNothing() && words.isExact();
        return words.evidence() >= ENOUGH_EVIDENCE
                || (body && words.matched() >= (sameCountry ? NAMED_AT_HOME : NAMED_ANYWHERE))
                || (club && words.matched() >= NAMED_ANYWHERE);
    }

    private static boolean isEither(PartyKind kind, MatchName a, MatchName b) {
        return a.kind() == kind || b.kind() == kind;
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
