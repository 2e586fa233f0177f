package org.passerelle.reconciliation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A list, and what the graph knows of it, as programs get it.
 *
 * @param numbers how many lines there are in each state, by its code
 */
@Schema(name = "Coverage", description = "A list, and what the graph knows of it")
record CoverageAnswer(
        @Schema(description = "How many lines there are in each state: known, apart, unsure, unknown")
        Map<String, Integer> numbers,

        List<CoveredLine> lines,

        @Schema(description = "Lines that were not looked up, since there are too many")
        int left,

        @Schema(description = "Cells behind the second of a line, which were not looked at")
        int beyond) {

    static CoverageAnswer of(CoveredList list) {
        return new CoverageAnswer(
                list.numbers().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().code(), Map.Entry::getValue, Integer::sum, TreeMap::new)),
                list.lines(),
                list.left(),
                list.beyond());
    }
}
