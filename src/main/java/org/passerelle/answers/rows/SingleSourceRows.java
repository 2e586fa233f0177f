package org.passerelle.answers.rows;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code single-source}: the cooperations that stand in one document. */
@Component
final class SingleSourceRows extends RowsOfCooperations {

    SingleSourceRows(RowsByName rows) {
        super("single-source", rows);
    }

    @Override
    Optional<Chosen> choose(Map<String, @Nullable Object> parameters, Snapshot network, CooperationColumns columns) {
        return columns.numbers("snapshot/documents", network)
                .map(documents -> Chosen.of(ofKind(network, parameters).and(one -> documents[one] == 1)));
    }
}
