package org.passerelle.graph;

import org.passerelle.telling.Tellable;

/** What may be wrong with the database; {@code wording/graph.properties} says which values each takes. */
enum GraphFault implements Tellable {
    FOLDER,
    DISK_FULL,
    MEMORY,
    TIME,
    REMOTE_MEMORY,
    BOLT_PORT,
    STORE_IN_USE,
    NOT_STARTED,
    REFUSED,
    NO_ANSWER,
    PASSWORD,
    REMOTE_REFUSED,
    TURN_LOST,
    ADDRESS,
    MIGRATION_NAME,
    MIGRATION_CHANGED,
    NEWER_GRAPH,
    NO_STATEMENT,
    BROKE_OFF,
    UNREADABLE_STATEMENTS;

    @Override
    public String bundle() {
        return "graph";
    }
}
