package org.passerelle.snapshot;

import java.time.Instant;

/**
 * The network as it stood when it was read.
 *
 * @param state of the graph, as {@link org.passerelle.graph.GraphState} tells it
 * @param takenAt when it was read
 */
public record Snapshot(
        String state,
        Instant takenAt,
        Parties parties,
        Cooperations cooperations,
        FieldLabels fields,
        Twinnings twinnings) {}
