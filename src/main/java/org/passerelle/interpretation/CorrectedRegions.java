package org.passerelle.interpretation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.RawRecord;

/** How a curator has the states, regions and departments of a record read: the party beside them lies there then. */
final class CorrectedRegions {

    /** Columns of codes whose words are looked at. */
    static final Set<Heading> HEADINGS = Set.of(Heading.STATE, Heading.DEPARTMENT);

    /** The text that is read, by the code of the heading and the text in the file. */
    private final Map<String, Map<String, String>> readAs = new HashMap<>();

    private CorrectedRegions() {}

    static CorrectedRegions of(RawRecord record, Corrections corrections) {
        CorrectedRegions regions = new CorrectedRegions();
        record.cells().stream()
                .filter(cell -> HEADINGS.contains(cell.heading()))
                .forEach(cell -> regions.add(cell, corrections.read(record, cell)));
        return regions;
    }

    private void add(Cell cell, Passage read) {
        if (!read.text().equals(Passage.of(cell).text())) {
            readAs.computeIfAbsent(cell.heading().code(), absent -> new HashMap<>())
                    .put(cell.text(), read.text());
        }
    }

    /** {@code cell}, with the codes that are corrected. */
    Cell read(Cell cell) {
        if (readAs.isEmpty() || cell.codes().isEmpty()) {
            return cell;
        }
        Map<String, String> codes = new LinkedHashMap<>(cell.codes());
        codes.replaceAll((code, text) -> readAs.getOrDefault(code, Map.of()).getOrDefault(text, text));
        return new Cell(cell.heading(), cell.label(), cell.text(), cell.lines(), cell.row(), cell.column(), codes);
    }
}
