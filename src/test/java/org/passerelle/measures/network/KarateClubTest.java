package org.passerelle.measures.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

/** Zachary's karate club (1977), whose numbers stand in many papers; expected are those of networkx 3.6.1. */
@Unit
class KarateClubTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static final String LINKS =
            "0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13 1-17"
                    + " 1-19 1-21 1-30 2-3 2-7 2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16 6-16 8-30 8-32 8-33"
                    + " 9-33 13-33 14-32 14-33 15-32 15-33 18-32 18-33 19-33 20-32 20-33 22-32 22-33 23-25 23-27 23-29 23-32 23-33"
                    + " 24-25 24-27 24-31 25-31 26-29 26-33 27-33 28-31 28-33 29-32 29-33 30-32 30-33 31-32 31-33 32-33";

    private static final String WEIGHTS =
            "4 5 3 3 3 3 2 2 2 3 1 3 2 2 2 2 6 3 4 5 1 2 2 2 3 4 5 1 3 2 2 2 3 3 3 2 3 5 3 3 3 3 3 4 2"
                    + " 3 3 2 3 4 1 2 1 3 1 2 3 5 4 3 5 4 2 3 2 7 4 2 4 2 2 4 2 3 3 4 4 5";

    /** With whom each sided: Mr. Hi or the officer. */
    private static final String SIDES = "MMMMMMMMMOMMMMOOMMOMOMOOOOOOOOOOOO";

    private static final int[] SHOWN = {0, 1, 2, 3, 4, 33};

    private static final UndirectedNetwork CLUB = club(false);
    private static final UndirectedNetwork WEIGHTED = club(true);

    private static UndirectedNetwork club(boolean weighted) {
        String[] pairs = StringUtils.split(LINKS, ' ');
        String[] weights = StringUtils.split(WEIGHTS, ' ');
        LinkCollector links = new LinkCollector();
        for (int at = 0; at < pairs.length; at++) {
            String[] ends = StringUtils.split(pairs[at], '-');
            links.add(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), Double.parseDouble(weights[at]));
        }
        return links.network(SIDES.length(), weighted);
    }

    private static void hasValues(double[] found, double... expected) {
        for (int at = 0; at < SHOWN.length; at++) {
            assertThat(found[SHOWN[at]]).as("node " + SHOWN[at]).isCloseTo(expected[at], EXACT);
        }
    }

    @Test
    void hasTheNumbersOfTheWholeNetwork() {
        Triangles triangles = Triangles.of(CLUB);
        Components components = Components.of(CLUB);
        ShortestPaths paths = ShortestPaths.of(CLUB, components);

        assertThat(CLUB.nodes()).isEqualTo(34);
        assertThat(CLUB.links()).isEqualTo(78);
        assertThat(CLUB.density()).isCloseTo(0.13903743315508021, EXACT);
        assertThat(components.sizes()).containsExactly(34);
        assertThat(triangles.number()).isEqualTo(45);
        assertThat(triangles.transitivity(CLUB)).isCloseTo(0.2556818181818182, EXACT);
        assertThat(triangles.meanClustering(CLUB)).isCloseTo(0.5706384782076823, EXACT);
        assertThat(Mixing.byDegree(CLUB)).isCloseTo(-0.47561309768461413, EXACT);
        assertThat(paths.diameter()).isEqualTo(5);
        assertThat(Arrays.stream(paths.distances()).sum() / (34 * 33)).isCloseTo(2.408199643493761, EXACT);
    }

    @Test
    void mixesBySideAsNewmanSays() {
        int[] sides = SIDES.chars().map(side -> side == 'M' ? 0 : 1).toArray();

        assertThat(Mixing.bySort(CLUB, sides, 2).coefficient()).isCloseTo(0.717530864197531, EXACT);
        assertThat(Mixing.bySort(CLUB, sides, 2).links()).isEqualTo(78);
        assertThat(Partition.modularity(CLUB, sides)).isCloseTo(0.3582347140039448, EXACT);
    }

    @Test
    void leavesOutLinksWhoseSortIsNotKnown() {
        int[] sides = SIDES.chars().map(side -> side == 'M' ? 0 : 1).toArray();
        sides[11] = -1;

        assertThat(Mixing.bySort(CLUB, sides, 2).links()).isEqualTo(77);
    }

    @Test
    void knowsWhoStandsBetween() {
        ShortestPaths paths = ShortestPaths.of(CLUB, Components.of(CLUB));

        hasValues(
                Arrays.stream(paths.pairs()).map(pairs -> pairs * 2 / (33 * 32)).toArray(),
                0.43763528138528146,
                0.053936688311688304,
                0.14365680615680618,
                0.011909271284271283,
                0.0006313131313131313,
                0.30407497594996596);
        hasValues(
                Arrays.stream(paths.distances()).map(sum -> 33 / sum).toArray(),
                0.5689655172413793,
                0.4852941176470588,
                0.559322033898305,
                0.4647887323943662,
                0.3793103448275862,
                0.55);
    }

    @Test
    void ranksByPartners() {
        hasValues(
                Influence.pageRank(CLUB),
                0.09699728538830414,
                0.05287692406114842,
                0.0570785094884618,
                0.03585985778641361,
                0.0219779523645932,
                0.10091918233261697);
        hasValues(
                Influence.eigenvector(CLUB).orElseThrow(),
                0.3554914445245589,
                0.2659599195524864,
                0.317192504486429,
                0.21117972037788527,
                0.07596881818306629,
                0.37336347029149053);
    }

    @Test
    void ranksByWeightsToo() {
        hasValues(
                Influence.pageRank(WEIGHTED),
                0.08850031542803061,
                0.05741231936288986,
                0.06276562384809185,
                0.03721003481796644,
                0.020500801080601497,
                0.09698936283438502);
        hasValues(
                Influence.eigenvector(WEIGHTED).orElseThrow(),
                0.3123512277496823,
                0.3017511746860572,
                0.3605886201225351,
                0.19856718599186426,
                0.05567474868446156,
                0.36409688197011747);
    }

    @Test
    void knowsWhoseCirclesHaveHoles() {
        Triangles triangles = Triangles.of(CLUB);

        hasValues(
                Holes.constraint(CLUB),
                0.15542329764660495,
                0.27953510802469134,
                0.18517663966049383,
                0.3966596472050754,
                0.5294174382716048,
                0.15641868512110724);
        hasValues(
                Holes.constraint(WEIGHTED),
                0.19062348905638038,
                0.340901983128556,
                0.25565383909645606,
                0.4122226156115593,
                0.508088569654933,
                0.18628728563229374);
        hasValues(
                Holes.effectiveSize(CLUB, triangles),
                13.75,
                6.333333333333334,
                7.800000000000001,
                2.666666666666667,
                1.6666666666666667,
                15.235294117647062);
        assertThat(Holes.openPairs(CLUB, triangles)[0]).isEqualTo(16 * 15 / 2 - 18);
    }

    @Test
    void hasCoresAndOneCutPoint() {
        assertThat(Cores.of(CLUB).of())
                .containsExactly(
                        4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4, 3,
                        4, 4);
        boolean[] cut = CutPoints.of(CLUB);
        assertThat(IntStream.range(0, 34).filter(node -> cut[node])).containsExactly(0);
    }

    /** 0.4198 is the highest that any method found, and proved to be the highest there is (Brandes and others 2008). */
    @Test
    void fallsIntoTheFourCommunitiesOfHighestModularity() {
        Communities communities = Communities.of(CLUB);

        assertThat(communities.modularity()).isCloseTo(0.4197896120973044, EXACT);
        assertThat(communities.modularity()).isCloseTo(Partition.modularity(CLUB, communities.of()), EXACT);
        assertThat(communities.number()).isEqualTo(4);
        assertThat(communities.stability()).isBetween(0.5, 1.0);
        assertThat(communities.among(CLUB)[0]).isBetween(2, 4);
        assertThat(Communities.of(CLUB).of()).isEqualTo(communities.of());
    }
}
