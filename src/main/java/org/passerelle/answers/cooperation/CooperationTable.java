package org.passerelle.answers.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.ListedTable;
import org.passerelle.answers.Named;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Statements;

/** Cooperations as a CSV table. */
record CooperationTable(Graph graph, List<String> ids, boolean literal) implements ListedTable<CooperationSummary> {

    @Override
    public Optional<String> fileName() {
        return Optional.of("cooperations.csv");
    }

    @Override
    public List<String> headings() {
        return List.of(
                "id", "name", "kind", "parties", "countries", "cities", "since", "until", "status", "observedOn");
    }

    @Override
    public List<CooperationSummary> read(Statements statements, List<String> piece) {
        return CooperationSummary.of(statements, piece);
    }

    @Override
    public @Nullable Object[] cells(CooperationSummary one) {
        return new @Nullable Object[] {
            one.id(),
            one.name(),
            one.kind(),
            one.parties().stream().map(CooperationSummary.Participant::name).collect(Collectors.joining("; ")),
            names(one.countries()),
            names(one.cities()),
            one.since(),
            one.until(),
            one.status(),
            one.observedOn()
        };
    }

    private static String names(List<Named> all) {
        return all.stream().map(Named::name).collect(Collectors.joining("; "));
    }
}
