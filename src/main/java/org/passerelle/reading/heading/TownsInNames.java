package org.passerelle.reading.heading;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.passerelle.reading.Heading;

/**
 * Whose towns a column holds, where the names of one side hold them: "Würzburg" beside "Universitätsklinikum Würzburg". What stands in the
 * cells counts before the order of the columns.
 */
final class TownsInNames {

    /** One row may be a chance. */
    private static final int ENOUGH = 2;

    /** One row in so many has to speak. */
    private static final int FEW = 3;

    /** So many times the rows that speak for the other side. */
    private static final int CLEARLY = 4;

    private final LabelRow row;

    TownsInNames(LabelRow row) {
        this.row = row;
    }

    void read() {
        List<Optional<Heading>> sides = IntStream.range(0, row.found().size())
                .mapToObj(i -> mayBeOfEither(i) ? side(i) : Optional.<Heading>empty())
                .toList();
        for (int i = 0; i < sides.size(); i++) {
            Optional<Heading> side = sides.get(i);
            // two columns of towns in the names of one side: which of them is not its own stays as the headings say
            if (side.isPresent() && Collections.frequency(sides, side) == 1) {
                give(i, side.get());
            }
        }
    }

    /** Another column of towns gives way, of which no name says whose they are. */
    private void give(int towns, Heading side) {
        row.headed(side)
                .filter(i -> i != towns)
                .boxed()
                .toList()
                .forEach(i -> row.found().set(i, side == Heading.CITY ? Heading.HOME_CITY : Heading.CITY));
        row.found().set(towns, side);
    }

    private boolean mayBeOfEither(int index) {
        Heading heading = row.found().get(index);
        String label = row.labels().get(index);
        boolean town = LabelRow.TOWNS.contains(heading)
                || (heading == Heading.ESTABLISHMENT && row.composed().isPlainTown(label) && row.isPartnerNamed());
        return town
                && row.names().findMapped(label).isEmpty()
                && row.composed().placeOfPartner(label).isEmpty();
    }

    private Optional<Heading> side(int towns) {
        Set<Integer> first = rowsNaming(towns, Heading.ESTABLISHMENT);
        Set<Integer> second = rowsNaming(towns, Heading.PARTNER);
        int home = without(first, second);
        int abroad = without(second, first);
        // a few twins have one name: "Ayto. de Mérida" and Mérida in Mexico
        int enough = Math.max(ENOUGH, row.cells().filled(towns) / FEW);
        return isClear(home, abroad, enough)
                ? Optional.of(Heading.HOME_CITY)
                : isClear(abroad, home, enough) ? Optional.of(Heading.CITY) : Optional.empty();
    }

    private static boolean isClear(int one, int other, int enough) {
        return one >= enough && one >= CLEARLY * other;
    }

    private Set<Integer> rowsNaming(int towns, Heading side) {
        Set<Integer> rows = new HashSet<>();
        row.headed(side)
                .filter(i -> i != towns)
                .forEach(i -> rows.addAll(row.cells().rowsNaming(towns, i)));
        return rows;
    }

    private static int without(Set<Integer> some, Set<Integer> others) {
        return (int) some.stream().filter(one -> !others.contains(one)).count();
    }
}
