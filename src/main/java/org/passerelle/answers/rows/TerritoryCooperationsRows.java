package org.passerelle.answers.rows;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code territory-cooperations} where no territory is asked for: twinnings, then decentralised cooperations. */
@Component
final class TerritoryCooperationsRows extends RowsOfCooperations {

    TerritoryCooperationsRows(RowsByName rows) {
        super("territory-cooperations", rows);
    }

    @Override
    boolean knows(Map<String, @Nullable Object> parameters) {
        return parameters.get("territory") == null;
    }

    @Override
    Optional<Chosen> choose(Map<String, @Nullable Object> parameters, Snapshot network, CooperationColumns columns) {
        return Optional.of(OfTerritories.chosen(network, any -> true));
    }
}
