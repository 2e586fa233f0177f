package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;

/** Parts of a cell, each as a cell of its own. */
final class CellParts {

    private static final Pattern JOINT = Pattern.compile("\\s*[,;:/()]\\s*|\\s+[–—-]\\s+");

    private CellParts() {}

    /** What stands between commas, brackets and dashes: "Mali - Bamako", "Hanoi (Vietnam)". */
    static List<Passage> of(Passage passage) {
        return JOINT.splitAsStream(passage.text())
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> part(passage, passage.cell().heading(), words))
                .toList();
    }

    /** The words of {@code passage} that {@code words} are, under {@code heading}. */
    static Passage part(Passage passage, Heading heading, String words) {
        Cell cell = passage.cell();
        return Passage.of(new Cell(heading, cell.label(), words, cell.lines(), cell.row(), cell.column()));
    }
}
