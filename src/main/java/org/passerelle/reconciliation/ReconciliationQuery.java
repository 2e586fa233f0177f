package org.passerelle.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.gazetteer.Countries;
import org.passerelle.model.PartyKind;
import org.passerelle.resolution.party.PartyQuery;

/**
 * What a client wants to know of one cell.
 *
 * @param text the cell
 * @param kinds labels that a party must have one of; any when empty
 * @param limit how many candidates at most
 * @param properties other cells of the row, by property
 */
record ReconciliationQuery(String text, List<String> kinds, int limit, Map<String, String> properties) {

    PartyQuery partyQuery() {
        Optional<String> geonames = Optional.ofNullable(properties.get("geonames"));
        return new PartyQuery(
                text,
                kinds.size() == 1 ? kindOf(kinds.get(0)).orElse(null) : null,
                properties.get("city"),
                Optional.ofNullable(properties.get("country"))
                        .flatMap(Countries::find)
                        .orElse(null),
                geonames.map(id -> Map.of("geonames", id)).orElse(Map.of()));
    }

    private static Optional<PartyKind> kindOf(String label) {
        return List.of(PartyKind.values()).stream()
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
