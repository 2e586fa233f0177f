package org.passerelle.answers.rows;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code undated}: the cooperations to which no source gives a date. */
@Component
final class UndatedRows extends RowsOfCooperations {

    UndatedRows(RowsByName rows) {
        super("undated", rows);
    }

    @Override
    Optional<Chosen> choose(Map<String, @Nullable Object> parameters, Snapshot network, CooperationColumns columns) {
        return columns.those("snapshot/undated", network)
                .map(undated -> Chosen.of(ofKind(network, parameters).and(undated::get)));
    }
}
