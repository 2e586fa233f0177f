package org.passerelle.interpretation.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.places.CodedPlace;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;

/**
 * Columns for the state, region or department beside a town. "Estado" heads states of a country and states of a cooperation: a value by which
 * the country knows none of its parts counts as the latter when its words say so, and is told otherwise.
 */
final class RegionRule {

    private final CodedPlace.Reader codes;
    private final StatusRule status;

    RegionRule(Knowledge known) {
        this.codes = new CodedPlace.Reader(known.places());
        this.status = new StatusRule(known);
    }

    void read(Passage passage, Notes notes) {
        Cell party = party(passage.cell(), notes);
        String name = party == null ? "" : party.text().strip();
        if (codes.isDivision(stated(passage, party), country(party, notes), name)) {
            notes.understand(passage);
        } else if (status.tells(passage, notes.context())) {
            status.read(passage, notes);
        } else {
            notes.find(passage, passage.text().strip(), Problem.NO_REGION);
            notes.understand(passage);
        }
    }

    /** The value as a code of the party beside it, with the country that stands there. */
    private static Map<String, String> stated(Passage passage, @Nullable Cell party) {
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put(passage.cell().heading().code(), passage.text().strip());
        if (party != null && party.codes().containsKey("country")) {
            stated.put("country", party.codes().get("country"));
        }
        return stated;
    }

    private static @Nullable String country(@Nullable Cell party, Notes notes) {
        boolean second = party != null && (party.heading() == Heading.PARTNER || party.heading() == Heading.CITY);
        return second ? notes.country() : notes.home();
    }

    /** The cell of the party that {@code value} tells of. */
    private static @Nullable Cell party(Cell value, Notes notes) {
        return notes.record().cells().stream()
                .filter(cell ->
                        value.text().equals(cell.codes().get(value.heading().code())))
                .findFirst()
                .orElse(null);
    }
}
