package org.passerelle.load;

import java.util.Map;
import java.util.function.Consumer;

/**
 * The graph as an export holds it. A row is values by name: the properties, {@code id} and {@code :LABEL} (a list) of a node, {@code
 * :START_ID} and {@code :END_ID} of a relationship.
 */
interface PackageTables extends AutoCloseable {

    /** Hands over the nodes that have {@code label}. */
    void nodes(String label, Consumer<Map<String, Object>> reader);

    /** Hands over the relationships of {@code type}. */
    void links(String type, Consumer<Map<String, Object>> reader);

    @Override
    default void close() {
        // only files stay open
    }
}
