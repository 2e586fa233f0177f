package org.passerelle.answers.rows;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code twinnings-without-hospital-partnership}: twinnings, then decentralised cooperations, on which none rests. */
@Component
final class UnusedTwinningRows extends RowsOfCooperations {

    UnusedTwinningRows(RowsByName rows) {
        super("twinnings-without-hospital-partnership", rows);
    }

    @Override
    Optional<Chosen> choose(Map<String, @Nullable Object> parameters, Snapshot network, CooperationColumns columns) {
        return columns.those("snapshot/bearing-hospital-partnerships", network)
                .map(bearing -> OfTerritories.chosen(network, one -> !bearing.get(one)));
    }
}
