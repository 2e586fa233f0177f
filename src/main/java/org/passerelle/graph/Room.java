package org.passerelle.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.ByteUnit;

/**
 * What is free on the disk under a store. The database goes on reading when nothing is, and a write that runs out of room half-way stops it;
 * so a write is refused before it begins. A store that is made without room is short of its token indexes for good.
 */
final class Room {

    /** The database reserves a file of transactions of this size whenever the one before it is full; its default of 256 MB is for servers. */
    static final long TRANSACTION_FILE = ByteUnit.mebiBytes(16);

    /** Two new files of transactions, one for the database and one for the system, and what a store weighs that was just made. */
    static final long NEEDED = 4 * TRANSACTION_FILE;

    private final Path home;
    private final LongSupplier free;

    /**
     * @param home of the store
     * @param free bytes that may still be written there
     */
    Room(Path home, LongSupplier free) {
        this.home = home;
        this.free = free;
    }

    /** On the disk that {@code home} lies on; enough where that does not say. */
    static Room under(Path home) {
        return new Room(home, () -> {
            try {
                return Files.getFileStore(home).getUsableSpace();
            } catch (IOException e) {
                return NEEDED;
            }
        });
    }

    /** Refuses to go on where a write may not end. */
    void require() {
        if (isShort()) {
            throw full(null);
        }
    }

    /** The database turns itself to reading when it cannot reserve a file, and stays so: it may write again once there is room. */
    void require(Config database) {
        require();
        if (!database.get(GraphDatabaseSettings.read_only_databases).isEmpty()) {
            database.setDynamic(GraphDatabaseSettings.read_only_databases, Set.of(), "There is room on the disk again");
        }
    }

    /** Whether the disk explains what went wrong. */
    boolean isShort() {
        return free.getAsLong() < NEEDED;
    }

    /** What went wrong, when the disk explains it. */
    NoRoomException full(@Nullable Throwable fault) {
        return new NoRoomException(
                GraphFault.DISK_FULL.with(
                        home, free.getAsLong() / ByteUnit.mebiBytes(1), NEEDED / ByteUnit.mebiBytes(1)),
                fault);
    }
}
