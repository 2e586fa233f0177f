package org.passerelle.interpretation.rules;

import java.util.Optional;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.statement.HomeOfList;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.RawRecord;

/**
 * Whose country a plain column is that stands before the second side ("Structure;Pays;Partenaire"): that of the side which is known there;
 * of both or neither, of the first if it is the list's home country, else of the second.
 */
final class SideOfCountry {

    private final PartyNames names;

    SideOfCountry(PartyNames names) {
        this.names = names;
    }

    /** True when {@code country}, the value of that column, is that of the first side. */
    boolean isFirst(String country, Notes notes) {
        RawRecord record = notes.record();
        Optional<Cell> first = record.first(Heading.ESTABLISHMENT);
        Optional<Cell> second = record.first(Heading.PARTNER);
        boolean open = record.all(Heading.COUNTRY).anyMatch(cell -> cell.codes().containsKey(Cell.SIDE_OPEN));
        if (!open || first.isEmpty() || second.isEmpty()) {
            return false;
        }
        boolean firstLies = names.liesIn(Passage.of(first.get()), country);
        boolean secondLies = names.liesIn(Passage.of(second.get()), country);
        HomeOfList home = notes.context().home();
        return firstLies == secondLies ? home != null && home.iso2().equals(country) : firstLies;
    }
}
