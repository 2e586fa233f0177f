package org.passerelle.reading.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.passerelle.reading.Heading;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Layout;
import org.passerelle.reading.Mapping;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.reading.heading.ComposedLabel;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.heading.WordedLabel;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.row.Value;
import org.passerelle.reading.wikidata.WikidataColumns;

/** Finds the row of headings among the first rows of a table: the one with most headings that are known, two at least. */
final class HeadingSearch {

    /** How many rows are looked at; titles above a table are seldom longer. */
    static final int ROWS = 50;

    private static final int ENOUGH = 2;
    private static final int ENOUGH_WORDED = 3;
    private static final int SHOWN = 12;

    private final InputFile file;
    private final HeadingNames names;
    private final ComposedLabel composed;

    HeadingSearch(InputFile file, HeadingNames names) {
        this.file = file;
        this.names = names;
        this.composed = new ComposedLabel(names);
    }

    /** The headings among {@code rows}; empty when no row is one of headings, and the layout needs one. */
    Optional<Headings> find(List<TableRow> rows) {
        List<TableRow> own = rows.stream()
                .filter(row -> rows.stream().noneMatch(other -> isOther(other, row) && shareCell(other, row)))
                .toList();
        return questionsAbove(own)
                .or(() -> best(own, this::known))
                .or(() -> first(rows))
                // cells of a list may look like described sides, "Ville de Nantes": those count where nothing else does
                .or(() -> best(own, this::knownOrDescribed))
                .or(() -> best(own, this::questions))
                .or(() -> best(own, row -> dated(rows, row)))
                .map(row -> Optional.of(headings(rows, row)))
                .orElseGet(() -> withoutHeadings(rows));
    }

    /** A row of questions above any row of known headings: answers may hold words that are headings elsewhere. */
    private Optional<TableRow> questionsAbove(List<TableRow> rows) {
        int known = best(rows, this::known).map(TableRow::number).orElse(0);
        return best(rows, this::questions).filter(row -> row.number() < known);
    }

    private static Optional<TableRow> best(List<TableRow> rows, ToLongFunction<TableRow> known) {
        return rows.stream()
                .max(Comparator.comparingLong(known).thenComparing(row -> -row.number()))
                .filter(row -> known.applyAsLong(row) >= ENOUGH);
    }

    /** To be thrown: no row is one of headings; says what comes nearest. */
    UnreadableFileException refuse(List<TableRow> rows) {
        return firstFull(rows)
                .map(row -> file.refuse(Refusal.NO_HEADINGS, shown(row)))
                .orElseGet(() -> file.refuse(Refusal.NO_ROWS));
    }

    /** Not the same headings once more, further down. */
    private static boolean isOther(TableRow one, TableRow row) {
        return one.number() != row.number() && !one.values().equals(row.values());
    }

    /** What stands in several rows of a column stands for none of them, unless it is a heading that is repeated. */
    private boolean shareCell(TableRow one, TableRow row) {
        return IntStream.range(0, Math.min(one.values().size(), row.values().size()))
                .filter(i ->
                        row.values().get(i).text().equals(one.values().get(i).text()))
                .mapToObj(row.values()::get)
                .anyMatch(value -> !value.isBlank() && !known(value));
    }

    private String shown(TableRow row) {
        return row.filled().limit(SHOWN).map(this::shown).collect(Collectors.joining(", "));
    }

    private String shown(Value value) {
        String shown = value.text().length() > 40 ? value.text().substring(0, 40) + "..." : value.text();
        return "'" + shown + "'"
                + names.nearest(value.text())
                        .map(near -> " (" + near.code() + "?)")
                        .orElse("");
    }

    private long known(TableRow row) {
        return row.filled().filter(this::known).count();
    }

    private boolean known(Value value) {
        return names.find(value.text())
                .or(() -> names.findVariable(value.text()))
                .or(() -> composed.find(value.text()))
                .or(() -> composed.territoryOfPartner(value.text()))
                .isPresent();
    }

    private long knownOrDescribed(TableRow row) {
        return row.filled()
                .filter(value -> known(value) || composed.isDescribedSide(value.text()))
                .count();
    }

