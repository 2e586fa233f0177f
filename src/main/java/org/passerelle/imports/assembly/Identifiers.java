package org.passerelle.imports.assembly;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Other registers' ids of a party: as mentions name them, and as properties of the node. */
final class Identifiers {

    /** From the name in a mention to the property. */
    private static final Map<String, String> PROPERTIES =
            Map.of("geonames", "geonamesId", "wikidata", "wikidataId", "iati", "iatiRef");

    private Identifiers() {}

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
