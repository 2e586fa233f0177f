package org.passerelle.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

/** Cooperations between the same two nodes as one link. */
@Unit
class MergedLinksTest {

    private static Map<Integer, int[]> members(int[]... nodes) {
        Map<Integer, int[]> members = new TreeMap<>();
        for (int[] some : nodes) {
            members.put(members.size(), some);
        }
        return members;
    }

    private static final Map<Integer, int[]> SIX = members(
            new int[] {1, 2}, new int[] {1, 2}, new int[] {1, 3, 4}, new int[] {5, 6}, new int[] {5, 6}, new int[] {7});

    @Test
    void joinsWhatTheSameTwoShare() {
        MergedLinks merged = new MergedLinks(SIX, 100, 100);

        assertThat(merged.nodes()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(merged.cooperations(1)).isEqualTo(3);
        assertThat(merged.links())
                .startsWith(
                        new MergedLinks.Merged(new MergedLinks.Pair(1, 2), List.of(0, 1)),
                        new MergedLinks.Merged(new MergedLinks.Pair(5, 6), List.of(3, 4)))
                .hasSize(5);
        assertThat(merged.hidden()).isEmpty();
        assertThat(merged.nodesLeft() + merged.linksLeft()).isZero();
    }

    @Test
    void showsTheBestConnectedWithTheirPartnersAndCountsWhatIsLeftOut() {
        MergedLinks merged = new MergedLinks(SIX, 3, 1);

        assertThat(merged.nodes()).containsExactly(1, 2, 3);
        assertThat(merged.nodesLeft()).isEqualTo(4);
        assertThat(merged.links()).containsExactly(new MergedLinks.Merged(new MergedLinks.Pair(1, 2), List.of(0, 1)));
        assertThat(merged.linksLeft()).isEqualTo(1);
        assertThat(merged.hidden()).containsExactlyInAnyOrderEntriesOf(Map.of(1, 1, 3, 1));
    }
}
