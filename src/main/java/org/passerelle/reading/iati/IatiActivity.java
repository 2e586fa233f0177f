package org.passerelle.reading.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.model.LineRange;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.Refusal;

/** An activity as it is being read: each value becomes a cell and a line {@code label: value [codes]} of the text. */
final class IatiActivity {

    private final InputFile file;
    private final int firstLine;
    private final List<Cell> cells = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** Whose text begins at {@code firstLine}. */
    IatiActivity(InputFile file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    void add(Heading heading, String label, IatiElement element, String text, Map<String, String> codes) {
        add(heading, label, element.line(), text, codes);
    }

    /** @param row line of the file on which the value begins */
    void add(Heading heading, String label, int row, String text, Map<String, String> codes) {
        if (text.isEmpty()) {
            return;
        }
        if (cells.size() >= file.limits().cellsPerRow()) {
            throw file.refuse(row, Refusal.TOO_MANY_VALUES, file.limits().cellsPerRow());
        }
        int line = firstLine + lines.size();
        cells.add(new Cell(heading, label, text, new LineRange(line, line), row, 0, codes));
        lines.add(label + ": " + text + shown(codes));
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** How many lines its text has. */
    int length() {
        return lines.size();
    }

    /** Its text. */
    List<String> lines() {
        return lines;
    }

    /** The identifier that the activity states; empty when it states none. */
    String identifier() {
        return cells.stream()
                .filter(cell -> cell.heading() == Heading.PROJECT)
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /** The body that reports it. */
    IatiMoney.Partner reporter() {
        return cells.stream()
                .filter(cell -> cell.heading() == Heading.ESTABLISHMENT)
                .findFirst()
                .map(cell -> new IatiMoney.Partner(cell.text(), cell.codes().getOrDefault("ref", "")))
                .orElse(IatiMoney.Partner.NOBODY);
    }

    /** The record; {@code position} serves as its key when it states none. */
    RawRecord record(int position) {
        String identifier = identifier();
        return new RawRecord(
                identifier.isEmpty() ? "activity-" + position : identifier,
                // many files are one line: what is told of them names the activity
                identifier,
                String.join("\n", lines),
                new LineRange(firstLine, firstLine + lines.size() - 1),
                List.copyOf(cells));
    }

    private static String shown(Map<String, String> codes) {
        if (codes.isEmpty()) {
            return "";
        }
        return codes.entrySet().stream()
                .map(code -> code.getKey() + " " + code.getValue())
                .collect(Collectors.joining("; ", " [", "]"));
    }
}
