package org.passerelle.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Towns of a network and what lies around them, like those of another network: with as many partners, and these with about as many. So
 * answers about them are about as long, however large the network is.
 */
final class LikeTowns {

    private static final long SEED = 20261130;

    /** Fewer have no two partners to have in common. */
    private static final int FEWEST_PARTNERS = 3;

    /**
     * A town.
     *
     * @param partner one of its partners
     * @param other another one of these
     * @param far a town that two to four twinnings lead to
     */
    record Around(int town, int partner, int other, int far) {}

    private final int[][] partners;
    private final boolean[] connected;

    LikeTowns(GeneratedNetwork network) {
        partners = network.partners();
        connected = largest();
    }

    /** So many towns, drawn by chance, the same in every run. */
    List<Around> drawn(int number) {
        SplittableRandom chance = new SplittableRandom(SEED);
        List<Around> drawn = new ArrayList<>();
        while (drawn.size() < number) {
            int town = chance.nextInt(partners.length);
            if (fits(town)) {
                int[] near = partners[town];
                int first = chance.nextInt(near.length);
                int[] far = at(town, distance(drawn.size()));
                drawn.add(new Around(
                        town, near[first], near[(first + 1) % near.length], far[chance.nextInt(far.length)]));
            }
        }
        return drawn;
    }

    /** For each of the towns {@code drawn} in {@code another} network one that is like it, none twice. */
    List<Around> like(LikeTowns another, List<Around> drawn) {
        boolean[] taken = new boolean[partners.length];
        List<Around> found = new ArrayList<>();
        for (Around model : drawn) {
            int[] all = IntStream.range(0, partners.length).toArray();
            int town = nearest(all, another.around(model.town()), one -> fits(one) && !taken[one]);
            taken[town] = true;
            int partner = nearest(partners[town], another.around(model.partner()), one -> true);
            int other = nearest(partners[town], another.around(model.other()), one -> one != partner);
            int far = nearest(at(town, distance(found.size())), another.around(model.far()), one -> true);
            found.add(new Around(town, partner, other, far));
        }
        return found;
    }

    private static int distance(int place) {
        return 2 + place % 3;
    }

    private boolean fits(int town) {
        return connected[town] && partners[town].length >= FEWEST_PARTNERS;
    }

    /** How many partners a town has, and how many these. */
    private int[] around(int town) {
        return new int[] {
            partners[town].length,
            Arrays.stream(partners[town]).map(one -> partners[one].length).sum()
        };
    }

    private int nearest(int[] towns, int[] wanted, IntPredicate fits) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int town : towns) {
            double away = fits.test(town) ? away(around(town), wanted) : Double.MAX_VALUE;
            if (away < least) {
                nearest = town;
                least = away;
            }
        }
        return nearest;
    }

    private static double away(int[] one, int[] wanted) {
        return Math.abs(Math.log((double) one[0] / wanted[0])) * 10 + Math.abs(Math.log((double) one[1] / wanted[1]));
    }

    /** Towns that are just so many twinnings away. */
    private int[] at(int town, int distance) {
        boolean[] seen = new boolean[partners.length];
        seen[town] = true;
        int[] now = {town};
        for (int step = 0; step < distance; step++) {
            now = next(now, seen);
        }
        return now;
    }

    private int[] next(int[] towns, boolean[] seen) {
        return Arrays.stream(towns)
                .flatMap(one -> Arrays.stream(partners[one]))
                .filter(one -> {
                    boolean fresh = !seen[one];
                    seen[one] = true;
                    return fresh;
                })
                .toArray();
    }

    /** Which towns are connected with most. */
    private boolean[] largest() {
        boolean[] seen = new boolean[partners.length];
        int[] most = {};
        for (int town = 0; town < partners.length; town++) {
            if (!seen[town]) {
                int[] reached = reached(town, seen);
                most = reached.length > most.length ? reached : most;
            }
        }
        boolean[] largest = new boolean[partners.length];
        Arrays.stream(most).forEach(town -> largest[town] = true);
        return largest;
    }

    private int[] reached(int town, boolean[] seen) {
        seen[town] = true;
        IntStream.Builder reached = IntStream.builder();
        for (int[] now = {town}; now.length > 0; now = next(now, seen)) {
            Arrays.stream(now).forEach(reached);
        }
        return reached.build().toArray();
    }
}
