package org.passerelle.answers.rows;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.answers.question.RowFinder;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code twinnings-without-hospital-partnership}: twinnings, then decentralised cooperations, on which none rests. */
@Component
final class UnusedTwinningRows implements RowFinder {

    private final RowsByName rows;

    UnusedTwinningRows(RowsByName rows) {
        this.rows = rows;
    }

    @Override
    public String question() {
        return "twinnings-without-hospital-partnership";
    }

    @Override
    public Optional<FoundRows> find(Map<String, @Nullable Object> parameters, long skip, long size) {
        return rows.find(
                question(),
                parameters,
                skip,
                size,
                (network, columns) -> columns.those("snapshot/bearing-hospital-partnerships", network)
                        .map(bearing -> OfTerritories.chosen(network, one -> !bearing.get(one))));
    }
}
