package org.passerelle.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.gazetteer.Countries;
import org.passerelle.network.party.PartyCandidates;
import org.passerelle.resolution.match.Reason;
import org.passerelle.resolution.match.Score;
import org.passerelle.resolution.party.Candidates;
import org.passerelle.resolution.party.Choice;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.resolution.party.KnownParty;
import org.passerelle.resolution.party.PartyQuery;
import org.passerelle.resolution.party.Resolver;
import org.springframework.stereotype.Component;

/** Which parties of the graph a cell may mean. */
@Component
class Reconciler {

    /** Lower than what resolution keeps: whoever reconciles a table looks anyway. */
    private static final double WORTH_SHOWING = 0.35;

    private final PartyCandidates parties;
    private final PartyTypes types;

    Reconciler(PartyCandidates parties, PartyTypes types) {
        this.parties = parties;
        this.types = types;
    }

    /** The candidates for {@code query}, best first. */
    List<Candidate> candidates(ReconciliationQuery query, Locale language) {
        PartyQuery partyQuery = query.partyQuery();
        List<KnownParty> identified = identified(query, partyQuery);
        if (identified.size() == 1) {
            Score sure = new Score(1, List.of(Reason.SAME_IDENTIFIER));
            return List.of(candidate(identified.get(0), sure, true, language));
        }
        List<KnownParty> known = parties.near(partyQuery, query.kinds());
        List<Choice> choices = new Resolver(fixed(known), Judgements.none())
                .alike(partyQuery, WORTH_SHOWING, Math.max(query.limit(), 2));
        return candidates(choices, known, language).stream()
                .limit(query.limit())
                .toList();
    }

    /** By an id of ours in the cell, or another register's in its row. */
    private List<KnownParty> identified(ReconciliationQuery query, PartyQuery partyQuery) {
        return Stream.concat(
                        parties.one(query.text().strip()).stream(),
                        partyQuery.identifiers().entrySet().stream()
                                .flatMap(one -> parties.identifiedBy(one.getKey(), one.getValue()).stream()))
                .toList();
    }

    private List<Candidate> candidates(List<Choice> choices, List<KnownParty> known, Locale language) {
        Map<String, KnownParty> byId = known.stream().collect(Collectors.toMap(KnownParty::id, Function.identity()));
        boolean clear = Resolver.isClear(choices);
        List<Candidate> candidates = new ArrayList<>();
        for (Choice choice : choices) {
            KnownParty party = Objects.requireNonNull(byId.get(choice.id()));
            candidates.add(candidate(party, choice.score(), clear && candidates.isEmpty(), language));
        }
        return candidates;
    }

    private Candidate candidate(KnownParty party, Score score, boolean match, Locale language) {
        return new Candidate(
                party.id(),
                party.name(),
                place(party, language),
                List.of(types.type(party.kind().label(), language)),
                Math.round(score.value() * 1000) / 10.0,
                score.reasons().stream()
                        .map(reason -> new Candidate.Feature(reason.code(), true))
                        .toList(),
                match);
    }

    private static String place(KnownParty party, Locale language) {
        String country = party.country() == null ? null : Countries.name(party.country(), language);
        return Stream.of(Optional.ofNullable(party.city()), Optional.ofNullable(country))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Candidates fixed(List<KnownParty> known) {
        return new Candidates() {
            @Override
            public List<KnownParty> near(PartyQuery query) {
                return known;
            }

            @Override
            public List<KnownParty> identifiedBy(String register, String id) {
                return List.of();
            }
        };
    }
}
