package org.passerelle.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.passerelle.reading.Column;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.Mapping;
import org.passerelle.reading.heading.HeadingNames;

/** Says what each column under a row of headings holds, and what kind of table they make together. */
final class ColumnMapper {

    private final HeadingNames names;
    private final TableRow row;
    private final List<Heading> found = new ArrayList<>();

    ColumnMapper(HeadingNames names, TableRow row) {
        this.names = names;
        this.row = row;
        for (Value value : row.values().subList(0, row.width())) {
            found.add(names.find(value.text()).orElse(Heading.IGNORED));
        }
    }

    /** Several columns of partners and hardly anything else make a wide list; two equals make pairs; the rest are surveys. */
    Layout layout() {
        long partners = found.stream().filter(Heading.PARTNER::equals).count();
        boolean openEnd = partners > 0 && lastLabelled() == found.lastIndexOf(Heading.PARTNER) && hasBlankEnd();
        boolean little = found.stream().allMatch(ColumnMapper::ofWideList);
        if (little && (partners > 1 || openEnd)) {
            return Layout.WIDE;
        }
        return isPairs() ? Layout.PAIRS : Layout.SURVEY;
    }

    Mapping map(Layout layout) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String label = row.values().get(i).text();
            Heading heading = heading(i, label, layout);
            boolean unknown = heading == Heading.IGNORED && names.find(label).isEmpty();
            columns.add(new Column(i + 1, label, heading, unknown ? names.nearest(label) : Optional.empty()));
        }
        return new Mapping(row.number(), columns);
    }

    /** Columns of a list without headings. */
    static List<Column> unnamed(int columns, Layout layout) {
        return IntStream.rangeClosed(1, columns)
                .mapToObj(number -> new Column(
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
        boolean placeOfSurvey = layout == Layout.SURVEY && heading == Heading.ESTABLISHMENT && onlyInPairs(label);
        if (!placeOfSurvey || !isEstablishmentNamed()) {
            return heading;
        }
        int partner = found.indexOf(Heading.PARTNER);
        return partner < 0 || index < partner ? Heading.HOME_CITY : Heading.CITY;
    }

    private boolean isPairs() {
        return found.contains(Heading.PARTNER) && found.contains(Heading.ESTABLISHMENT) && !isEstablishmentNamed();
    }

    /** A column is headed as an establishment by a name that no list of pairs uses. */
    private boolean isEstablishmentNamed() {
        return IntStream.range(0, found.size())
                .anyMatch(i -> found.get(i) == Heading.ESTABLISHMENT
                        && !onlyInPairs(row.values().get(i).text()));
    }

    private boolean onlyInPairs(String label) {
        return names.findInPairs(label).isPresent();
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
            default -> false;
        };
    }
}
