package org.passerelle.resolution.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.collections4.MultiValuedMap;
import org.apache.commons.collections4.multimap.ArrayListValuedHashMap;
import org.passerelle.resolution.match.MatchName;

/**
 * Known parties in memory, for a batch: finds those whose names share a key with one, and hands out no more than
 * {@link #MOST_CANDIDATES}, those first that share the rarest. Not for several threads.
 */
public final class PartyIndex implements Candidates {

    /** No name is compared with more parties than this. */
    public static final int MOST_CANDIDATES = 20;

    /** A key that more parties have than this is no help: a big city, a saint. */
    private static final int MOST_PARTIES_OF_KEY = 500;

    private final List<KnownParty> parties = new ArrayList<>();
    private final MultiValuedMap<String, Integer> byKey = new ArrayListValuedHashMap<>();
    private final MultiValuedMap<String, Integer> byIdentifier = new ArrayListValuedHashMap<>();

    /** Makes {@code party} one that can be found. */
    public void add(KnownParty party) {
        int number = parties.size();
        parties.add(party);
        party.matchNames().stream()
                .flatMap(name -> BlockingKeys.of(name).stream())
                .distinct()
                .forEach(key -> byKey.put(key, number));
        party.identifiers().forEach((register, id) -> byIdentifier.put(register + ":" + id, number));
    }

    @Override
    public List<KnownParty> near(PartyQuery query) {
        Map<Integer, Double> rarity = new HashMap<>();
        MatchName name = query.matchName();
        for (String key : BlockingKeys.of(name)) {
            Collection<Integer> sharing = byKey.get(key);
            if (sharing.size() <= MOST_PARTIES_OF_KEY) {
                sharing.forEach(number -> rarity.merge(number, 1.0 / sharing.size(), Double::sum));
            }
        }
        return rarity.entrySet().stream()
                .filter(entry -> fits(query, parties.get(entry.getKey())))
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .limit(MOST_CANDIDATES)
                .map(entry -> parties.get(entry.getKey()))
                .toList();
    }

    /** Never one of another country; a territory only for a territory of its kind. */
    private static boolean fits(PartyQuery query, KnownParty party) {
        boolean here = query.country() == null
                || party.country() == null
                || query.country().equals(party.country());
        boolean sameKind = query.kind() == null
                || query.kind() == party.kind()
                || !(query.kind().isTerritory() || party.kind().isTerritory());
        return here && sameKind;
    }

    @Override
    public List<KnownParty> identifiedBy(String register, String id) {
        return byIdentifier.get(register + ":" + id).stream().map(parties::get).toList();
    }
}
