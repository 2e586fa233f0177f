package org.passerelle.answers.rows;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.answers.question.RowFinder;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code territory-cooperations} where no territory is asked for: twinnings, then decentralised cooperations. */
@Component
final class TerritoryCooperationsRows implements RowFinder {

    private final RowsByName rows;

    TerritoryCooperationsRows(RowsByName rows) {
        this.rows = rows;
    }

    @Override
    public String question() {
        return "territory-cooperations";
    }

    @Override
    public Optional<FoundRows> find(Map<String, @Nullable Object> parameters, long skip, long size) {
        return parameters.get("territory") == null
                ? rows.find(
                        question(),
                        parameters,
                        skip,
                        size,
                        (network, columns) -> Optional.of(OfTerritories.chosen(network, any -> true)))
                : Optional.empty();
    }
}
