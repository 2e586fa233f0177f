package org.passerelle.reading.wikidata;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Findings;
import org.passerelle.reading.Heading;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.row.TableRow;

/**
 * The pairs of a result, each once: rows of the same two items, in either direction, become one record. The first row says which item
 * comes first and is the record's text; later rows add what it lacks (a date, a reference), each value with the lines of its own row.
 */
final class WikidataPairs {

    private static final int SHOWN = 200;
    private static final int LABELS_SHOWN = 20;

    private final InputFile file;
    private final WikidataCells cells;
    private final Findings findings;
    private final Map<String, RawRecord> pairs = new LinkedHashMap<>();
    private final Set<String> withoutLabel = new TreeSet<>();

    WikidataPairs(InputFile file, List<MappedColumn> columns, Findings findings) {
        this.file = file;
        this.cells = new WikidataCells(columns);
        this.findings = findings;
    }

    void add(TableRow row) {
        List<Cell> stated = cells.of(row);
        String first = item(stated, Heading.ESTABLISHMENT);
        String second = item(stated, Heading.PARTNER);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            tell(row);
            return;
        }
        stated.stream().filter(WikidataPairs::isNumbered).map(Cell::text).forEach(withoutLabel::add);
        boolean ordered =
                first.length() != second.length() ? first.length() < second.length() : first.compareTo(second) < 0;
        String key = ordered ? first + "-" + second : second + "-" + first;
        RawRecord known = pairs.get(key);
        pairs.put(
                key,
                known == null ? new RawRecord(key, "", row.text(), row.lines(), stated) : merged(known, first, stated));
        if (pairs.size() > file.limits().pairs()) {
            throw file.refuse(Refusal.TOO_MANY_PAIRS, file.limits().pairs());
        }
    }

    Iterator<RawRecord> records() {
        if (!withoutLabel.isEmpty()) {
            String shown = withoutLabel.stream().limit(LABELS_SHOWN).collect(Collectors.joining(", "));
            findings.add(Finding.ofRow("", 0, shown, Problem.NO_LABEL, withoutLabel.size()));
        }
        return pairs.values().iterator();
    }

    /** The label service writes the number of an item that has no label in the language asked for. */
    private static boolean isNumbered(Cell cell) {
        return cell.text().equals(cell.codes().get(WikidataCells.ITEM));
    }

    private RawRecord merged(RawRecord known, String first, List<Cell> stated) {
        boolean sameDirection = item(known.cells(), Heading.ESTABLISHMENT).equals(first);
        List<Cell> cells = new ArrayList<>(known.cells());
        for (Cell cell : stated) {
            Cell turned = sameDirection ? cell : turned(cell);
            if (cells.size() < file.limits().cellsPerRow() && cells.stream().noneMatch(one -> says(one, turned))) {
                cells.add(turned);
            }
        }
        return new RawRecord(known.key(), known.sheet(), known.text(), known.lines(), List.copyOf(cells));
    }

    /** The identifier of a later row's statement is another way to the same pair, and the pair has its key. */
    private static boolean says(Cell one, Cell other) {
        return one.heading() == other.heading()
                && (one.heading() == Heading.IDENTIFIER || one.text().equals(other.text()));
    }

    private static Cell turned(Cell cell) {
        Heading turned = switch (cell.heading()) {
            case ESTABLISHMENT -> Heading.PARTNER;
            case PARTNER -> Heading.ESTABLISHMENT;
            case COUNTRY -> Heading.HOME_COUNTRY;
            case HOME_COUNTRY -> Heading.COUNTRY;
            default -> cell.heading();
        };
        return new Cell(turned, cell.label(), cell.text(), cell.lines(), cell.row(), cell.column(), cell.codes());
    }

    private static String item(List<Cell> cells, Heading heading) {
        return cells.stream()
                .filter(cell -> cell.heading() == heading)
                .map(cell -> cell.codes().getOrDefault(WikidataCells.ITEM, ""))
                .findFirst()
                .orElse("");
    }

    private void tell(TableRow row) {
        findings.add(Finding.ofRow("", row.number(), StringUtils.abbreviate(row.text(), SHOWN), Problem.NOT_TWO_ITEMS));
    }
}
