package org.passerelle.reading.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.reading.Heading;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.heading.FoundHeadings;
import org.passerelle.reading.heading.SidedLabel;

/** Which column names the party that a column of codes tells of. */
final class CodeColumns {

    private final List<MappedColumn> columns;

    private CodeColumns(List<MappedColumn> columns) {
        this.columns = columns;
    }

    /** The index of the column of the party, by that of the column of codes, both from 0. */
    static Map<Integer, Integer> of(List<MappedColumn> columns) {
        CodeColumns codes = new CodeColumns(columns);
        Map<Integer, Integer> parties = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            Heading heading = columns.get(i).heading();
            Optional<Integer> party = heading.tellsWhich()
                    ? codes.party(i)
                    : heading == Heading.COUNTRY ? codes.numbered(i) : Optional.empty();
            party.ifPresent(of -> parties.put(index, of));
        }
        return parties;
    }

    /** Of several partners the one that has the number of the country: {@code Partner 2 country} beside {@code Partner 2 name}. */
    private Optional<Integer> numbered(int index) {
        String number = number(index);
        boolean several = IntStream.range(0, columns.size())
                        .filter(i -> is(i, Heading.PARTNER))
                        .count()
                > 1;
        return several && !number.isEmpty()
                ? first(i -> is(i, Heading.PARTNER) && number(i).equals(number))
                : Optional.empty();
    }

    private String number(int index) {
        return StringUtils.getDigits(columns.get(index).label());
    }

    /** By the side that the label names, else the party that stands before it, else the first. */
    private Optional<Integer> party(int index) {
        Heading heading = columns.get(index).heading();
        Optional<Integer> named =
                FoundHeadings.nameOf(columns.stream().map(MappedColumn::label).toList(), index);
        if (named.isPresent()) {
            return named;
        }
        Optional<SidedLabel> side = SidedLabel.of(columns.get(index).label());
        if (side.isPresent()) {
            Heading party = side.get().second() ? Heading.PARTNER : Heading.ESTABLISHMENT;
            Heading town = side.get().second() ? Heading.CITY : Heading.HOME_CITY;
            return (heading.tellsWho() ? Optional.<Integer>empty() : first(i -> is(i, town)))
                    .or(() -> first(i -> is(i, party)));
        }
        IntPredicate fits = i -> is(i, Heading.ESTABLISHMENT)
                || is(i, Heading.PARTNER)
                || (!heading.tellsWho() && (is(i, Heading.CITY) || is(i, Heading.HOME_CITY)));
        return IntStream.range(0, index)
                .filter(fits)
                .boxed()
                .reduce((one, other) -> other)
                .or(() -> first(fits));
    }

    private Optional<Integer> first(IntPredicate fits) {
        return IntStream.range(0, columns.size()).filter(fits).boxed().findFirst();
    }

    private boolean is(int index, Heading heading) {
        return columns.get(index).heading() == heading;
    }
}
