package org.passerelle.reconciliation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CsvDownload;
import org.passerelle.answers.Named;
import org.passerelle.csv.CsvTableWriter;

/**
 * A list, and what the graph knows of it.
 *
 * @param left lines that were not looked up, since there are too many
 * @param beyond cells behind the second of a line, which were not looked at
 */
public record CoveredList(List<CoveredLine> lines, int left, int beyond) implements CsvDownload {

    private static final List<String> HEADINGS = List.of(
            "line", "state", "name1", "state1", "id1", "party1", "name2", "state2", "id2", "party2", "cooperations");

    /** How many lines there are in each state. */
    public Map<CoveredName.State, Integer> numbers() {
        Map<CoveredName.State, Integer> numbers = new LinkedHashMap<>();
        Arrays.stream(CoveredName.State.values()).forEach(state -> numbers.put(state, 0));
        lines.forEach(line -> numbers.merge(line.state(), 1, Integer::sum));
        return numbers;
    }

    @Override
    public Optional<String> fileName() {
        return Optional.of("coverage.csv");
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (CsvTableWriter csv = new CsvTableWriter(out, false, HEADINGS)) {
            lines.forEach(line -> csv.row(cells(line)));
        }
    }

    private static List<@Nullable Object> cells(CoveredLine line) {
        List<@Nullable Object> cells =
                new ArrayList<>(List.of(line.text(), line.state().code()));
        line.names().forEach(name -> {
            cells.add(name.text());
            cells.add(name.state().code());
            cells.add(name.id());
            cells.add(name.party());
        });
        while (cells.size() < HEADINGS.size() - 1) {
            cells.add(null);
        }
        cells.add(line.cooperations().stream().map(Named::id).collect(Collectors.joining(" ")));
        return cells;
    }
}
