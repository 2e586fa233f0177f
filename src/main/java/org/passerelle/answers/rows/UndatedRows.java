package org.passerelle.answers.rows;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.answers.rows.RowsByName.Chosen;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code undated}: the cooperations to which no source gives a date. */
@Component
final class UndatedRows implements RowFinder {

    private final RowsByName rows;

    UndatedRows(RowsByName rows) {
        this.rows = rows;
    }

    @Override
    public String question() {
        return "undated";
    }

    @Override
    public Optional<FoundRows> find(Map<String, @Nullable Object> parameters, long skip, long size) {
        return rows.find(
                question(),
                parameters,
                skip,
                size,
                (network, columns) -> columns.those("snapshot/undated", network)
                        .map(undated ->
                                Chosen.of(RowsByName.ofKind(network, parameters).and(undated::get))));
    }
}
