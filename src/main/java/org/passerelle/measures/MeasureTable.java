package org.passerelle.measures;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CsvDownload;
import org.passerelle.csv.CsvTableWriter;

/** Parties with their measures, as a table that is written row by row. */
public final class MeasureTable implements CsvDownload {

    private final Measured measured;
    private final List<Integer> nodes;
    private final boolean literal;

    /**
     * A table of {@code nodes}, in that order.
     *
     * @param literal whether cells are for a program, not for a spreadsheet
     */
    MeasureTable(Measured measured, IntStream nodes, boolean literal) {
        this.measured = measured;
        this.nodes = nodes.boxed().toList();
        this.literal = literal;
    }

    @Override
    public Optional<String> fileName() {
        return Optional.of("measures-" + measured.subject().projection().code() + ".csv");
    }

    @Override
    public void write(OutputStream out) throws IOException {
        List<String> headings = Stream.concat(
                        Stream.of("id", "name", "nameEn", "nameFr", "kind", "country"),
                        Measure.ofParties().stream().map(Measure::column))
                .toList();
        try (CsvTableWriter csv = new CsvTableWriter(out, literal, headings)) {
            measured.parties(nodes.stream().mapToInt(Integer::intValue)).forEach(party -> csv.row(cells(party)));
        }
    }

    private static List<@Nullable Object> cells(MeasuredParty party) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.<@Nullable Object>asList(
                party.id(), party.name(), party.nameEn(), party.nameFr(), party.kind(), party.country()));
        cells.addAll(party.measures().values());
        return cells;
    }
}
