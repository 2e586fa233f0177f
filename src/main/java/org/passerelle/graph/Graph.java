package org.passerelle.graph;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The database, whether embedded in this process or behind Bolt. All reading and writing of the product goes through here.
 *
 * <p>Work is retried when the database asks for it (deadlock, leader switch), so it must have no other effect than its statements.
 * Faults come out as {@link GraphException}.
 */
public interface Graph extends AutoCloseable {

    /**
     * Runs {@code work} in one read transaction, and again when somebody wrote meanwhile, so that all its statements see one state of the
     * graph. A cluster may route it to a follower.
     */
    <T> T read(Function<Statements, T> work);

    /**
     * Runs {@code work} in one read transaction. It may hand on what it reads while it reads, since nobody runs it again because somebody
     * wrote; it must refuse to be run again for other reasons after it has handed on something.
     */
    default <T> T stream(Function<Statements, T> work) {
        return read(work);
    }

    /**
     * Runs {@code work} in one read transaction, however long it takes, while nobody commits: the embedded database lets whoever wants to
     * wait. An external one stands still for nobody.
     */
    default <T> T readStill(Function<Statements, T> work) {
        return read(work);
    }

    /** Runs {@code work} in one write transaction: all of it is committed, or nothing. */
    <T> T write(Function<Statements, T> work);

    /**
     * Runs {@code work} while no other server in front of the same database does {@code what} it is. Such work within such work is part of it.
     *
     * @param waiting runs now and then while another server does it, and may throw to wait no longer
     */
    default <T> T alone(Exclusive what, Runnable waiting, Supplier<T> work) {
        // the embedded database has one server
        return work.get();
    }

    /**
     * A number that is another as soon as a read may see something else, whoever wrote it; empty where only the database can tell.
     */
    default OptionalLong lastChange() {
        return OptionalLong.empty();
    }

    /** Whether servers in front of the same database may be others than this one. */
    default boolean isShared() {
        return false;
    }

    /** Runs one schema statement (constraint, index) in a transaction of its own. */
    default void schema(Cypher statement) {
        write(statements -> statements.execute(statement, java.util.Map.of()));
    }

    /** The names of constraints and indexes that the migrations made and that are not there. */
    default List<String> missingSchema() {
        return Migrations.missing(this);
    }

    /**
     * Refuses to begin what writes files beside the store of the embedded database when its disk is full; an external database looks after
     * its own disk.
     *
     * @throws NoRoomException when it is full
     */
    default void requireRoom() {}

    /** Where the database is, in words for a person. */
    String description();

    @Override
    void close();
}
