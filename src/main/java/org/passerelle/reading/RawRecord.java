package org.passerelle.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.model.LineRange;

/**
 * One row, profile, pair or activity of a file, verbatim.
 *
 * @param key its own identifier when the file gives one, else made from its position; unique in the file
 * @param sheet the sheet that holds it, or the activity that it is; empty when the format has neither
 * @param text the lines of the document that it is, as they are cited
 * @param lines where {@code text} stands in the document, from 1
 * @param cells in the order of the file
 * @param findings what reading it left to tell
 */
public record RawRecord(
        String key, String sheet, String text, LineRange lines, List<Cell> cells, List<Finding> findings) {

    public RawRecord {
        findings = List.copyOf(findings);
    }

    /** One of which there is nothing to tell. */
    public RawRecord(String key, String sheet, String text, LineRange lines, List<Cell> cells) {
        this(key, sheet, text, lines, cells, List.of());
    }

    /** The same, with {@code other} cells. */
    public RawRecord with(List<Cell> other) {
        return new RawRecord(key, sheet, text, lines, other, findings);
    }

    /** All cells of {@code heading} that hold anything. */
    public Stream<Cell> all(Heading heading) {
        return cells.stream()
                .filter(cell -> cell.heading() == heading && !cell.text().isBlank());
    }

    /** The first of them. */
    public Optional<Cell> first(Heading heading) {
        return all(heading).findFirst();
    }
}
