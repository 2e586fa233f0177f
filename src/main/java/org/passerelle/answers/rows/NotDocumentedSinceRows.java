package org.passerelle.answers.rows;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.answers.rows.RowsByName.Chosen;
import org.passerelle.snapshot.Cooperations;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code not-documented-since}, where no country is asked for: what may go on, and was last observed before. */
@Component
final class NotDocumentedSinceRows implements RowFinder {

    private final RowsByName rows;

    NotDocumentedSinceRows(RowsByName rows) {
        this.rows = rows;
    }

    @Override
    public String question() {
        return "not-documented-since";
    }

    @Override
    public Optional<FoundRows> find(Map<String, @Nullable Object> parameters, long skip, long size) {
        if (parameters.get("country") != null || !(parameters.get("date") instanceof Map<?, ?> date)) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.parse(String.valueOf(date.get("earliest")));
        return rows.find(
                question(),
                parameters,
                skip,
                size,
                (network, columns) -> Optional.of(Chosen.of(
                        RowsByName.ofKind(network, parameters).and(one -> fits(network.cooperations(), one, first)))));
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
