package org.passerelle.answers.party;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.ListedTable;
import org.passerelle.answers.Named;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Statements;

/** Parties as a CSV table. */
record PartyTable(Graph graph, List<String> ids, boolean literal) implements ListedTable<PartySummary> {

    @Override
    public Optional<String> fileName() {
        return Optional.of("parties.csv");
    }

    @Override
    public List<String> headings() {
        return List.of(
                "id", "name", "nameEn", "nameFr", "kind", "city", "country", "aliases", "cooperations", "supports");
    }

    @Override
    public List<PartySummary> read(Statements statements, List<String> piece) {
        return PartySummary.of(statements, piece);
    }

    @Override
    public @Nullable Object[] cells(PartySummary one) {
        return new @Nullable Object[] {
            one.id(),
            one.name(),
            one.nameEn(),
            one.nameFr(),
            one.kind(),
            name(one.city()),
            name(one.country()),
            String.join("; ", one.aliases()),
            one.cooperations(),
            one.supports()
        };
    }

    private static @Nullable String name(@Nullable Named place) {
        return place == null ? null : place.name();
    }
}
