package org.passerelle.answers.rows;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Cooperations;
import org.passerelle.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code not-documented-since}, where no country is asked for: what may go on, and was last observed before. */
@Component
final class NotDocumentedSinceRows extends RowsOfCooperations {

    NotDocumentedSinceRows(RowsByName rows) {
        super("not-documented-since", rows);
    }

    @Override
    boolean knows(Map<String, @Nullable Object> parameters) {
        return parameters.get("country") == null;
    }

    @Override
    Optional<Chosen> choose(Map<String, @Nullable Object> parameters, Snapshot network, CooperationColumns columns) {
        LocalDate first = LocalDate.parse(earliest(parameters));
        return Optional.of(Chosen.of(ofKind(network, parameters).and(one -> fits(network.cooperations(), one, first))));
    }

    private static String earliest(Map<String, @Nullable Object> parameters) {
        // the question cannot be asked without one
        return parameters.get("date") instanceof Map<?, ?> date ? String.valueOf(date.get("earliest")) : "";
    }

    private static boolean fits(Cooperations all, int one, LocalDate first) {
        boolean isObserved = all.observed()
                .latest()
                .of(one)
                .filter(day -> !day.isBefore(first))
                .isPresent();
        return !isObserved
                && all.ended()
                        .latest()
                        .of(one)
                        .map(day -> !day.isBefore(first))
                        .orElse(!all.statuses().of(one).equals("ended"));
    }
}
