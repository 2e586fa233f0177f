package org.passerelle.answers.rows;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.answers.rows.RowsByName.Chosen;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code single-source}: the cooperations that stand in one document. */
@Component
final class SingleSourceRows implements RowFinder {

    private final RowsByName rows;

    SingleSourceRows(RowsByName rows) {
        this.rows = rows;
    }

    @Override
    public String question() {
        return "single-source";
    }

    @Override
    public Optional<FoundRows> find(Map<String, @Nullable Object> parameters, long skip, long size) {
        return rows.find(
                question(),
                parameters,
                skip,
                size,
                (network, columns) -> columns.numbers("snapshot/documents", network)
                        .map(documents ->
                                Chosen.of(RowsByName.ofKind(network, parameters).and(one -> documents[one] == 1))));
    }
}
