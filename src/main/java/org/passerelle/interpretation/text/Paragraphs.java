package org.passerelle.interpretation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.model.LineRange;
import org.passerelle.reading.Cell;

/** The lines of a cell as cells of their own, where each line says something by itself. */
public final class Paragraphs {

    private Paragraphs() {}

    public static Stream<Cell> of(Cell cell) {
        List<Cell> paragraphs = new ArrayList<>();
        String[] lines = cell.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int line = Math.min(cell.lines().first() + i, cell.lines().last());
            if (!lines[i].isBlank()) {
                paragraphs.add(new Cell(
                        cell.heading(),
                        cell.label(),
                        lines[i],
                        new LineRange(line, line),
                        cell.row() + i,
                        cell.column(),
                        cell.codes()));
            }
        }
        return paragraphs.stream();
    }
}
