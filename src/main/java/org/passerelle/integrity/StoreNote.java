package org.passerelle.integrity;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.files.DurableFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the program left an embedded graph, as a note beside it. While it may be writing there is none, so that one that is found is true.
 *
 * @param commit the last transaction that the graph had seen
 * @param tally what it held then
 * @param schema the migrations that it had seen, in short, when its schema was theirs, it held documents, and nothing in it was half-written;
 *     null otherwise
 */
record StoreNote(long commit, Tally tally, @Nullable String schema) {

    /** Nothing of it may be missing in a file that somebody changed. */
    StoreNote {
        requireNonNull(tally, "tally");
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Optional<StoreNote> read(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.ofNullable(JSON.readValue(file.toFile(), StoreNote.class))
                    : Optional.empty();
        } catch (JacksonException damaged) {
            // as good as none: the graph itself is looked at then
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            DurableFile.write(file, fresh -> JSON.writeValue(fresh.toFile(), this));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
