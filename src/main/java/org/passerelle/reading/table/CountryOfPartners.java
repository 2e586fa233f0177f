package org.passerelle.reading.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Mapping;
import org.passerelle.reading.heading.Nationality;

/** Where the second sides of a list lie, when only their heading says so: "Partenaire sénégalais". */
final class CountryOfPartners {

    /** The code that a cell of a country has beside its words. */
    static final String ISO2 = "iso2";

    private CountryOfPartners() {}

    /** The cell that says so, in the row of headings; empty where a column holds countries, and where the headings leave it open. */
    static Optional<Cell> of(Headings headings) {
        Mapping mapping = headings.mapping();
        List<MappedColumn> partners = mapping.columns().stream()
                .filter(column -> column.heading() == Heading.PARTNER)
                .toList();
        List<String> countries = partners.stream()
                .map(column -> Nationality.countryOf(column.label()).orElse(""))
                .distinct()
                .toList();
        return mapping.has(Heading.COUNTRY)
                        || countries.size() != 1
                        || countries.get(0).isEmpty()
                ? Optional.empty()
                : Optional.of(said(headings, partners.get(0), countries.get(0)));
    }

    private static Cell said(Headings headings, MappedColumn column, String iso2) {
        return headings.said(Heading.COUNTRY, column, column.label(), Map.of(ISO2, iso2));
    }
}
