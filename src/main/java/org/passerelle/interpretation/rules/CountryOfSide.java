package org.passerelle.interpretation.rules;

import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Token;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.RawRecord;

/**
 * Whether a column of countries belongs to one side: then who stands there lies in it, whatever it is. A column of the whole row says where
 * the cooperation takes place, and a body that nothing places may be from anywhere.
 */
final class CountryOfSide {

    private CountryOfSide() {}

    /** True when the country of the row that is read for {@code side} stands in a column of that side. */
    static boolean isThatOf(Cell side, RawRecord record) {
        boolean home = record.first(Heading.HOME_COUNTRY).isPresent();
        if (side.heading() == Heading.ESTABLISHMENT) {
            return home;
        }
        boolean one = record.all(Heading.PARTNER).count() == 1;
        return one
                && record.first(Heading.COUNTRY)
                        .filter(country -> home || isCalledLike(country, side, record))
                        .isPresent();
    }

    /** "Country of the partner" beside "Partner": both say which side they tell of. */
    private static boolean isCalledLike(Cell country, Cell side, RawRecord record) {
        Set<String> first = record.first(Heading.ESTABLISHMENT)
                .map(cell -> words(cell.label()))
                .orElse(Set.of());
        return words(side.label()).stream()
                .filter(word -> !first.contains(word))
                .anyMatch(words(country.label())::contains);
    }

    private static Set<String> words(String label) {
        return Token.of(Folded.of(label)).stream().map(Token::word).collect(Collectors.toSet());
    }
}
