package org.passerelle.reading.wikidata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.reading.Heading;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Mapping;
import org.passerelle.reading.heading.ComposedLabel;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.row.Value;

/** The variables of a SPARQL result as columns: an item, its label beside it, a date, its precision beside it. */
public final class WikidataColumns {

    /** What the label service calls the label of a variable. */
    static final String LABEL = "Label";

    /** What the query of the documentation calls the precision of a date. */
    static final String PRECISION = "Precision";

    /** What other registers say of an item, beside it, and the code of its cell that holds it. */
    static final Map<String, String> CODES = Map.of(
            "Geonames", Heading.GEONAMES.code(),
            "Insee", Heading.INSEE.code(),
            "Latitude", Heading.LATITUDE.code(),
            "Longitude", Heading.LONGITUDE.code());

    private static final Pattern ITEM = Pattern.compile("https?://www\\.wikidata\\.org/entity/(Q\\d{1,12})");

    private static final Set<Heading> COUNTRIES = EnumSet.of(Heading.COUNTRY, Heading.HOME_COUNTRY);

    private final HeadingNames names;
    private final ComposedLabel composed;

    /** With the variables that {@code names} knows. */
    public WikidataColumns(HeadingNames names) {
        this.names = names;
        this.composed = new ComposedLabel(names);
    }

    /** True when both sides of a pair are variables of {@code row}, and hold items of Wikidata below. */
    public static boolean fit(TableRow row, List<TableRow> below, HeadingNames names) {
        Mapping mapping = new WikidataColumns(names).map(row);
        return mapping.has(Heading.ESTABLISHMENT)
                && mapping.has(Heading.PARTNER)
                && below.stream()
                        .flatMap(TableRow::filled)
                        .anyMatch(value -> item(value.text()).isPresent());
    }

    /** The number of the item with its Q, from its address. */
    static Optional<String> item(String address) {
        return Optional.of(ITEM.matcher(address))
                .filter(found -> found.matches())
                .map(found -> found.group(1));
    }

    /** What the variables hold. */
    public Mapping map(TableRow row) {
        List<MappedColumn> columns = new ArrayList<>();
        for (Value value : row.values().subList(0, row.width())) {
            String variable = base(value.text());
            Heading heading = names.findVariable(variable)
                    // "partnerCountry"
                    .or(() -> composed.find(variable).filter(COUNTRIES::contains))
                    .orElse(Heading.IGNORED);
            columns.add(new MappedColumn(columns.size() + 1, value.text(), heading, Optional.empty()));
        }
        return new Mapping(row.number(), columns);
    }

    /** The variable that a label, a precision or a code belongs to. */
    static String base(String variable) {
        if (variable.endsWith(LABEL)) {
            return variable.substring(0, variable.length() - LABEL.length());
        }
        return Stream.concat(Stream.of(PRECISION), CODES.keySet().stream())
                .filter(variable::endsWith)
                .findFirst()
                .map(suffix -> variable.substring(0, variable.length() - suffix.length()))
                .orElse(variable);
    }
}
