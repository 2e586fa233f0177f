package org.passerelle.resolution.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.model.PartyKind;
import org.passerelle.resolution.match.MatchName;
import org.passerelle.resolution.match.NameMatcher;
import org.passerelle.resolution.match.Reason;
import org.passerelle.resolution.match.Score;

/** Decides which known party is meant: what people judged comes first, then identifiers, then likeness of names. */
public final class Resolver {

    /** Of two that could both be joined, the better one is only if it leads by this. */
    private static final double CLEAR_LEAD = 0.05;

    private static final int MOST_CANDIDATES = 5;

    /** What may be of no country, and is known under its name in all of them. */
    private static final Set<PartyKind> OF_THE_WORLD =
            EnumSet.of(PartyKind.ASSOCIATION, PartyKind.NETWORK, PartyKind.ORGANISATION);

    private final Candidates candidates;
    private final Judgements judgements;
    private final NameMatcher matcher = new NameMatcher();

    public Resolver(Candidates candidates, Judgements judgements) {
        this.candidates = candidates;
        this.judgements = judgements;
    }

    /** What {@code query} means. */
    public Decision resolve(PartyQuery query) {
        Optional<Choice> judged = judged(query);
        if (judged.isPresent()) {
            return new Decision.Joined(judged.get());
        }
        List<Choice> identified = identified(query);
        if (!identified.isEmpty()) {
            return identified.size() == 1 ? new Decision.Joined(identified.get(0)) : new Decision.Candidate(identified);
        }
        return byLikeness(query);
    }

    /** The party that people judged {@code query} to mean, or the only one that is called what they judged it to be called. */
    public Optional<Choice> judged(PartyQuery query) {
        Optional<String> same = judgements.sameAs(query);
        List<String> called = same.isPresent()
                ? List.of()
                : judgements
                        .otherNamesOf(query)
                        .flatMap(this::called)
                        .distinct()
                        .toList();
        return same.or(() -> called.stream().filter(id -> called.size() == 1).findFirst())
                .map(id -> new Choice(id, new Score(1, List.of(Reason.JUDGED_SAME))));
    }

    /** The parties that are called what {@code query} was judged to be called, to the word. */
    private Stream<String> called(PartyQuery query) {
        return candidates.near(query).stream()
                .filter(party -> mayBe(query, party) && party.isCalled(query.name()))
                .map(party -> judgements.canonical(party.id()));
    }

    /** One that is sure by any of the names comes before one that is perhaps meant by its own. */
    private Decision byLikeness(PartyQuery query) {
        List<Decision> decisions = Stream.concat(Stream.of(query), judgements.otherNamesOf(query))
                .map(named -> decide(alike(named, NameMatcher.CANDIDATE, MOST_CANDIDATES)))
                .filter(decision -> !(decision instanceof Decision.Fresh))
                .toList();
        return decisions.stream()
                .filter(Decision.Joined.class::isInstance)
                .findFirst()
                .or(() -> decisions.stream().findFirst())
                .orElseGet(Decision.Fresh::new);
    }

    /** At most {@code limit} parties whose names score {@code atLeast} that, best first. */
    public List<Choice> alike(PartyQuery query, double atLeast, int limit) {
        MatchName name = query.matchName();
        return candidates.near(query).stream()
                .filter(party -> mayBe(query, party))
                .map(party -> choice(name, query, party))
                .filter(choice -> choice.score().value() >= atLeast)
                // of several that were judged the same the one that is most alike
                .collect(Collectors.toMap(
                        Choice::id,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingDouble(
                                choice -> choice.score().value()))))
                .values()
                .stream()
                .sorted(Comparator.comparingDouble(
                                (Choice choice) -> -choice.score().value())
                        .thenComparing(Choice::id))
                .limit(limit)
                .toList();
    }

    /** Whether the first of {@code choices}, best first, is sure enough, and sure enough before the second, to be joined. */
    public static boolean isClear(List<Choice> choices) {
        if (choices.isEmpty() || choices.get(0).score().value() < NameMatcher.JOIN) {
            return false;
        }
        return choices.size() == 1
                || choices.get(0).score().value() - choices.get(1).score().value() >= CLEAR_LEAD;
    }

    private static Decision decide(List<Choice> choices) {
        if (choices.isEmpty()) {
            return new Decision.Fresh();
        }
        return isClear(choices) ? new Decision.Joined(choices.get(0)) : new Decision.Candidate(choices);
    }

    /** The parties that another register knows by an id of {@code query}'s. */
    public List<Choice> identified(PartyQuery query) {
        return query.identifiers().entrySet().stream()
                .flatMap(entry -> candidates.identifiedBy(entry.getKey(), entry.getValue()).stream())
                .filter(party -> !judgements.areDifferent(query, party.id()))
                .map(party -> judgements.canonical(party.id()))
                .distinct()
                .map(id -> new Choice(id, new Score(1, List.of(Reason.SAME_IDENTIFIER))))
                .toList();
    }

    private boolean mayBe(PartyQuery query, KnownParty party) {
        boolean otherPlace = party.kind().isTerritory() && hasOtherIdentifier(query.identifiers(), party.identifiers());
        return !otherPlace && !judgements.areDifferent(query, party.id());
    }

    private Choice choice(MatchName name, PartyQuery query, KnownParty party) {
        Score best = party.matchNames().stream()
                .map(known -> matcher.compare(name, known))
                .max(Comparator.comparingDouble(Score::value))
                .orElseThrow();
        Score score = best;
        if (hasOtherIdentifier(query.identifiers(), party.identifiers())) {
            // registers hold doubles
            score = doubted(score, Reason.OTHER_IDENTIFIER);
        }
        if (query.country() != null && party.country() == null && !OF_THE_WORLD.contains(party.kind())) {
            // else it would join parties of two countries
            score = doubted(score, Reason.UNKNOWN_COUNTRY);
        }
        return new Choice(judgements.canonical(party.id()), score);
    }

    private static boolean hasOtherIdentifier(Map<String, String> these, Map<String, String> those) {
        return these.entrySet().stream()
                .anyMatch(entry -> !entry.getValue().equals(those.getOrDefault(entry.getKey(), entry.getValue())));
    }

    /** A person has to look. */
    private static Score doubted(Score score, Reason why) {
        List<Reason> reasons = new ArrayList<>(score.reasons());
        reasons.add(why);
        return new Score(Math.min(score.value(), NameMatcher.JOIN - 0.01), reasons);
    }
}
