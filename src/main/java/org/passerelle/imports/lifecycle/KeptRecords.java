package org.passerelle.imports.lifecycle;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.passerelle.interpretation.Interpretation;
import tools.jackson.core.JacksonException;

/**
 * What the rules understood of the records of a file: kept when they are gone through for the first time, since an import goes through them
 * four times, and understanding takes longer than reading again what was understood.
 */
final class KeptRecords {

    /**
     * Of which reading they are.
     *
     * @param digest of the file and of all that decides how it is read
     */
    private record Kept(String digest, ReadAccount account) {}

    private final Path records;
    private final Path account;

    /** Those in {@code folder}. */
    KeptRecords(Path folder) {
        this.records = folder.resolve("records.jsonl.gz");
        this.account = folder.resolve("records.json");
    }

    /** What is to be said of the file of that digest; empty when its records are not kept. */
    Optional<ReadAccount> account(String digest) {
        if (!Files.isRegularFile(account) || !Files.isRegularFile(records)) {
            return Optional.empty();
        }
        try {
            Kept kept = ImportFolder.JSON.readValue(account.toFile(), Kept.class);
            return Optional.ofNullable(kept)
                    .filter(one -> one.digest().equals(digest))
                    .map(Kept::account);
        } catch (JacksonException unreadable) {
            // they are understood anew
            return Optional.empty();
        }
    }

    /** All of them, in the order of the file. */
    Stream<Interpretation> read() {
        try {
            BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(records)), StandardCharsets.UTF_8));
            return lines.lines()
                    .map(line -> ImportFolder.JSON.readValue(line, Interpretation.class))
                    .onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + records, e);
        }
    }

    /**
     * The same as {@code fresh}, which is kept when it comes to its end.
     *
     * @param end is asked then what is to be said of the file
     */
    Stream<Interpretation> keep(String digest, Stream<Interpretation> fresh, Supplier<ReadAccount> end) {
        forget();
        Keeper keeper = new Keeper(digest, fresh.iterator(), end);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(keeper, Spliterator.ORDERED), false)
                .onClose(keeper::close)
                .onClose(fresh::close);
    }

    /** Deletes them, when nobody goes through them again. */
    void forget() {
        try {
            Files.deleteIfExists(account);
            Files.deleteIfExists(records);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + records, e);
        }
    }

    private void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + records, e);
        }
    }

    /** Hands on what it keeps. */
    private final class Keeper implements Iterator<Interpretation> {

        private final String digest;
        private final Iterator<Interpretation> fresh;
        private final Supplier<ReadAccount> end;
        private final Path unfinished = records.resolveSibling(records.getFileName() + ".new");
        private final BufferedWriter lines;
        private boolean isEnded;

        Keeper(String digest, Iterator<Interpretation> fresh, Supplier<ReadAccount> end) {
            this.digest = digest;
            this.fresh = fresh;
            this.end = end;
            try {
                lines = new BufferedWriter(new OutputStreamWriter(
                        new QuickGzip(Files.newOutputStream(unfinished)), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + unfinished, e);
            }
        }

        @Override
        public boolean hasNext() {
            boolean more = fresh.hasNext();
            if (!more && !isEnded) {
                isEnded = true;
                end();
            }
            return more;
        }

        @Override
        public Interpretation next() {
            Interpretation next = fresh.next();
            try {
                lines.write(ImportFolder.JSON.writeValueAsString(next));
                lines.newLine();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write to " + unfinished, e);
            }
            return next;
        }

        private void end() {
            ReadAccount said = end.get();
            try {
                lines.close();
                Files.move(unfinished, records, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + records, e);
            }
            ImportFolder.JSON.writeValue(account.toFile(), new Kept(digest, said));
        }

        /** What was not gone through to its end is not kept. */
        void close() {
            try {
                lines.close();
                Files.deleteIfExists(unfinished);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot delete " + unfinished, e);
            }
        }
    }

    /** Packs fast rather than small. */
    private static final class QuickGzip extends GZIPOutputStream {

        private static final int BUFFER = 1 << 16;

        QuickGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
