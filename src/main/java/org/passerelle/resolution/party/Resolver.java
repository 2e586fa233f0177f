package org.passerelle.resolution.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.resolution.match.MatchName;
import org.passerelle.resolution.match.NameMatcher;
import org.passerelle.resolution.match.Reason;
import org.passerelle.resolution.match.Score;

/** Decides which known party is meant: what people judged comes first, then identifiers, then likeness of names. */
public final class Resolver {

    /** Of two that could both be joined, the better one is only if it leads by this. */
    private static final double CLEAR_LEAD = 0.05;

    private static final int MOST_CANDIDATES = 5;

    private final Candidates candidates;
    private final Judgements judgements;
    private final NameMatcher matcher = new NameMatcher();

    public Resolver(Candidates candidates, Judgements judgements) {
        this.candidates = candidates;
        this.judgements = judgements;
    }

    /** What {@code query} means. */
    public Decision resolve(PartyQuery query) {
        Optional<String> judged = judgements.sameAs(query);
        if (judged.isPresent()) {
            return new Decision.Joined(new Choice(judged.get(), new Score(1, List.of(Reason.JUDGED_SAME))));
        }
        List<Choice> identified = identified(query);
        if (!identified.isEmpty()) {
            return identified.size() == 1 ? new Decision.Joined(identified.get(0)) : new Decision.Candidate(identified);
        }
        return Stream.concat(Stream.of(query), judgements.otherNamesOf(query).map(query::called))
                .map(named -> decide(alike(named, NameMatcher.CANDIDATE, MOST_CANDIDATES)))
                .filter(decision -> !(decision instanceof Decision.Fresh))
                .findFirst()
                .orElseGet(Decision.Fresh::new);
    }

    /** At most {@code limit} parties whose names score {@code atLeast} that, best first. */
    public List<Choice> alike(PartyQuery query, double atLeast, int limit) {
        MatchName name = query.matchName();
        return candidates.near(query).stream()
                .filter(party -> mayBe(query, party))
                .map(party -> choice(name, query, party))
                .filter(choice -> choice.score().value() >= atLeast)
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

    private List<Choice> identified(PartyQuery query) {
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
        boolean doubtful = hasOtherIdentifier(query.identifiers(), party.identifiers());
        return new Choice(judgements.canonical(party.id()), doubtful ? doubted(best) : best);
    }

    private static boolean hasOtherIdentifier(Map<String, String> these, Map<String, String> those) {
        return these.entrySet().stream()
                .anyMatch(entry -> !entry.getValue().equals(those.getOrDefault(entry.getKey(), entry.getValue())));
    }

    /** Registers hold doubles: a person has to look. */
    private static Score doubted(Score score) {
        List<Reason> reasons = new ArrayList<>(score.reasons());
        reasons.add(Reason.OTHER_IDENTIFIER);
        return new Score(Math.min(score.value(), NameMatcher.JOIN - 0.01), reasons);
    }
}
