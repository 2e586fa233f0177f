package org.passerelle.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Mapping;
import org.passerelle.reading.heading.ComposedLabel;
import org.passerelle.reading.heading.FoundHeadings;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.row.Value;

/** Says what each column under a row of headings holds, and what kind of table they make together. */
final class ColumnMapper {

    private final HeadingNames names;
    private final ComposedLabel composed;
    private final TableRow row;
    private final List<TableRow> below;
    private final List<Heading> found;
    private final boolean ofMembers;

    ColumnMapper(HeadingNames names, TableRow row, List<TableRow> below) {
        this.names = names;
        this.composed = new ComposedLabel(names);
        this.row = row;
        this.below = below;
        List<String> labels =
                row.values().subList(0, row.width()).stream().map(Value::text).toList();
        ColumnCells cells = new ColumnCells(names, labels, below);
        this.found = FoundHeadings.of(names, labels, cells);
        IntStream.range(0, found.size())
                .filter(i -> found.get(i) == Heading.IGNORED && FoundHeadings.isKey(labels, i) && cells.holdItems(i))
                .forEach(i -> found.set(i, Heading.WIKIDATA));
        this.ofMembers = FoundHeadings.isHeadedAsMember(names, labels, found);
    }

    /** Rows that share a key list members; several columns of partners and hardly anything else make a wide list; two equals make pairs; the rest are surveys. */
    Layout layout() {
        long partners = found.stream().filter(Heading.PARTNER::equals).count();
        boolean openEnd = partners > 0 && lastLabelled() == found.lastIndexOf(Heading.PARTNER) && hasBlankEnd();
        if (isMembers()) {
            return Layout.MEMBERS;
        }
        boolean little = found.stream().allMatch(ColumnMapper::ofWideList);
        if (little && (partners > 1 || openEnd)) {
            return Layout.WIDE;
        }
        return isPairs() ? Layout.PAIRS : Layout.SURVEY;
    }

    Mapping map(Layout layout) {
        List<MappedColumn> columns = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String label = row.values().get(i).text();
            Heading heading = heading(i, label, layout);
            boolean unknown = heading == Heading.IGNORED && names.find(label).isEmpty();
            columns.add(new MappedColumn(i + 1, label, heading, unknown ? names.nearest(label) : Optional.empty()));
        }
        return new Mapping(row.number(), columns);
    }

    /** Columns of a list without headings. */
    static List<MappedColumn> unnamed(int columns, Layout layout) {
        return IntStream.rangeClosed(1, columns)
                .mapToObj(number -> new MappedColumn(
                        number,
                        "",
                        number == 1
                                ? Heading.ESTABLISHMENT
                                : number == 2 ? Heading.PARTNER : HeadingSearch.beyond(layout),
                        Optional.empty()))
                .toList();
    }

    private Heading heading(int index, String label, Layout layout) {
        Heading heading = found.get(index);
        if (label.isEmpty() && index > found.indexOf(Heading.PARTNER)) {
            return HeadingSearch.beyond(layout);
        }
        boolean placeOfSurvey = (layout == Layout.SURVEY || layout == Layout.MEMBERS)
                && heading == Heading.ESTABLISHMENT
                && composed.isOfEquals(label);
        if (!placeOfSurvey || !isEstablishmentNamed()) {
            return heading;
        }
        int partner = found.indexOf(Heading.PARTNER);
        return partner < 0 || index < partner ? Heading.HOME_CITY : Heading.CITY;
    }

    /** One column of parties, and a key beside it that says which of them belong together. */
    private boolean isMembers() {
        boolean key = FoundHeadings.KEYS.stream().anyMatch(found::contains);
        boolean leads = found.contains(Heading.ESTABLISHMENT);
        boolean oneColumn = leads != found.contains(Heading.PARTNER);
        if (!key || !oneColumn) {
            return false;
        }
        return found.contains(Heading.ROLE) || keysRecur();
    }

    private boolean keysRecur() {
        int number = Math.max(found.indexOf(Heading.PROJECT), found.indexOf(Heading.IDENTIFIER));
        // several cooperations may have one title, but what is headed as a member is one of what the title names
        int key = number < 0 && ofMembers ? found.indexOf(Heading.TITLE) : number;
        return key >= 0
                && below.stream()
                        .flatMap(one -> one.at(key).stream())
                        .collect(Collectors.groupingBy(Value::text, Collectors.counting()))
                        .values()
                        .stream()
                        .anyMatch(count -> count > 1);
    }

    /** True when the columns name one side only, so that nobody could say who cooperates with whom. */
    boolean lacksOtherSide(Layout layout) {
        return layout == Layout.SURVEY
                && found.contains(Heading.ESTABLISHMENT)
                && !isEstablishmentNamed()
                && !found.contains(Heading.PARTNER)
                && !found.contains(Heading.OPERATOR)
                && !found.contains(Heading.LINK);
    }

    private boolean isPairs() {
        return found.contains(Heading.PARTNER) && found.contains(Heading.ESTABLISHMENT) && !isEstablishmentNamed();
    }

    /** A column is headed as an establishment by a name that no list of pairs uses. */
    private boolean isEstablishmentNamed() {
        return IntStream.range(0, found.size())
                .anyMatch(i -> found.get(i) == Heading.ESTABLISHMENT
                        && !composed.isOfEquals(row.values().get(i).text()));
    }

    private int lastLabelled() {
        return IntStream.range(0, found.size())
                .filter(i -> !row.values().get(i).isBlank())
                .max()
                .orElse(-1);
    }

    private boolean hasBlankEnd() {
        return row.values().size() > row.width();
    }

    private static boolean ofWideList(Heading heading) {
        return switch (heading) {
            case ESTABLISHMENT, PARTNER, HOME_CITY, HOME_COUNTRY, COUNTRY, IDENTIFIER, SOURCE, KIND -> true;
            default -> heading.tellsWhich();
        };
    }
}
