package org.passerelle.measures.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

/** Triangles that one agreement of many explains are told apart from those of many pairs. */
@Unit
class GroupsTest {

    private static UndirectedNetwork clique(int from, int to, LinkCollector links) {
        for (int one = from; one < to; one++) {
            for (int other = one + 1; other < to; other++) {
                links.add(one, other, 0.5);
            }
        }
        return links.network(to, true);
    }

    @Test
    void countsTrianglesWithinOneGroup() {
        LinkCollector links = new LinkCollector();
        clique(0, 5, links);
        UndirectedNetwork network = clique(4, 8, links);
        Groups groups = new Groups(8, List.of(new int[] {0, 1, 2, 3, 4}, new int[] {5, 6}));

        Triangles triangles = Triangles.of(network, groups);

        assertThat(groups.number()).isEqualTo(1);
        assertThat(groups.largest()).isEqualTo(5);
        assertThat(triangles.number()).isEqualTo(10 + 4);
        assertThat(triangles.grouped()).isEqualTo(10);
    }

    @Test
    void putsLinksBetweenTheSameNodesTogether() {
        LinkCollector links = new LinkCollector();
        links.add(2, 0, 0.25);
        links.add(0, 2, 1);
        links.add(1, 2, 1);

        UndirectedNetwork weighted = links.network(4, true);

        assertThat(weighted.links()).isEqualTo(2);
        assertThat(weighted.strength(0)).isEqualTo(1.25);
        assertThat(weighted.degree(3)).isZero();
        assertThat(links.network(4, false).strength(2)).isEqualTo(2);
        assertThat(Components.of(weighted).sizes()).containsExactly(3, 1);
    }

    @Test
    void measuresEmptyNetworks() {
        UndirectedNetwork empty = new LinkCollector().network(0, false);
        UndirectedNetwork alone = new LinkCollector().network(2, false);

        assertThat(ShortestPaths.of(empty, Components.of(empty)).diameter()).isZero();
        assertThat(ShortestPaths.of(alone, Components.of(alone)).pairs()).containsExactly(0, 0);
        assertThat(Influence.pageRank(empty)).isEmpty();
        assertThat(Influence.pageRank(alone)).containsExactly(0.5, 0.5);
        assertThat(Influence.eigenvector(alone)).isEmpty();
        assertThat(Communities.of(empty).number()).isZero();
        assertThat(Communities.of(alone).of()).containsExactly(0, 1);
        assertThat(Mixing.byDegree(alone)).isNaN();
        assertThat(Mixing.bySort(alone, new int[] {0, 0}, 1).coefficient()).isNaN();
        assertThat(Cores.of(empty).innermost()).isZero();
        assertThat(Holes.constraint(alone)).containsExactly(Double.NaN, Double.NaN);
    }
}
