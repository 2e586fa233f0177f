package org.passerelle.reading.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.collections4.ListUtils;
import org.passerelle.model.LineRange;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Heading;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.row.TableRow;
import org.passerelle.text.Folding;

/**
 * The rows of a list of members, put together by their key: the member that coordinates is the establishment, the others are partners, and
 * each has its country and city among the codes of its cell. What rows say of their cooperation stands once.
 */
final class MemberRecords {

    /** How words for who leads begin, in the languages that headings are known in. */
    private static final List<String> LEADS =
            List.of("coordin", "koordin", "coorden", "lead", "chef de file", "capofila", "lider", "leiter");

    private static final Set<Heading> PARTIES = Set.of(Heading.ESTABLISHMENT, Heading.PARTNER);
    private static final Set<Heading> PLACES =
            Set.of(Heading.COUNTRY, Heading.HOME_COUNTRY, Heading.CITY, Heading.HOME_CITY);

    private final InputFile file;
    private final String sheet;
    private final RecordMaker maker;
    private final Map<String, RawRecord> records = new LinkedHashMap<>();

    MemberRecords(InputFile file, String sheet, RecordMaker maker) {
        this.file = file;
        this.sheet = sheet;
        this.maker = maker;
    }

    void add(TableRow row) {
        List<Cell> cells = member(maker.cells(row));
        String key = Stream.of(Heading.PROJECT, Heading.IDENTIFIER, Heading.TITLE)
                .flatMap(heading -> cells.stream().filter(cell -> cell.heading() == heading))
                .map(Cell::text)
                .findFirst()
                .orElse("row-" + row.number());
        RawRecord record = maker.record(key, row, cells);
        records.merge(key, record, this::merged);
        if (records.size() > file.limits().pairs()) {
            throw file.refuse(Refusal.TOO_MANY_PAIRS, file.limits().pairs());
        }
    }

    Iterator<RawRecord> records() {
        return records.values().iterator();
    }

    /** The cells of a row, its party under the heading of its role and with its place. */
    private static List<Cell> member(List<Cell> cells) {
        boolean leads = cells.stream().anyMatch(MemberRecords::leads);
        Map<String, String> place = new LinkedHashMap<>();
        cells.stream()
                .filter(cell -> PLACES.contains(cell.heading()))
                .forEach(cell -> place.putIfAbsent(kind(cell.heading()).code(), cell.text()));
        return cells.stream()
                .map(cell -> PARTIES.contains(cell.heading())
                        ? cell.as(leads ? Heading.ESTABLISHMENT : Heading.PARTNER)
                                .with(place)
                        : PLACES.contains(cell.heading()) ? placed(cell, leads) : cell)
                .toList();
    }

    /** The place of who leads is that of the establishment; that of another stands with its cell. */
    private static Cell placed(Cell cell, boolean leads) {
        boolean country = kind(cell.heading()) == Heading.COUNTRY;
        return cell.as(leads ? country ? Heading.HOME_COUNTRY : Heading.HOME_CITY : Heading.IGNORED);
    }

    private static Heading kind(Heading place) {
        return place == Heading.COUNTRY || place == Heading.HOME_COUNTRY ? Heading.COUNTRY : Heading.CITY;
    }

    private static boolean leads(Cell cell) {
        String role = Folding.words(cell.text());
        return cell.heading() == Heading.ROLE && LEADS.stream().anyMatch(role::startsWith);
    }

    /** The text is that of all rows when they follow one another, else that of the first; each cell has the lines of its own row. */
    private RawRecord merged(RawRecord known, RawRecord more) {
        List<Cell> cells = new ArrayList<>(known.cells());
        more.cells().stream()
                .filter(cell -> cells.stream().noneMatch(one -> says(one, cell)))
                .forEach(cells::add);
        if (cells.size() > file.limits().cellsPerRow()) {
            throw file.refuse(
                    more.lines().first(), Refusal.TOO_MANY_CELLS, file.limits().cellsPerRow());
        }
        List<Finding> findings = ListUtils.union(known.findings(), more.findings());
        boolean adjacent = known.lines().last() + 1 == more.lines().first();
        return adjacent
                ? new RawRecord(
                        known.key(),
                        sheet,
                        known.text() + "\n" + more.text(),
                        new LineRange(known.lines().first(), more.lines().last()),
                        List.copyOf(cells),
                        findings)
                : new RawRecord(known.key(), sheet, known.text(), known.lines(), List.copyOf(cells), findings);
    }

    private static boolean says(Cell one, Cell other) {
        return one.heading() == other.heading()
                && one.label().equals(other.label())
                && one.text().equals(other.text())
                && one.codes().equals(other.codes());
    }
}
