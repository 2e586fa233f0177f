package org.passerelle.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a tool takes, as a JSON Schema; any other argument is refused. */
final class InputSchema {

    private static final String DESCRIPTION = "description";
    private static final String TYPE = "type";

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    InputSchema text(String name, String description) {
        return put(name, Map.of(TYPE, "string", DESCRIPTION, description));
    }

    InputSchema oneOf(String name, String description, List<String> values) {
        return put(name, Map.of(TYPE, "string", DESCRIPTION, description, "enum", values));
    }

    /** A whole number; null for no bound. */
    InputSchema number(String name, String description, @Nullable Integer min, @Nullable Integer max) {
        Map<String, Object> property = new LinkedHashMap<>(Map.of(TYPE, "integer", DESCRIPTION, description));
        if (min != null) {
            property.put("minimum", min);
        }
        if (max != null) {
            property.put("maximum", max);
        }
        return put(name, property);
    }

    InputSchema require(String name) {
        required.add(name);
        return this;
    }

    private InputSchema put(String name, Map<String, Object> property) {
        properties.put(name, property);
        return this;
    }

    /** The arguments that there are. */
    Set<String> names() {
        return properties.keySet();
    }

    Map<String, Object> json() {
        return Map.of(TYPE, "object", "properties", properties, "required", required, "additionalProperties", false);
    }
}
