package org.passerelle.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Keys;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.row.Value;

/** Makes a record of a row of a survey or of a list. */
final class RecordMaker {

    private static final String ROW = "row-";
    private static final String MARKED = "true";

    private final String sheet;
    private final List<MappedColumn> columns;
    private final Heading beyond;
    private final TableFindings findings;
    private final Layout layout;
    private final Map<Integer, Integer> codeColumns;
    private final CarriedSide carried;
    private final Dittos dittos;
    private final Optional<Cell> countryOfPartners;
    private final Optional<BothSides> bothSides;
    private final Dittos dittosOfSides;
    private final Keys keys = new Keys();
    /** From 1; 0 when there is none. */
    private final int openCountry;

    private final boolean sidesOpen;
    /** What signs mean, for each column. */
    private final List<Map<String, String>> meanings;

    RecordMaker(OpenSheet open, TableFindings findings) {
        Headings headings = open.headings();
        this.sheet = open.name();
        this.columns = headings.mapping().columns();
        this.meanings = columns.stream().map(open.legend()::of).toList();
        this.layout = headings.layout();
        this.codeColumns = CodeColumns.of(columns);
        this.carried = new CarriedSide(headings, findings);
        this.dittos = new Dittos(findings);
        this.countryOfPartners = CountryOfPartners.of(headings);
        this.bothSides = headings.bothSides();
        this.dittosOfSides = new Dittos(findings);
        this.beyond = HeadingSearch.beyond(headings.layout());
        this.findings = findings;
        this.sidesOpen = headings.mapping().asked().findAny().isPresent();
        this.openCountry =
                findings.openCountry(headings).map(MappedColumn::number).orElse(0);
    }

    /** The records of a row, several in a wide list; none, with a finding, when its identifier is not its own. */
    List<RawRecord> make(TableRow row) {
        List<Cell> cells = carried.over(row, cells(row));
        Optional<String> own = cells.stream()
                .filter(cell -> cell.heading() == Heading.IDENTIFIER)
                .map(cell -> notARow(cell.text()))
                .findFirst();
        if (own.isPresent() && !keys.add(own.get())) {
            findings.tellKnownKey(row, own.get());
            return List.of();
        }
        String key = own.orElse(ROW + row.number());
        return layout == Layout.WIDE ? pairs(key, row, cells) : List.of(record(key, row, cells));
    }

    /** The first with each of its partners; partners are not linked with each other. */
    private List<RawRecord> pairs(String key, TableRow row, List<Cell> cells) {
        List<Cell> partners =
                cells.stream().filter(cell -> cell.heading() == Heading.PARTNER).toList();
        if (partners.size() < 2) {
            return List.of(record(key, row, cells));
        }
        List<RawRecord> pairs = new ArrayList<>();
        for (Cell partner : partners) {
            List<Cell> pair = cells.stream()
                    .filter(cell -> cell.heading() != Heading.PARTNER || cell.column() == partner.column())
                    .toList();
            pairs.add(record(key + "-" + (pairs.size() + 1), row, pair));
        }
        return pairs;
    }

    /** The record of {@code row} with that key and those cells. */
    RawRecord record(String key, TableRow row, List<Cell> cells) {
        return new RawRecord(key, sheet, row.text(), row.lines(), cells, findings.takenWithRow());
    }

    /** What stands in a row, each party with what other columns say of it. */
    List<Cell> cells(TableRow row) {
        Map<Integer, Map<String, String>> codes = new HashMap<>();
        codeColumns.forEach((index, party) -> {
            row.at(index)
                    .ifPresent(value -> codes.computeIfAbsent(party, absent -> new LinkedHashMap<>())
                            .put(columns.get(index).heading().code(), code(index, value.text())));
        });
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.width(); i++) {
            if (row.at(i).isPresent()) {
                Cell cell = dittos.read(cell(row, i)).with(codes.getOrDefault(i, Map.of()));
                cells.addAll(bothSides.map(both -> apart(both, cell)).orElseGet(() -> List.of(cell)));
            }
        }
        countryOfPartners
                .filter(country -> CarriedSide.has(cells, Heading.PARTNER))
                .ifPresent(cells::add);
        return cells;
    }

    /** "idem / Hospital Baptista de Sousa" repeats one side. */
    private List<Cell> apart(BothSides both, Cell cell) {
        List<Cell> sides = both.apart(cell);
        return sides.size() == 1
                ? sides
                : sides.stream().map(dittosOfSides::read).toList();
    }

    /** An item of Wikidata or an organisation of ROR by its number, when its address is given. */
    private String code(int index, String text) {
        return columns.get(index).heading().tellsWho() ? StringUtils.substringAfterLast("/" + text, "/") : text;
    }

    /** A record without an identifier is known by its row; an identifier that reads like that is another's. */
    private static String notARow(String identifier) {
        return identifier.startsWith(ROW) ? "identifier-" + identifier : identifier;
    }

    private Cell cell(TableRow row, int index) {
        Value value = row.values().get(index);
        boolean headed = index < columns.size();
        return new Cell(
                headed ? columns.get(index).heading() : beyond,
                headed ? columns.get(index).label() : "",
                value.text(),
                value.lines(),
                row.number(),
                index + 1,
                marks(value, index));
    }

    private Optional<String> meaning(Value value, int index) {
        return index >= meanings.size() || meanings.get(index).isEmpty()
                ? Optional.empty()
                : Legend.meaning(value.text(), meanings.get(index));
    }

    private Map<String, String> marks(Value value, int index) {
        Map<String, String> marks = new LinkedHashMap<>();
        meaning(value, index).ifPresent(meaning -> marks.put(Cell.MEANING, meaning));
        if (index + 1 == openCountry) {
            marks.put(Cell.SIDE_OPEN, MARKED);
        } else if (value.isOneParty()) {
            marks.put(Cell.ONE_PARTY, MARKED);
        }
        if (sidesOpen) {
            marks.put(Cell.SIDES_OPEN, MARKED);
        }
        return marks;
    }
}
