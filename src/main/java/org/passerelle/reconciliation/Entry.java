package org.passerelle.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An id with its name: an entity, a type or a property as the protocol lists them.
 *
 * @param description what tells it from its namesakes, or null
 * @param notable types of an entity, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Entry(
        String id,
        String name,
        @Nullable String description,
        @Nullable List<Entry> notable) {

    static Entry of(String id, String name) {
        return new Entry(id, name, null, null);
    }
}
