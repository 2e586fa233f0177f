package org.passerelle.reading.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Mapping;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.heading.WordedLabel;
import org.passerelle.reading.row.TableRow;
import org.passerelle.text.Folding;

/**
 * The one whose partners a list holds, where no heading names it and a title above them does: "CHU de Nantes - Conventions de coopération",
 * "Coopérations de la Région Bretagne", "VILLE DE BRESSUIRE (79)". Who publishes a list need not be in it, so it is told, and uncertain.
 */
final class OwnerInTitle {

    private static final int LONGEST = 80;

    private static final List<Heading> SIDES = List.of(Heading.ESTABLISHMENT, Heading.PARTNER);

    /** Columns that name who takes part beside the partners, or besides what the list is about. */
    private static final List<Heading> OTHERS =
            List.of(Heading.CARRIER, Heading.OPERATOR, Heading.LINK, Heading.PROJECT);

    private static final Map<Heading, Heading> TURNED = Map.of(
            Heading.ESTABLISHMENT, Heading.PARTNER,
            Heading.HOME_CITY, Heading.CITY,
            Heading.HOME_COUNTRY, Heading.COUNTRY);

    /** What stands behind the name: what the list is, or when it was made. */
    private static final Pattern BEHIND = Pattern.compile("\\s+[-–—|]\\s+|\\s*[:;,|]\\s+");

    /** "Département de l'Orne", and not "Hôpitaux d'Afrique soutenus" or "Conventions". */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*(?: \\S+)*? \\p{L}*['’]?\\p{Lu}.*");

    /** What the list holds, in the plural, and whose it is; of several, "Jumelages des Communes de l'Orne", none is the owner. */
    private static final Pattern WHOSE = Pattern.compile(
            "\\p{L}+(?:s|i|en|e)\\b(?: \\p{Ll}\\S*){0,4}? (?:du|de la|de l['’]\\s?|of the|of|der|des|del|della|dell['’]\\s?|do|da) (?<owner>\\p{Lu}\\S*(?<![sx]) .+)");

    private OwnerInTitle() {}

    /** The cell that names it; empty when the columns name both sides, or no title does. */
    static Optional<Cell> of(Headings headings, HeadingNames names) {
        return hasOnly(Heading.PARTNER, headings) && headings.bothSides().isEmpty()
                ? of(headings.above(), names)
                : Optional.empty();
    }

    /** The cell of {@code titles} that names it. */
    static Optional<Cell> of(List<TableRow> titles, HeadingNames names) {
        return titles.stream().flatMap(title -> owner(title, names).stream()).findFirst();
    }

    /** {@code headings}, the only side of which is that of the partners where a title names the other: "Entidade;Local;Data". */
    static Headings turned(Headings headings, HeadingNames names) {
        return !hasOnly(Heading.ESTABLISHMENT, headings)
                        || headings.bothSides().isPresent()
                        || of(headings.above(), names).isEmpty()
                ? headings
                : new Headings(
                        headings.above(),
                        headings.labels(),
                        new Mapping(
                                headings.mapping().row(),
                                headings.mapping().columns().stream()
                                        .map(column ->
                                                names.findMapped(column.label()).isPresent()
                                                        ? column
                                                        : column.heading(TURNED.getOrDefault(
                                                                column.heading(), column.heading())))
                                        .toList()),
                        headings.layout(),
                        headings.bothSides());
    }

    /** True when no column but those of {@code side} names who takes part. */
    private static boolean hasOnly(Heading side, Headings headings) {
        List<Heading> columns =
                headings.mapping().columns().stream().map(MappedColumn::heading).toList();
        return headings.layout() == Layout.SURVEY
                && SIDES.stream().allMatch(one -> columns.contains(one) == (one == side))
                && OTHERS.stream()
                        // "Ville;Pays;Suivi par": whoever looks after it for the owner
                        .noneMatch(other -> other == Heading.CARRIER
                                ? columns.contains(other) && columns.indexOf(other) < columns.indexOf(side)
                                : columns.contains(other));
    }

    private static Optional<Cell> owner(TableRow title, HeadingNames names) {
        if (title.filled().count() != 1) {
            return Optional.empty();
        }
        String whole = title.filled().findFirst().orElseThrow().text().strip();
        String first = BEHIND.split(whole, 2)[0];
        return Optional.of(first)
                .filter(name -> isName(name, names))
                .or(() -> whose(first).filter(name -> isName(name, names)))
                .map(name -> new Cell(
                        Heading.ESTABLISHMENT,
                        "",
                        name,
                        title.lines(),
                        title.number(),
                        1,
                        Map.of(Cell.IN_TITLE, "true")));
    }

    /** "Coopérations internationales de la Région Bretagne". */
    private static Optional<String> whose(String title) {
        Matcher of = WHOSE.matcher(title);
        return of.matches() ? Optional.of(of.group("owner")) : Optional.empty();
    }

    private static boolean isName(String name, HeadingNames names) {
        return name.length() <= LONGEST
                && NAME.matcher(name).matches()
                && WordedLabel.isOfABody(List.of(Folding.words(name).split(" ", -1)), names);
    }
}
