package org.passerelle.imports.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.StringDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an import has to remember of all the records and parties that it meets: on disk but for a cache, so that the memory it takes does
 * not grow with the file.
 */
final class WorkFile implements AutoCloseable {

    /** Of the memory for objects, for what is looked up again and again: parties are read from JSON each time that they are not there. */
    private static final int CACHE_SHARE = 32;

    private static final int MEGABYTE = 1 << 20;
    private static final int WRITE_BUFFER_IN_KILOBYTES = 16 * 1024;
    private static final int WRITE_DELAY_IN_MILLISECONDS = 5_000;
    private static final int RETENTION_IN_MILLISECONDS = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(WorkFile.class);

    private final Path file;
    private final MVStore store;

    private WorkFile(Path file, MVStore store) {
        this.file = file;
        this.store = store;
    }

    /** A fresh one in {@code folder}, which is deleted when closed. */
    static WorkFile in(Path folder) {
        return open(newFile(folder));
    }

    /**
     * The one that was {@linkplain #keep kept} as {@code file}, taken from there to {@code folder}: what a program leaves that ends half-way
     * must not be gone on with. It is deleted when closed; empty when there is none that can be read.
     */
    static Optional<WorkFile> kept(Path file, Path folder) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Path taken = newFile(folder);
        move(file, taken);
        try {
            return Optional.of(open(taken));
        } catch (MVStoreException damaged) {
            LOG.debug("what was kept in {}", file, damaged);
            delete(taken);
            return Optional.empty();
        }
    }

    private static Path newFile(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "import", ".work");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + folder, e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + to, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    private static WorkFile open(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize((int) (Runtime.getRuntime().maxMemory() / CACHE_SHARE / MEGABYTE))
                .autoCommitBufferSize(WRITE_BUFFER_IN_KILOBYTES)
                .open();
        // nobody reads it again after a crash, but what is being looked up must not be written over meanwhile
        store.setVersionsToKeep(0);
        store.setRetentionTime(RETENTION_IN_MILLISECONDS);
        // what is about to be changed again need not be written every second
        store.setAutoCommitDelay(WRITE_DELAY_IN_MILLISECONDS);
        return new WorkFile(file, store);
    }

    /** The map of that name, empty whatever was kept of it; values are texts, numbers or arrays of numbers. */
    <V> MVMap<String, V> emptyMap(String name) {
        MVMap<String, V> map = map(name);
        map.clear();
        return map;
    }

    /** The map of that name; values are texts, numbers or arrays of numbers. */
    <V> MVMap<String, V> map(String name) {
        return store.openMap(name, new MVMap.Builder<String, V>().keyType(StringDataType.INSTANCE));
    }

    /** The map of that name. */
    <V> MVMap<String, V> map(String name, DataType<V> values) {
        return store.openMap(
                name,
                new MVMap.Builder<String, V>().keyType(StringDataType.INSTANCE).valueType(values));
    }

    /**
     * The keys of a map in their order, however long it takes and whatever is written meanwhile: an iterator of the map's own keeps to how
     * the file was, and what was may be written over.
     */
    static Stream<String> keys(MVMap<String, ?> map) {
        return Stream.iterate(map.firstKey(), Objects::nonNull, map::higherKey);
    }

    /** Ends it, and keeps it as {@code to} in place of what was there. */
    void keep(Path to) {
        store.close();
        move(file, to);
    }

    @Override
    public void close() {
        store.closeImmediately();
        delete(file);
    }
}
