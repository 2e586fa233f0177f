package org.passerelle.resolution.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.model.PartyKind;
import org.passerelle.resolution.party.KnownParty;
import org.passerelle.resolution.party.PartyIndex;
import org.passerelle.resolution.party.PartyQuery;
import org.passerelle.testing.Unit;

/** That the few parties a name is compared with hold the right one, among many others of the same towns and saints. */
@Unit
class BlockingRecallTest {

    private static final List<String> OTHERS = List.of(
            "Hôpital Saint-%s de Dakar",
            "CHU %s", "Université %s de Lyon", "Association des amis de %s", "Hôpital %s Paris");

    @Test
    void keepsAllRightPartiesButOne() {
        List<LabelledPair> same = LabelledPair.own(LabelledPair.HELD_OUT).stream()
                .filter(LabelledPair::same)
                .toList();
        PartyIndex index = indexWithOthers(10_000);
        IntStream.range(0, same.size())
                .forEach(i -> index.add(known("right/" + i, same.get(i).right())));

        List<String> lost = IntStream.range(0, same.size())
                .filter(i -> index.near(query(same.get(i).left())).stream()
                        .noneMatch(party -> party.id().equals("right/" + i)))
                .mapToObj(i -> same.get(i).left().name())
                .toList();
        assertThat(lost).as("of %d", same.size()).hasSizeLessThanOrEqualTo(1);
    }

    private static PartyIndex indexWithOthers(int howMany) {
        Random random = new Random(3);
        PartyIndex index = new PartyIndex();
        for (int i = 0; i < howMany; i++) {
            String word = "" + (char) ('A' + random.nextInt(26)) + Integer.toString(random.nextInt(1 << 20), 26);
            String name = OTHERS.get(i % OTHERS.size()).formatted(word);
            index.add(new KnownParty("other/" + i, List.of(name), PartyKind.HOSPITAL, null, null, Map.of()));
        }
        return index;
    }

    private static KnownParty known(String id, MatchName name) {
        PartyKind kind = name.kind() == null ? PartyKind.HOSPITAL : name.kind();
        return new KnownParty(id, List.of(name.name()), kind, name.city(), name.country(), Map.of());
    }

    private static PartyQuery query(MatchName name) {
        return new PartyQuery(name.name(), name.kind(), name.city(), name.country(), Map.of());
    }
}
