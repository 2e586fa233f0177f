package org.passerelle.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.collections4.map.LRUMap;
import org.passerelle.interpretation.PartyMention;
import org.passerelle.source.PartyDeclaration;

/** Says of each mention which party it is: one that is known, or one that it makes. Keeps count of both. */
final class PartyRegister {

    /** Mentions that come again and again (an establishment, a country) are decided once. */
    private static final int REMEMBERED = 50_000;

    private final KnownParties known;
    private final PartyMatcher matcher;
    private final PartyMaker maker;
    private final Map<PartyMention, String> decided = new LRUMap<>(REMEMBERED);
    private final Set<String> joined = new TreeSet<>();
    private final Map<String, PartyDeclaration> made = new LinkedHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    PartyRegister(KnownParties known, PartyMatcher matcher, PartyMaker maker) {
        this.known = known;
        this.matcher = matcher;
        this.maker = maker;
        known.all().forEach(matcher::learn);
    }

    /** The party that {@code mention} is. */
    PartyDeclaration resolve(PartyMention mention) {
        String id = decided.computeIfAbsent(mention, this::decide);
        return known.get(id).orElseThrow().declaration();
    }

    private String decide(PartyMention mention) {
        PartyMatcher.Match match = matcher.match(mention);
        if (match.same() != null) {
            if (!made.containsKey(match.same().id())) {
                joined.add(match.same().id());
            }
            return match.same().id();
        }
        PartyDeclaration party = make(mention);
        match.candidates().forEach(likeness -> candidates.add(candidate(party, likeness)));
        return party.id();
    }

    private PartyDeclaration make(PartyMention mention) {
        List<PartyDeclaration> chain = maker.make(mention, id -> known.get(id).map(KnownParty::declaration));
        for (PartyDeclaration party : chain) {
            if (known.get(party.id()).isEmpty()) {
                KnownParty fresh = new KnownParty(party, List.of());
                known.add(fresh);
                matcher.learn(fresh);
                made.put(party.id(), party);
            }
        }
        return chain.get(0);
    }

    private static Candidate candidate(PartyDeclaration party, PartyMatcher.Likeness likeness) {
        PartyDeclaration like = likeness.party().declaration();
        return new Candidate(party.id(), party.name(), like.id(), like.name(), likeness.score(), likeness.reasons());
    }

    /** The party of {@code id} and the territories in which it lies; nothing for what is no party. */
    Stream<PartyDeclaration> withParents(String id) {
        return known.get(id).stream().flatMap(party -> known.withParents(party.declaration()).stream());
    }

    int joined() {
        return joined.size();
    }

    List<PartyDeclaration> made() {
        return List.copyOf(made.values());
    }

    List<Candidate> candidates() {
        return candidates;
    }
}
