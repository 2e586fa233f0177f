package org.passerelle.answers.cooperation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.collections4.ListUtils;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.CsvDownload;
import org.passerelle.answers.Named;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.graph.Graph;

/** Cooperations as a CSV table, read piece by piece. */
record CooperationTable(Graph graph, List<String> ids, boolean literal) implements CsvDownload {

    private static final int PIECE = 500;
    private static final List<String> HEADINGS =
            List.of("id", "name", "kind", "parties", "countries", "cities", "since", "until", "status", "observedOn");

    @Override
    public Optional<String> fileName() {
        return Optional.of("cooperations.csv");
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (CsvTableWriter csv = new CsvTableWriter(out, literal, HEADINGS)) {
            for (List<String> piece : ListUtils.partition(ids, PIECE)) {
                graph.read(statements -> CooperationSummary.of(statements, piece))
                        .forEach(one -> csv.row(
                                one.id(),
                                one.name(),
                                one.kind(),
                                one.parties().stream()
                                        .map(CooperationSummary.Participant::name)
                                        .collect(Collectors.joining("; ")),
                                names(one.countries()),
                                names(one.cities()),
                                one.since(),
                                one.until(),
                                one.status(),
                                one.observedOn()));
            }
        }
    }

    private static String names(List<Named> all) {
        return all.stream().map(Named::name).collect(Collectors.joining("; "));
    }
}
