package org.passerelle.measures;

import java.util.List;
import org.passerelle.measures.network.Groups;
import org.passerelle.measures.network.UndirectedNetwork;

/**
 * A network as it is measured.
 *
 * @param parties the number in the snapshot of the party or territory that each node is, in ascending order
 * @param cooperations in how many cooperations each node takes part
 * @param pairs the network of cooperations between two alone
 * @param groups those who take part in one cooperation of three or more
 * @param fitting how many cooperations make the network
 * @param unplaced how many parties lie in no territory of the level, and are left out
 * @param within how many cooperations join what lies in the same territory
 */
record Projected(
        List<Integer> parties,
        List<Integer> cooperations,
        UndirectedNetwork network,
        UndirectedNetwork pairs,
        Groups groups,
        int fitting,
        int unplaced,
        int within) {}
