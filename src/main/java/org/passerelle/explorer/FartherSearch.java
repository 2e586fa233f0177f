package org.passerelle.explorer;

import org.jspecify.annotations.Nullable;
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
    private @Nullable Kept kept;

    private record Kept(String state, Ways ways) {}

    FartherSearch(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Within {@link #LONGEST} steps, and as far as the budget goes. */
    Distance between(String from, String to) {
        return ways().between(from, to, LONGEST, BUDGET);
    }

    private synchronized Ways ways() {
        Snapshot network = snapshots.current();
        Kept before = kept;
        if (before != null && before.state().equals(network.state())) {
            return before.ways();
        }
        Ways made = Ways.of(network);
        kept = new Kept(network.state(), made);
        return made;
    }
}