    /** The answers to a questionnaire stand below its questions: "En quelle année a-t-elle commencé ?". */
    private long questions(TableRow row) {
        boolean asks =
                row.filled().filter(value -> value.text().indexOf('?') >= 0).count() >= ENOUGH;
        return asks ? row.filled().filter(this::knownOrWorded).count() : 0;
    }

    /** Labels of several words, of which one speaks of a time and stands above times: "Hôpital en France;Hôpital au Mali;Date de début". */
    private long dated(List<TableRow> rows, TableRow row) {
        boolean times = IntStream.range(0, row.width())
                .anyMatch(i -> WordedLabel.isOfTime(row.values().get(i).text(), names)
                        && !hasDigits(row, i)
                        && rows.stream().anyMatch(below -> below.number() > row.number() && hasDigits(below, i)));
        return times ? row.filled().filter(this::knownOrWorded).count() : 0;
    }

    /** The first row that is full, when it heads a side and as much besides by its words: "Ente capofila;Partner estero;Paese". */
    private Optional<TableRow> first(List<TableRow> rows) {
        return firstFull(rows)
                .filter(row -> IntStream.range(0, row.width()).noneMatch(i -> hasDigits(row, i)))
                .filter(row -> headsPartner(row)
                        && row.filled().filter(this::knownOrWorded).count() >= ENOUGH_WORDED);
    }

    /** Titles above a table fill less than half of what its fullest row does. */
    private static Optional<TableRow> firstFull(List<TableRow> rows) {
        long most = rows.stream().mapToLong(row -> row.filled().count()).max().orElse(0);
        return rows.stream().filter(row -> 2 * row.filled().count() > most).findFirst();
    }

    private boolean headsPartner(TableRow row) {
        return row.filled()
                .anyMatch(value -> names.find(value.text())
                        .or(() -> composed.find(value.text()))
                        .or(() -> WordedLabel.find(value.text(), names))
                        .filter(Heading.PARTNER::equals)
                        .isPresent());
    }

    private static boolean hasDigits(TableRow row, int column) {
        return row.at(column)
                .filter(value -> ColumnCells.hasDigits(value.text()))
                .isPresent();
    }

    private boolean knownOrWorded(Value value) {
        return known(value) || WordedLabel.isKnown(value.text(), names);
    }

    private Headings headings(List<TableRow> rows, TableRow row) {
        List<TableRow> above = rows.stream()
                .takeWhile(before -> before.number() < row.number())
                .toList();
        List<TableRow> below = rows.subList(above.size() + 1, rows.size());
        Layout named = file.options().layout();
        if (named == Layout.WIKIDATA || (named == null && WikidataColumns.fit(row, below, names))) {
            return new Headings(above, Headings.foldedOf(row), new WikidataColumns(names).map(row), Layout.WIKIDATA);
        }
        ColumnMapper mapper = new ColumnMapper(names, row, below);
        Layout layout = named == null ? mapper.layout() : named;
        Mapping mapping = mapper.map(layout);
        Optional<BothSides> both = BothSides.of(mapping, layout, below, names);
        if (mapper.lacksOtherSide(layout)
                && both.isEmpty()
                && OwnerInTitle.of(above, names).isEmpty()) {
            throw file.refuse(row.number(), Refusal.NO_OTHER_SIDE, shown(row));
        }
        Mapping asked = new OpenSides(names, below, layout).ask(mapping);
        return OwnerInTitle.turned(new Headings(above, Headings.foldedOf(row), asked, layout, both), names);
    }

    /** A list needs no headings when it is known to be one: the first column is one side, what follows the other. */
    private Optional<Headings> withoutHeadings(List<TableRow> rows) {
        Layout layout = file.options().layout();
        if (rows.isEmpty() || (layout != Layout.PAIRS && layout != Layout.WIDE)) {
            return Optional.empty();
        }
        int columns = rows.stream().mapToInt(TableRow::width).max().orElse(0);
        return Optional.of(
                new Headings(List.of(), List.of(), new Mapping(0, ColumnMapper.unnamed(columns, layout)), layout));
    }

    /** What a row of a wide list holds beyond its headings: one more partner. */
    static Heading beyond(Layout layout) {
        return layout == Layout.WIDE ? Heading.PARTNER : Heading.IGNORED;
    }
}
