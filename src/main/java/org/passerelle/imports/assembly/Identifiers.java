package org.passerelle.imports.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Other registers' ids of a party: as mentions name them, and as properties of the node. */
final class Identifiers {

    /** From the name in a mention to the property. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "geonames",
            "geonamesId",
            "insee",
            "inseeCode",
            "wikidata",
            "wikidataId",
            "finess",
            "finessId",
            "ror",
            "rorId",
            "iati",
            "iatiRef");

    /** Registers that have one number for one thing: two numbers are two things. */
    private static final List<String> ONE_FOR_EACH = List.of("wikidata", "finess", "ror", "insee");

    private Identifiers() {}

    /** True when a register that has one number for one thing has two for these. */
    static boolean contradict(Map<String, String> these, Map<String, String> those) {
        return ONE_FOR_EACH.stream()
                .anyMatch(register -> these.containsKey(register)
                        && those.containsKey(register)
                        && !Objects.equals(these.get(register), those.get(register)));
    }

    /** The properties that hold {@code identifiers}; ids of registers that the graph does not keep are left out. */
    static Map<String, Object> properties(Map<String, String> identifiers) {
        Map<String, Object> properties = new HashMap<>();
        PROPERTIES.forEach((register, property) -> Optional.ofNullable(identifiers.get(register))
                .ifPresent(id -> properties.put(property, property.equals("geonamesId") ? Long.valueOf(id) : id)));
        return properties;
    }

    /** The identifiers that the properties of a party hold. */
    static Map<String, String> of(Map<String, Object> properties) {
        Map<String, String> identifiers = new HashMap<>();
        PROPERTIES.forEach((register, property) -> Optional.ofNullable(properties.get(property))
                .ifPresent(id -> identifiers.put(register, id.toString())));
        return identifiers;
    }
}
