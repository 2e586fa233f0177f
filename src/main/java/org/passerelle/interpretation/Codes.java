package org.passerelle.interpretation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.reading.Cell;

/** What formats state in codes beside the words. */
final class Codes {

    private static final List<String> REGISTERS = List.of("wikidata", "geonames", "iati", "insee", "ref");

    private Codes() {}

    /** {@code mention} with the ids of other registers that {@code cell} states. */
    static PartyMention identified(PartyMention mention, Cell cell) {
        if (cell.codes().isEmpty()) {
            return mention;
        }
        Map<String, String> identifiers = new LinkedHashMap<>(mention.identifiers());
        for (String register : REGISTERS) {
            String id = cell.codes().get(register);
            if (id != null && !id.isBlank()) {
                // IATI calls the id of an organisation its ref
                identifiers.put(register.equals("ref") ? "iati" : register, id);
            }
        }
        return new PartyMention(
                mention.words(),
                mention.name(),
                mention.kind(),
                mention.city(),
                mention.country(),
                Map.copyOf(identifiers));
    }
}
