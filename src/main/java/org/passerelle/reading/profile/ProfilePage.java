package org.passerelle.reading.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Mapping;
import org.passerelle.reading.RawRecord;

/** The profiles of a page. */
record ProfilePage(List<RawRecord> profiles) {

    /** Each label of the page once, and what it leads to. */
    Mapping mapping() {
        Map<String, Heading> labels = new LinkedHashMap<>();
        for (RawRecord profile : profiles) {
            for (Cell cell : profile.cells()) {
                if (!cell.label().isEmpty()) {
                    labels.putIfAbsent(cell.label(), cell.heading());
                }
            }
        }
        return new Mapping(
                0,
                labels.entrySet().stream()
                        .map(entry -> new MappedColumn(0, entry.getKey(), entry.getValue(), Optional.empty()))
                        .toList());
    }
}
