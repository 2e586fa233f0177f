package org.passerelle.measures.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Sets of three nodes or more that came into the network together, such as all who take part in one cooperation. */
public final class Groups {

    /** No group. */
    public static final Groups NONE = new Groups(0, List.of());

    private static final int[] IN_NONE = {};

    private final int number;
    private final int largest;

    /** By node the numbers of its groups, in ascending order; nodes beyond the last that has one are left out. */
    private final int[][] of;

    /** Groups of a network of {@code nodes} nodes; sets of fewer than three are left out. */
    public Groups(int nodes, Collection<int[]> sets) {
        List<List<Integer>> found = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            found.add(new ArrayList<>(0));
        }
        int groups = 0;
        int most = 0;
        for (int[] set : sets) {
            if (set.length > 2) {
                int group = groups++;
                Arrays.stream(set).forEach(node -> found.get(node).add(group));
                most = Math.max(most, set.length);
            }
        }
        number = groups;
        largest = most;
        of = found.stream()
                .map(one -> one.isEmpty()
                        ? IN_NONE
                        : one.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** How many groups there are. */
    public int number() {
        return number;
    }

    /** How many nodes the largest has; 0 without groups. */
    public int largest() {
        return largest;
    }

    /** True when one group holds all three nodes. */
    boolean hold(int one, int other, int third) {
        if (number == 0) {
            return false;
        }
        for (int group : of[one]) {
            if (Arrays.binarySearch(of[other], group) >= 0 && Arrays.binarySearch(of[third], group) >= 0) {
                return true;
            }
        }
        return false;
    }
}
