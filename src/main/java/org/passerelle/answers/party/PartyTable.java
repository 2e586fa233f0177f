package org.passerelle.answers.party;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.commons.collections4.ListUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CsvDownload;
import org.passerelle.answers.Named;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.graph.Graph;

/** Parties as a CSV table, read piece by piece. */
record PartyTable(Graph graph, List<String> ids, boolean literal) implements CsvDownload {

    private static final int PIECE = 500;
    private static final List<String> HEADINGS =
            List.of("id", "name", "nameEn", "nameFr", "kind", "city", "country", "aliases", "cooperations", "supports");

    @Override
    public Optional<String> fileName() {
        return Optional.of("parties.csv");
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (CsvTableWriter csv = new CsvTableWriter(out, literal, HEADINGS)) {
            for (List<String> piece : ListUtils.partition(ids, PIECE)) {
                graph.read(statements -> PartySummary.of(statements, piece))
                        .forEach(one -> csv.row(
                                one.id(),
                                one.name(),
                                one.nameEn(),
                                one.nameFr(),
                                one.kind(),
                                name(one.city()),
                                name(one.country()),
                                String.join("; ", one.aliases()),
                                one.cooperations(),
                                one.supports()));
            }
        }
    }

    private static @Nullable String name(@Nullable Named place) {
        return place == null ? null : place.name();
    }
}
