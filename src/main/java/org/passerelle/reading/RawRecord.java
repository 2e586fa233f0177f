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
 */
public record RawRecord(String key, String sheet, String text, LineRange lines, List<Cell> cells) {

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
