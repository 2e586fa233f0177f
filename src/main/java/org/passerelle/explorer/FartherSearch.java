package org.passerelle.explorer;

import org.passerelle.graph.KeptByState;
import org.passerelle.snapshot.Distance;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.passerelle.snapshot.Ways;
import org.springframework.stereotype.Component;

/** How far one party is from another, where the paths of the length that somebody asked for do not lead there. */
@Component
final class FartherSearch {

    /** The most steps that the question {@code paths-between} takes. */
    static final int LONGEST = 12;

    /** Links that are looked at: some tenths of a second. */
    private static final long BUDGET = 5_000_000;

    private final Snapshots snapshots;
    private final KeptByState<String, Ways> kept = new KeptByState<>(1);

    FartherSearch(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Within {@link #LONGEST} steps, and as far as the budget goes. */
    Distance between(String from, String to) {
        Snapshot network = snapshots.current();
        return kept.of(network.state(), "ways", () -> Ways.of(network)).between(from, to, LONGEST, BUDGET);
    }
}
