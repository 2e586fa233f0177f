package org.passerelle.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Mapping;
import org.passerelle.reading.row.TableRow;
import org.passerelle.text.Folding;

/**
 * Carries the first side down to rows that leave it blank, as lists do that are grouped by it; each such row is told. Where a heading names the
 * owner of the list, it is the first side of all.
 */
final class CarriedSide {

    private static final Set<Heading> SIDE = Set.of(Heading.ESTABLISHMENT, Heading.HOME_CITY, Heading.HOME_COUNTRY);

    private final boolean headed;
    private final TableFindings findings;
    private final Optional<Cell> owner;
    private List<Cell> above = List.of();
    /** The first sides so far. */
    private final Set<String> named = new HashSet<>();
    /**
     * False once a row without a first side came before any that has one, or a first side was named again: the blanks of that column group
     * nothing.
     */
    private boolean grouped;

    CarriedSide(Headings headings, TableFindings findings) {
        this.headed = headings.mapping().has(Heading.ESTABLISHMENT);
        this.grouped = isBeforePartner(headings.mapping());
        this.owner = OwnerOfList.of(headings).or(() -> findings.ownerInTitle(headings));
        this.findings = findings;
    }

    /** {@code cells} with the first side of the row above when they lack one and name another; quotes stay those of that row. */
    List<Cell> over(TableRow row, List<Cell> cells) {
        if (!headed) {
            return has(cells, Heading.PARTNER) && !has(cells, Heading.ESTABLISHMENT)
                    ? Stream.concat(owner.stream(), cells.stream()).toList()
                    : cells;
        }
        boolean first = has(cells, Heading.ESTABLISHMENT);
        if (first) {
            above = cells.stream().filter(cell -> SIDE.contains(cell.heading())).toList();
            grouped &= named.add(Folding.words(text(cells)));
            return cells;
        }
        if (!has(cells, Heading.PARTNER)) {
            return cells;
        }
        if (above.isEmpty()) {
            grouped = false;
        }
        if (!grouped) {
            return cells;
        }
        findings.tellCarried(row, above.get(0).text());
        List<Cell> all = new ArrayList<>(
                above.stream().filter(cell -> !has(cells, cell.heading())).toList());
        all.addAll(cells);
        return all;
    }

    /** Lists are grouped by their first columns. */
    private static boolean isBeforePartner(Mapping mapping) {
        return mapping.columns().stream()
                .filter(column -> column.heading() == Heading.ESTABLISHMENT || column.heading() == Heading.PARTNER)
                .findFirst()
                .filter(column -> column.heading() == Heading.ESTABLISHMENT)
                .isPresent();
    }

    private static String text(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.heading() == Heading.ESTABLISHMENT)
                .map(Cell::text)
                .collect(Collectors.joining(" "));
    }

    /** True when one of {@code cells} holds {@code heading}. */
    static boolean has(List<Cell> cells, Heading heading) {
        return cells.stream().anyMatch(cell -> cell.heading() == heading);
    }
}
