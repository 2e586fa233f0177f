package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.passerelle.model.PartialDate;

/**
 * A slider that shows the network as the sources document it in a year.
 *
 * @param page the address of the page, without parameters
 * @param given what the page is narrowed to besides, by the names of parameters
 * @param first the year at its start
 * @param last the year at its end
 * @param year where it stands
 * @param narrowed whether the page is narrowed to a date already
 */
public record YearSlider(String page, Map<String, String> given, int first, int last, int year, boolean narrowed) {

    private static final Links LINKS = new Links();
    private static final String ON = "on";

    /** For the page at {@code page}, narrowed to {@code given}; empty when {@code years} leave nothing to choose. */
    static Optional<YearSlider> of(Optional<DatedYears.Years> years, String page, Map<String, String> given) {
        Map<String, String> others = new LinkedHashMap<>(given);
        Optional<Integer> on = Optional.ofNullable(others.remove(ON))
                .flatMap(PartialDate::parse)
                .map(date -> date.latest().getYear());
        return years.filter(dated -> dated.first() < dated.last()).map(dated -> {
            int year = Math.min(dated.last(), Math.max(dated.first(), on.orElse(dated.last())));
            return new YearSlider(page, others, dated.first(), dated.last(), year, given.containsKey(ON));
        });
    }

    /** The page at all times. */
    public String always() {
        return page + (given.isEmpty() ? "" : "?" + LINKS.query(given)) + "#network";
    }
}
