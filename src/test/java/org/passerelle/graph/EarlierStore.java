package org.passerelle.graph;

/** A store as the version before migration 11 left it, and its way to what this version makes of it. */
public final class EarlierStore {

    private EarlierStore() {}

    /** Lays the evidence of {@code graph} out as nodes. */
    public static void make(Graph graph) {
        Cypher.named("test/claims-as-nodes").statements().forEach(graph::schema);
    }

    /** Brings {@code graph} up to date, as each start of the program does. */
    public static void bringUpToDate(Graph graph) {
        Migrations.run(graph);
    }
}
