package org.passerelle.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.answers.Given;
import org.passerelle.answers.drawing.PaintQuery;

/**
 * Which measures nodes are given, and by which they are coloured and sized.
 *
 * @param told in the order in which measures are listed, each once
 */
record PaintOrder(List<Measure> told, Optional<Measure> colour, Optional<Measure> size) {

    private static final String ALL = "all";

    /**
     * What was typed.
     *
     * @throws org.passerelle.answers.NotUnderstood when a name is not that of a measure of parties
     */
    static PaintOrder read(PaintQuery query) {
        return new PaintOrder(
                Given.text(query.measures()).map(PaintOrder::measures).orElse(List.of()),
                Given.text(query.colourBy()).map(text -> Measure.named("colourBy", text)),
                Given.text(query.sizeBy()).map(text -> Measure.named("sizeBy", text)));
    }

    private static List<Measure> measures(String text) {
        return text.equals(ALL)
                ? Measure.ofParties()
                : Arrays.stream(StringUtils.split(text, ','))
                        .map(column -> Measure.named("measures", column.strip()))
                        .distinct()
                        .sorted()
                        .toList();
    }

    boolean isNothing() {
        return told.isEmpty() && colour.isEmpty() && size.isEmpty();
    }
}
