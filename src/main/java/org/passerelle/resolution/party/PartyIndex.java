package org.passerelle.resolution.party;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.apache.commons.collections4.map.LRUMap;
import org.jspecify.annotations.Nullable;

/**
 * Known parties of a batch: finds those whose names share a key with one, and hands out no more than {@link #MOST_CANDIDATES}, those first
 * that share the rarest. Not for several threads.
 */
public final class PartyIndex implements Candidates {

    /** No name is compared with more parties than this. */
    public static final int MOST_CANDIDATES = 20;

    /** A key that more parties have than this does not help: a big city, a saint. */
    private static final int MOST_PARTIES_OF_KEY = 500;

    /** Parties that are kept at hand when all of them are kept elsewhere. */
    private static final int AT_HAND = 10_000;

    private static final long[] NONE = {};

    /** By {@link PartyTag}. */
    private final Map<String, long[]> byKey;

    private final Map<String, long[]> byIdentifier;
    private final Map<String, String> ids;
    private final Map<Integer, KnownParty> atHand;
    private final Function<String, KnownParty> elsewhere;
    private int size;

    /** An index in memory. */
    public PartyIndex() {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), id -> {
            throw new IllegalStateException(id);
        });
    }

    /**
     * An index of more parties than memory holds.
     *
     * @param byKey where keys are kept
     * @param byIdentifier where identifiers are kept
     * @param ids where ids are kept; all three are empty, or hold what an index put there
     * @param parties finds the party of an id
     */
    public PartyIndex(
            Map<String, long[]> byKey,
            Map<String, long[]> byIdentifier,
            Map<String, String> ids,
            Function<String, KnownParty> parties) {
        this(byKey, byIdentifier, ids, new LRUMap<>(AT_HAND), parties);
    }

    private PartyIndex(
            Map<String, long[]> byKey,
            Map<String, long[]> byIdentifier,
            Map<String, String> ids,
            Map<Integer, KnownParty> atHand,
            Function<String, KnownParty> elsewhere) {
        this.byKey = byKey;
        this.byIdentifier = byIdentifier;
        this.ids = ids;
        this.size = ids.size();
        this.atHand = atHand;
        this.elsewhere = elsewhere;
    }

    /** Makes {@code party} one that can be found. */
    public void add(KnownParty party) {
        int number = size++;
        ids.put(Integer.toString(number), party.id());
        atHand.put(number, party);
        long tag = PartyTag.of(number, party.kind(), party.country());
        party.matchNames().stream()
                .flatMap(name -> BlockingKeys.of(name).stream())
                .distinct()
                .forEach(key -> append(byKey, key, tag));
        party.identifiers().forEach((register, id) -> append(byIdentifier, register + ":" + id, tag));
    }

    /** One more than help is enough to see that the key does not help. */
    private static void append(Map<String, long[]> tags, String key, long tag) {
        long[] before = tags.getOrDefault(key, NONE);
        if (before.length <= MOST_PARTIES_OF_KEY) {
            long[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = tag;
            tags.put(key, after);
        }
    }

    @Override
    public List<KnownParty> near(PartyQuery query) {
        Map<Integer, Double> rarity = new HashMap<>();
        for (String key : query.keys()) {
            long[] sharing = byKey.getOrDefault(key, NONE);
            if (sharing.length <= MOST_PARTIES_OF_KEY) {
                LongStream.of(sharing)
                        .filter(tag -> PartyTag.fits(tag, query))
                        .forEach(tag -> rarity.merge(PartyTag.number(tag), 1.0 / sharing.length, Double::sum));
            }
        }
        return rarity.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .limit(MOST_CANDIDATES)
                .map(entry -> party(entry.getKey()))
                .toList();
    }

    private KnownParty party(int number) {
        @Nullable KnownParty known = atHand.get(number);
        if (known == null) {
            known = elsewhere.apply(ids.getOrDefault(Integer.toString(number), ""));
            atHand.put(number, known);
        }
        return known;
    }

    @Override
    public List<KnownParty> identifiedBy(String register, String id) {
        return LongStream.of(byIdentifier.getOrDefault(register + ":" + id, NONE))
                .mapToObj(tag -> party(PartyTag.number(tag)))
                .toList();
    }
}
