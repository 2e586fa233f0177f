package org.passerelle.reading.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Mapping;
import org.passerelle.reading.Problem;
import org.passerelle.reading.heading.ComposedLabel;
import org.passerelle.reading.heading.FoundHeadings;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.heading.WordedLabel;
import org.passerelle.reading.row.TableRow;
import org.passerelle.text.Folding;

/**
 * Whether the headings of a list say which columns hold the two sides. They do not where a heading that is not known stands over names of
 * parties and no other heading says as much of a side ("Ville;Structure appuyée;Partenaire"), and where two of them may both be the first
 * side. Whoever says what the columns hold, in a mapping file, settles it.
 */
final class OpenSides {

    private static final List<Heading> SIDES = List.of(Heading.ESTABLISHMENT, Heading.PARTNER);

    private static final Pattern NUMBER = Pattern.compile(" ?\\d+$");

    /** "Référent CHU". */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?:referent\\p{L}*|contacts?|responsables?|interlocuteurs?|correspondants?|ansprechpartner\\p{L}*)\\b");

    /** Of so many partners one lacks its first side. */
    private static final int FEW_NAMED = 4;

    private final HeadingNames names;
    private final ComposedLabel composed;
    private final List<TableRow> rows;

    private final boolean ofMembers;

    /** @param rows those below the headings that were read ahead */
    OpenSides(HeadingNames names, List<TableRow> rows, Layout layout) {
        this.ofMembers = layout == Layout.MEMBERS;
        this.names = names;
        this.composed = new ComposedLabel(names);
        this.rows = rows;
    }

    /** {@code read} with the columns asked about that leave the sides open. */
    Mapping ask(Mapping read) {
        List<MappedColumn> columns = read.columns();
        List<MappedColumn> leftOut = leftOut(columns);
        Set<Heading> doubted = doubted(columns);
        boolean asked = !leftOut.isEmpty()
                || !doubted.isEmpty()
                || areRivals(columns)
                || isBehindCarrier(columns)
                || areMixed(columns, Heading.PARTNER);
        return new Mapping(
                read.row(),
                columns.stream()
                        .map(column -> leftOut.contains(column)
                                ? column.asking(Problem.NAMES_LEFT_OUT)
                                : asked && (isOpen(column, columns) || isDoubted(column, doubted))
                                        ? column.asking(Problem.SIDE_OPEN)
                                        : column)
                        .toList());
    }

    /** The columns that are not understood and may hold a side which no other column surely holds. */
    private List<MappedColumn> leftOut(List<MappedColumn> columns) {
        boolean first = holdAny(columns, Heading.ESTABLISHMENT, Heading.CARRIER, Heading.OPERATOR)
                || columns.stream().anyMatch(OwnerOfList::isNamedBy);
        boolean second = holdAny(columns, Heading.PARTNER, Heading.OPERATOR, Heading.LINK);
        if (ofMembers ? !first && !second : !first || !second) {
            return unknown(columns)
                    .filter(column ->
                            cells(column).mayBeSide() || (!first && second && mayKeepTheList(column, columns)))
                    .toList();
        }
        return columns.stream().noneMatch(column -> isOpen(column, columns))
                ? unknown(columns).filter(this::isWordedAsSide).toList()
                : unknown(columns).filter(column -> mayBeSide(column, columns)).toList();
    }

    /** Before the partners, the same few names in each row. */
    private boolean mayKeepTheList(MappedColumn column, List<MappedColumn> columns) {
        return of(columns, Heading.PARTNER).stream().allMatch(partner -> column.number() < partner.number())
                && (cells(column).repeatsNames() || cells(column).holdsTerritories());
    }

    /** Both sides are named, and one more column by a word for a side: "Commune LU;Partenaire au Sud;Pays;Hôpital". */
    private boolean isWordedAsSide(MappedColumn column) {
        return !ofMembers
                && WordedLabel.isOfSide(column.label(), names)
                && cells(column).mayBeSide();
    }

    /** Behind both sides, people are named more often than bodies. */
    private boolean mayBeSide(MappedColumn column, List<MappedColumn> columns) {
        boolean behind = of(columns, Heading.PARTNER).stream().anyMatch(second -> second.number() < column.number())
                && SIDES.stream()
                        .flatMap(side -> of(columns, side).stream())
                        .allMatch(side -> side.number() < column.number());
        return behind ? cells(column).namesBodies() : cells(column).holdsBodies();
    }

    /** "Hôpital partenaire;Université partenaire": two partners of one that no column names, or two sides. */
    private boolean arePartnersAlone(List<MappedColumn> columns) {
        return haveSeveralWords(of(columns, Heading.PARTNER).stream())
                && !holdAny(columns, Heading.ESTABLISHMENT, Heading.CARRIER, Heading.OPERATOR);
    }

    /** The sides of which something else than their headings says that they may not be what they look like. */
    private Set<Heading> doubted(List<MappedColumn> columns) {
        Set<Heading> doubted = EnumSet.noneOf(Heading.class);
        if (isLate(columns) || isSeldomNamed(columns)) {
            doubted.add(Heading.ESTABLISHMENT);
        }
        if (arePartnersAlone(columns)) {
            doubted.add(Heading.PARTNER);
        }
        return doubted;
    }

    private boolean isDoubted(MappedColumn column, Set<Heading> doubted) {
        return doubted.contains(column.heading()) && isUnsettled(column);
    }

    /** A first side behind the second, by a heading that is not known as a whole: "Partner municipality;Country;Lead organization". */
    private boolean isLate(List<MappedColumn> columns) {
        return of(columns, Heading.PARTNER).stream()
                        .findFirst()
                        .filter(partner -> of(columns, Heading.ESTABLISHMENT).stream()
                                .allMatch(side -> side.number() > partner.number()))
                        .isPresent()
                && of(columns, Heading.ESTABLISHMENT).stream()
                        .anyMatch(side -> isUnsettled(side)
                                && names.find(side.label()).isEmpty()
                                && names.findInPairs(side.label()).isEmpty()
                                && !composed.isBodyOfANation(side.label()));
    }

    /** A first side that rows lack from the first on, beside partners that they name: it may be that of a few only. */
    private boolean isSeldomNamed(List<MappedColumn> columns) {
        List<MappedColumn> firsts = of(columns, Heading.ESTABLISHMENT);
        List<MappedColumn> seconds = of(columns, Heading.PARTNER);
        if (ofMembers || firsts.size() != 1 || seconds.isEmpty() || rows.isEmpty()) {
            return false;
        }
        long partners =
                rows.stream().filter(row -> isFilled(row, seconds.get(0))).count();
        long blank = rows.stream()
                .filter(row -> isFilled(row, seconds.get(0)) && !isFilled(row, firsts.get(0)))
                .count();
        return FEW_NAMED * blank >= partners && blank > 1 && !isFilled(rows.get(0), firsts.get(0));
    }

    private static boolean isFilled(TableRow row, MappedColumn column) {
        return row.at(column.number() - 1).isPresent();
    }

    /** Two words for a town, neither of them the second side's: "Ville;Commune;Partenaire". */
    private boolean areRivals(List<MappedColumn> columns) {
        return haveSeveralWords(of(columns, Heading.ESTABLISHMENT).stream().filter(this::isPlace))
                && holdAny(columns, Heading.PARTNER);
    }

    /** "Partenaire 1;Partenaire 2" is one word. */
    private boolean haveSeveralWords(Stream<MappedColumn> columns) {
        return columns.filter(this::isUnsettled)
                        .map(column ->
                                NUMBER.matcher(Folding.words(column.label())).replaceAll(""))
                        .distinct()
                        .count()
                > 1;
    }

    /** The town of the carrier, or a town for which it acts: "Porteur;Projet;Ville;Partenaire". */
    private boolean isBehindCarrier(List<MappedColumn> columns) {
        return of(columns, Heading.ESTABLISHMENT).stream()
                .filter(column -> isOpen(column, columns))
                .anyMatch(town ->
                        of(columns, Heading.CARRIER).stream().anyMatch(carrier -> carrier.number() < town.number()));
    }

    /** A town beside a body: where that lies, or one more partner: "Ville étrangère;Hôpital d'accueil". */
    private boolean areMixed(List<MappedColumn> columns, Heading side) {
        List<MappedColumn> same = of(columns, side);
        return same.stream().anyMatch(column -> isPlace(column) && isUnsettled(column))
                && !same.stream().allMatch(this::isPlace);
    }

    /** Where the other side is headed as a body, a town or a territory may be a side, or only where one lies. */
    private boolean isOpen(MappedColumn column, List<MappedColumn> columns) {
        Heading side = column.heading();
        if (!SIDES.contains(side) || !isPlace(column) || !isUnsettled(column)) {
            return false;
        }
        Heading other = side == Heading.PARTNER ? Heading.ESTABLISHMENT : Heading.PARTNER;
        return ofMembers
                || areMixed(columns, side)
                || !of(columns, other).stream().allMatch(this::isPlace)
                || (side == Heading.ESTABLISHMENT && areRivals(columns));
    }

    private boolean isPlace(MappedColumn column) {
        return composed.isOfEquals(column.label())
                || composed.holdsTown(column.label())
                || composed.territoryOfPartner(column.label()).isPresent();
    }

    private Stream<MappedColumn> unknown(List<MappedColumn> columns) {
        Predicate<MappedColumn> key = column ->
                FoundHeadings.isKey(columns.stream().map(MappedColumn::label).toList(), columns.indexOf(column));
        return columns.stream()
                .filter(column -> column.heading() == Heading.IGNORED && isUnsettled(column))
                .filter(column -> !PEOPLE.matcher(Folding.words(column.label())).lookingAt())
                .filter(key.negate());
    }

    private boolean isUnsettled(MappedColumn column) {
        return !column.label().isEmpty() && names.findMapped(column.label()).isEmpty();
    }

    private NameColumn cells(MappedColumn column) {
        return new NameColumn(names, rows, column.number());
    }

    private static boolean holdAny(List<MappedColumn> columns, Heading... headings) {
        return Stream.of(headings).anyMatch(heading -> !of(columns, heading).isEmpty());
    }

    private static List<MappedColumn> of(List<MappedColumn> columns, Heading heading) {
        return columns.stream().filter(column -> column.heading() == heading).toList();
    }
}
