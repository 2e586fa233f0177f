package org.passerelle.interpretation.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;

/** Parts of a cell, each as a cell of its own. */
public final class CellParts {

    private static final Pattern JOINT = Pattern.compile("\\s*[,;:/()]\\s*|\\s+[–—-]\\s+");

    private CellParts() {}

    /** What stands between commas, brackets and dashes: "Mali - Bamako", "Hanoi (Vietnam)". */
    public static List<Passage> of(Passage passage) {
        return words(passage.text())
                .map(words -> part(passage, passage.cell().heading(), words))
                .toList();
    }

    /** The same of {@code text}, as words alone. */
    public static Stream<String> words(String text) {
        return JOINT.splitAsStream(text).map(String::strip).filter(words -> !words.isEmpty());
    }

    /** The words of {@code passage} that {@code words} are, under {@code heading}. */
    public static Passage part(Passage passage, Heading heading, String words) {
        Cell cell = passage.cell();
        return Passage.of(new Cell(heading, cell.label(), words, cell.lines(), cell.row(), cell.column()));
    }
}
