package org.passerelle.reading.heading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.passerelle.reading.Heading;

/**
 * The labels of a row of headings, and what was found of each so far.
 *
 * @param names the headings that are known
 * @param composed what labels say that are put together
 * @param labels as the file writes them
 * @param cells what stands below them
 * @param found a heading for each of the labels; rules change it one after the other
 */
record LabelRow(
        HeadingNames names,
        ComposedLabel composed,
        List<String> labels,
        FoundHeadings.Cells cells,
        List<Heading> found) {

    static final Set<Heading> PARTIES = Set.of(Heading.ESTABLISHMENT, Heading.PARTNER);

    static final Set<Heading> TOWNS = Set.of(Heading.CITY, Heading.HOME_CITY);

    static final Set<Heading> COUNTRIES = Set.of(Heading.COUNTRY, Heading.HOME_COUNTRY);

    IntStream headed(Heading heading) {
        return IntStream.range(0, found.size()).filter(i -> found.get(i) == heading);
    }

    IntStream unknown() {
        return IntStream.range(0, found.size()).filter(this::isUnknown);
    }

    /** {@code Agreement #} holds a number in a register. */
    static boolean isOfNumbers(String label) {
        return label.indexOf('#') >= 0;
    }

    boolean isUnknown(int index) {
        String label = labels.get(index);
        return found.get(index) == Heading.IGNORED
                && !label.isEmpty()
                && !isOfNumbers(label)
                && names.findMapped(label).isEmpty();
    }

    /** True when a column that is more than a word for a town holds that side. */
    boolean isNamed(Heading side) {
        return headed(side).anyMatch(i -> !composed.isPlainTown(labels.get(i)) && !composed.isPartner(labels.get(i)));
    }

    /** True when a column of the second side is headed as something else than a town or a territory. */
    boolean isPartnerNamed() {
        return headed(Heading.PARTNER)
                .anyMatch(i -> !labels.get(i).isEmpty()
                        && names.findInPairs(labels.get(i)).isEmpty()
                        && !composed.isTownOfPartner(labels.get(i))
                        && composed.territoryOfPartner(labels.get(i)).isEmpty());
    }
}
