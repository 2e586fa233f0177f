package org.passerelle.reading.table;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Findings;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Problem;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.row.Value;

/** What there is to say about the rows and columns of a table. */
final class TableFindings {

    private static final int SHOWN = 200;

    private final Findings findings;
    private final String sheet;
    private final HeadingNames names;
    private final List<Finding> ofRow = new ArrayList<>();

    /** Columns that a mapping file names are as somebody wants them. */
    TableFindings(Findings findings, String sheet, HeadingNames names) {
        this.names = names;
        this.findings = findings;
        this.sheet = sheet;
    }

    /** Titles above the headings, columns that are not known, and those that leave the sides open. */
    void tell(Headings headings) {
        headings.above().forEach(row -> add(row, Problem.ABOVE_HEADINGS));
        if (headings.layout() != Layout.WIKIDATA) {
            headings.mapping()
                    .ignored()
                    .filter(column -> column.asked().isEmpty()
                            && !column.label().isEmpty()
                            && names.findMapped(column.label()).isEmpty())
                    .forEach(column -> tell(headings.mapping().row(), column));
        }
        headings.mapping()
                .asked()
                .forEach(column ->
                        add(headings.mapping().row(), column, column.asked().orElseThrow(), List.of()));
        openCountry(headings)
                .ifPresent(column -> add(headings.mapping().row(), column, Problem.SIDE_OF_COUNTRY, List.of()));
        OwnerOfList.of(headings)
                .ifPresentOrElse(
                        owner -> add(owner, Problem.OWNER_OF_LIST, List.of()),
                        () -> ownerInTitle(headings).ifPresent(owner -> add(owner, Problem.OWNER_IN_TITLE, List.of())));
        headings.bothSides()
                .filter(BothSides::isGuessed)
                .ifPresent(both -> add(headings.mapping().row(), both.column(), Problem.BOTH_SIDES, List.of()));
        CountryOfPartners.of(headings).ifPresent(country -> {
            ULocale named = new ULocale("", country.codes().get(CountryOfPartners.ISO2));
            add(
                    country,
                    Problem.PARTNERS_OF_HEADING,
                    List.of(named.getDisplayCountry(ULocale.ENGLISH), named.getDisplayCountry(ULocale.FRENCH)));
        });
    }

    /** See {@link OpenCountry}. */
    Optional<MappedColumn> openCountry(Headings headings) {
        return OpenCountry.of(headings, names);
    }

    /** See {@link OwnerInTitle}. */
    Optional<Cell> ownerInTitle(Headings headings) {
        return OwnerInTitle.of(headings, names);
    }

    void tellRepeated(TableRow row) {
        add(row, Problem.REPEATS_HEADINGS);
    }

    void tellFooter(TableRow row) {
        add(row, Problem.FOOTER);
    }

    void tellTooWide(TableRow row, int columns) {
        add(row, Problem.TOO_WIDE, row.width(), columns);
    }

    void tellCarried(TableRow row, String party) {
        ofRow.add(finding(row, Problem.CARRIED_DOWN, party));
    }

    void tellSame(Cell ditto, String above) {
        ofRow.add(finding(ditto, Problem.SAME_AS_ABOVE, List.of(above)));
    }

    /** What was told of how the cells of a row are read, which goes with its record; told once. */
    List<Finding> takenWithRow() {
        List<Finding> taken = List.copyOf(ofRow);
        ofRow.clear();
        return taken;
    }

    /** Nothing else is told of such a row. */
    void tellKnownKey(TableRow row, String key) {
        ofRow.clear();
        add(row, Problem.KNOWN_IDENTIFIER, key);
    }

    private void tell(int row, MappedColumn column) {
        add(
                row,
                column,
                Problem.UNKNOWN_HEADING,
                List.of(column.nearest().map(Heading::code).orElse(Problem.NONE)));
    }

    private void add(Cell cell, Problem problem, List<String> values) {
        findings.add(finding(cell, problem, values));
    }

    private Finding finding(Cell cell, Problem problem, List<String> values) {
        return new Finding(sheet, cell.row(), cell.column(), cell.label(), cell.text(), problem, values);
    }

    private void add(int row, MappedColumn column, Problem problem, List<String> values) {
        findings.add(new Finding(sheet, row, column.number(), column.label(), column.label(), problem, values));
    }

    private void add(TableRow row, Problem problem, Object... values) {
        findings.add(finding(row, problem, values));
    }

    private Finding finding(TableRow row, Problem problem, Object... values) {
        String words = row.filled().map(Value::text).collect(Collectors.joining(" | "));
        return Finding.ofRow(sheet, row.number(), StringUtils.abbreviate(words, SHOWN), problem, values);
    }
}
