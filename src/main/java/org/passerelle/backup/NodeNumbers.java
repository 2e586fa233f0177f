package org.passerelle.backup;

import org.jspecify.annotations.Nullable;

/**
 * The ids that a database gives its nodes, as numbers: they have their beginning in common and end in a number, and there may be so many that
 * their texts would not fit into memory.
 */
final class NodeNumbers {

    private @Nullable String beginning;

    /** The number of the node whose id is {@code id}. */
    long of(String id) {
        int end = id.lastIndexOf(':') + 1;
        if (beginning == null) {
            beginning = id.substring(0, end);
        }
        if (end != beginning.length() || !id.startsWith(beginning)) {
            throw new IllegalArgumentException("ids of one database begin alike: " + beginning + ", " + id);
        }
        return Long.parseLong(id.substring(end));
    }

    /** The id of the node whose number is {@code number}. */
    String id(long number) {
        return beginning + String.valueOf(number);
    }
}
