package org.passerelle.imports.finding;

import java.util.List;
import java.util.Locale;
import org.passerelle.reading.Finding;

/**
 * Something in a file that was not understood, in the language of whoever reads it.
 *
 * @param level whether the record could be used
 * @param sheet the sheet; empty when the format has none
 * @param row row of the sheet or line of the file, from 1; 0 when it concerns the file as a whole
 * @param column from 1; 0 when the format has none
 * @param label the column heading or label as the file writes it; empty when it concerns the record
 * @param words the words at fault
 * @param code what is wrong, the same in every language
 * @param problem what is wrong, one sentence without a full stop
 * @param accepted what would be accepted; empty when the problem says it all
 * @param choices what the words may mean, each as it can be read instead of them; empty where there is nothing to choose from
 * @param alike how many findings of the file have these words under this label, this one included: so many does a correction "in all rows"
 *     settle
 */
public record ToldFinding(
        Finding.Level level,
        String sheet,
        int row,
        int column,
        String label,
        String words,
        String code,
        String problem,
        List<String> accepted,
        List<String> choices,
        long alike) {

    /** True when it is about words of a cell, which can be read as others; not about a row as a whole. */
    public boolean concernsCell() {
        return column > 0 || !label.isEmpty();
    }

    /** {@code finding} by itself, in {@code language}. */
    static ToldFinding of(Finding finding, Locale language) {
        return of(finding, new AlikeFindings(), language);
    }

    /** {@code finding}, one of a file whose findings {@code alike} counts, in {@code language}. */
    public static ToldFinding of(Finding finding, AlikeFindings alike, Locale language) {
        return new ToldFinding(
                finding.level(),
                finding.sheet(),
                finding.row(),
                finding.column(),
                finding.label(),
                finding.words(),
                finding.problem().code(),
                finding.told(language),
                finding.accepted(language),
                finding.choices(),
                alike.of(finding));
    }
}
