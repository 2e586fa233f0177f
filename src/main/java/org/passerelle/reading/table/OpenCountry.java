package org.passerelle.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.text.Folding;

/** The one column of countries of a list, where it stands before the second side and no heading says whose it is: "Structure;Pays;Partenaire". */
final class OpenCountry {

    private static final Set<Layout> OF_TWO_SIDES = Set.of(Layout.SURVEY, Layout.PAIRS);

    private OpenCountry() {}

    static Optional<MappedColumn> of(Headings headings, HeadingNames names) {
        List<MappedColumn> columns = headings.mapping().columns();
        List<MappedColumn> countries = columns.stream()
                .filter(column -> column.heading() == Heading.COUNTRY)
                .toList();
        boolean two = OF_TWO_SIDES.contains(headings.layout())
                && headings.mapping().has(Heading.ESTABLISHMENT)
                && !headings.mapping().has(Heading.HOME_COUNTRY);
        return two && countries.size() == 1 && isOpen(columns, countries.get(0), names)
                ? Optional.of(countries.get(0))
                : Optional.empty();
    }

    /** A heading of several words says whose country it is, and so does a mapping file. */
    private static boolean isOpen(List<MappedColumn> columns, MappedColumn country, HeadingNames names) {
        boolean plain = Folding.words(country.label()).indexOf(' ') < 0
                && names.findMapped(country.label()).isEmpty();
        return plain
                && IntStream.range(country.number(), columns.size())
                        .anyMatch(i -> columns.get(i).heading() == Heading.PARTNER);
    }
}
