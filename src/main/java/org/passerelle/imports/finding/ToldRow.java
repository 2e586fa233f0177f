package org.passerelle.imports.finding;

import java.util.List;
import java.util.Locale;
import org.passerelle.imports.assembly.PlannedRow;

/**
 * A record as it will be written, with what was not understood in it, in the language of whoever reads it.
 *
 * @param record its key, by which a correction can be for it alone
 * @param row line of the file, or row of the sheet, from 1
 * @param cooperations what it states, its own first; empty when it is left out
 */
public record ToldRow(
        String record, String sheet, int row, List<PlannedRow.Cooperation> cooperations, List<ToldFinding> findings) {

    public static ToldRow of(PlannedRow row, AlikeFindings alike, Locale language) {
        return new ToldRow(
                row.record(),
                row.sheet(),
                row.row(),
                row.cooperations().stream().map(one -> one.in(language)).toList(),
                row.findings().stream()
                        .map(finding -> ToldFinding.of(finding, alike, language))
                        .toList());
    }
}
