package org.passerelle.graph;

/** What a statement did, as the database counts it. */
public record Changes(
        int nodesCreated, int nodesDeleted, int relationshipsCreated, int relationshipsDeleted, int propertiesSet) {

    /** No change. */
    public static final Changes NONE = new Changes(0, 0, 0, 0, 0);

    /** The sum of both. */
    public Changes plus(Changes other) {
        return new Changes(
                nodesCreated + other.nodesCreated,
                nodesDeleted + other.nodesDeleted,
                relationshipsCreated + other.relationshipsCreated,
                relationshipsDeleted + other.relationshipsDeleted,
                propertiesSet + other.propertiesSet);
    }
}
