package org.passerelle.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.answers.party.PartyCandidates;
import org.passerelle.gazetteer.Countries;
import org.passerelle.model.Judgement;
import org.passerelle.resolution.match.Reason;
import org.passerelle.resolution.match.Score;
import org.passerelle.resolution.party.Candidates;
import org.passerelle.resolution.party.Choice;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.resolution.party.KnownParty;
import org.passerelle.resolution.party.PartyQuery;
import org.passerelle.resolution.party.Resolver;
import org.passerelle.telling.Message;
import org.springframework.stereotype.Component;

/** Which parties of the graph cells may mean: by what people judged, by identifiers, by likeness. */
@Component
class Reconciler {

    /** Lower than what resolution keeps: whoever reconciles a table looks anyway. */
    private static final double WORTH_SHOWING = 0.35;

    private final PartyCandidates parties;
    private final PartyTypes types;
    private final Supplier<Judgements> judgements;

    /** @param judgements what people judged, as it is when a batch is asked */
    Reconciler(PartyCandidates parties, PartyTypes types, Supplier<Judgements> judgements) {
        this.parties = parties;
        this.types = types;
        this.judgements = judgements;
    }

    /** The candidates for each of {@code queries}, best first, by its key. */
    Map<String, Candidate.Result> results(Map<String, ReconciliationQuery> queries, Locale language) {
        Judgements judged = judgements.get().among(id -> parties.one(id).isPresent() ? 0 : 1);
        Map<String, Candidate.Result> results = new LinkedHashMap<>();
        queries.forEach((key, query) ->
                results.put(key, new Candidate.Result(new Answer(query, judged, language).candidates())));
        return results;
    }

    /** What is answered to one query. */
    private final class Answer {

        private final ReconciliationQuery query;
        private final PartyQuery asked;
        private final Judgements judged;
        private final Locale language;

        Answer(ReconciliationQuery query, Judgements judged, Locale language) {
            this.query = query;
            this.asked = query.partyQuery();
            this.judged = judged;
            this.language = language;
        }

        List<Candidate> candidates() {
            Optional<KnownParty> own = parties.one(query.text().strip());
            if (own.isPresent()) {
                Score sure = new Score(1, List.of(Reason.SAME_IDENTIFIER));
                return List.of(candidate(own.get(), sure, true));
            }
            OfTheGraph known = new OfTheGraph(query.kinds());
            Resolver resolver = new Resolver(known, judged);
            List<Candidate> sure = Stream.concat(resolver.judged(asked).stream(), onlyOne(resolver.identified(asked)))
                    .flatMap(choice -> known.one(choice.id()).stream()
                            .filter(this::isOfKind)
                            .map(party -> candidate(party, choice.score(), true)))
                    .limit(1)
                    .toList();
            return sure.isEmpty() ? alike(resolver, known) : sure;
        }

        private boolean isOfKind(KnownParty party) {
            return query.kinds().isEmpty()
                    || query.kinds().stream().anyMatch(party.kind().labels()::contains);
        }

        private List<Candidate> alike(Resolver resolver, OfTheGraph known) {
            List<Choice> choices = resolver.alike(asked, WORTH_SHOWING, Math.max(query.limit(), 2));
            boolean clear = Resolver.isClear(choices);
            List<Candidate> candidates = new ArrayList<>();
            for (Choice choice : choices) {
                known.one(choice.id())
                        .map(party -> candidate(party, choice.score(), clear && candidates.isEmpty()))
                        .ifPresent(candidates::add);
            }
            return candidates.stream().limit(query.limit()).toList();
        }

        private Candidate candidate(KnownParty party, Score score, boolean match) {
            return new Candidate(
                    party.id(),
                    party.name(),
                    described(party, score),
                    List.of(types.type(party.kind().label(), language)),
                    Math.round(score.value() * 1000) / 10.0,
                    score.reasons().stream()
                            .map(reason -> new Candidate.Feature(reason.code(), said(reason, party), true))
                            .toList(),
                    match);
        }

        private String described(KnownParty party, Score score) {
            String country = party.country() == null ? null : Countries.name(party.country(), language);
            String place = Stream.of(Optional.ofNullable(party.city()), Optional.ofNullable(country))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            return score.reasons().contains(Reason.JUDGED_SAME)
                    ? place + (place.isEmpty() ? "" : "; ") + said(Reason.JUDGED_SAME, party)
                    : place;
        }

        /** In words; a judgement with who judged, when and why. */
        private String said(Reason reason, KnownParty party) {
            List<Judgement> grounds = reason == Reason.JUDGED_SAME ? judged.grounds(asked, party) : List.of();
            return grounds.isEmpty()
                    ? message("reason." + reason.code())
                    : grounds.stream()
                            .map(one -> message("reason.judged-by", one.who(), one.when(), one.why()))
                            .collect(Collectors.joining("; "));
        }

        private String message(String code, Object... arguments) {
            return Message.of("words", code, arguments).told(language);
        }
    }

    private static Stream<Choice> onlyOne(List<Choice> choices) {
        return choices.size() == 1 ? choices.stream() : Stream.empty();
    }

    /** The parties of the graph that have one of some labels. */
    private final class OfTheGraph implements Candidates {

        private final List<String> kinds;
        private final Map<String, KnownParty> found = new HashMap<>();

        OfTheGraph(List<String> kinds) {
            this.kinds = kinds;
        }

        @Override
        public List<KnownParty> near(PartyQuery query) {
            List<KnownParty> near = parties.near(query, kinds);
            near.forEach(party -> found.put(party.id(), party));
            return near;
        }

        @Override
        public List<KnownParty> identifiedBy(String register, String id) {
            return parties.identifiedBy(register, id);
        }

        /** The party of that id; the graph is not asked again for one that it has handed out. */
        Optional<KnownParty> one(String id) {
            return Optional.ofNullable(found.get(id)).or(() -> parties.one(id));
        }
    }
}
