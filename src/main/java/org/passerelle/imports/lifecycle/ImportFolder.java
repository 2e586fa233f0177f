package org.passerelle.imports.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.files.DurableFile;
import org.passerelle.imports.finding.CorrectionsFile;
import org.passerelle.interpretation.Corrections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** The files of one import: the file that was brought with what was said of it, and what was not understood. */
final class ImportFolder {

    /** What an earlier version did not count is nothing. */
    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Logger LOG = LoggerFactory.getLogger(ImportFolder.class);

    private static final String BROUGHT = "brought.json";

    /** Where an earlier version kept how the import stands. */
    private static final String STATUS = "status.json";

    private static final String UNDERSTOOD = "understood.json";

    /** The same until all that belongs to it is on the disk. */
    private static final String ABOUT_TO_BE_UNDERSTOOD = "understanding.json";

    private static final String DECISIONS = "decisions.mv";

    private final Path folder;

    ImportFolder(Path folder) {
        this.folder = folder;
    }

    /** Keeps the bytes of the file under its own name, which its format may be seen from. */
    Path keep(String name, InputStream bytes) throws IOException {
        Path file = folder.resolve("file").resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    /** Keeps how a curator settled what rules cannot read; null when nothing is to be settled. */
    void keepCorrections(@Nullable InputStream bytes) throws IOException {
        Files.deleteIfExists(correctionsFile());
        if (bytes != null) {
            DurableFile.write(
                    correctionsFile(), fresh -> Files.copy(bytes, fresh, StandardCopyOption.REPLACE_EXISTING));
        }
    }

    /**
     * What a curator settled.
     *
     * @throws org.passerelle.reading.UnreadableFileException when her file is at fault
     */
    Corrections corrections() {
        return Files.isRegularFile(correctionsFile()) ? Corrections.read(correctionsFile()) : Corrections.none();
    }

    /** Of the bytes of what a curator settled; empty when she settled nothing. */
    String digestOfCorrections() {
        try (InputStream bytes = Files.newInputStream(correctionsFile())) {
            return DigestUtils.sha256Hex(bytes);
        } catch (NoSuchFileException nothing) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + correctionsFile(), e);
        }
    }

    /** What a curator settled, to be gone on with. */
    CorrectionsFile settled() {
        return new CorrectionsFile(correctionsFile());
    }

    /** How each record will be written. */
    Path rows() {
        return folder.resolve("rows.jsonl");
    }

    /** What the rules understood of its records. */
    KeptRecords records() {
        return new KeptRecords(folder);
    }

    /** What was decided of the names in it. */
    Path decisions() {
        return folder.resolve(DECISIONS);
    }

    /** It is written. */
    void forgetDecisions() {
        drop(DECISIONS);
    }

    /** What it changed against the import that it replaced. */
    Path changes() {
        return folder.resolve("changes.jsonl");
    }

    private Path correctionsFile() {
        return folder.resolve("corrections.csv");
    }

    Path file(ImportStatus status) {
        return folder.resolve("file").resolve(status.file());
    }

    /** What was not understood, as CSV. */
    Path findings() {
        return folder.resolve("findings.csv");
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** Keeps what was brought; whoever reads finds what was there before or this, never half of it. */
    void describe(BroughtFile brought) {
        try {
            DurableFile.write(folder.resolve(BROUGHT), fresh -> JSON.writeValue(fresh.toFile(), brought));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + folder, e);
        }
    }

    /**
     * What was brought; empty when the file never came in whole.
     *
     * @throws JacksonException when what is kept of it is damaged
     */
    Optional<BroughtFile> brought() {
        Optional<BroughtFile> brought = read(BROUGHT, BroughtFile.class);
        brought.ifPresent(one -> requireOwn(BROUGHT, one.id(), one.file(), one.sha256(), one.request()));
        return brought;
    }

    /** Whether the graph held it the last time that anybody knew; false when what is kept of it is damaged. */
    boolean isWritten() {
        try {
            return brought().filter(brought -> brought.written() != null).isPresent();
        } catch (JacksonException damaged) {
            return false;
        }
    }

    /**
     * How the import stands by the file of an earlier version; empty when there is none.
     *
     * @throws JacksonException when it is damaged
     */
    Optional<ImportStatus> oldStatus() {
        Optional<ImportStatus> status = read(STATUS, ImportStatus.class);
        status.ifPresent(one -> requireOwn(STATUS, one.id(), one.file(), one.state(), one.request()));
        return status;
    }

    /** A file that was changed by hand may lack anything, or be that of another import. */
    private void requireOwn(String name, @Nullable String id, @Nullable Object... wanted) {
        if (!folder.getFileName().toString().equals(id) || Stream.of(wanted).anyMatch(Objects::isNull)) {
            throw MismatchedInputException.from(null, BroughtFile.class, name + " is not what this program wrote");
        }
    }

    /** The database has what the file of an earlier version says. */
    void dropOldStatus() {
        drop(STATUS);
    }

    /** What the file came to, when its rows and findings here are just those; empty otherwise. */
    Optional<KeptUnderstanding> understood() {
        try {
            return read(UNDERSTOOD, KeptUnderstanding.class);
        } catch (JacksonException | UncheckedIOException unreadable) {
            // it is read instead
            return Optional.empty();
        }
    }

    /** Rows or findings are about to be written anew. */
    void forgetUnderstood() {
        drop(UNDERSTOOD);
        drop(ABOUT_TO_BE_UNDERSTOOD);
    }

    /** Keeps what the file came to, to be {@linkplain #confirmUnderstood confirmed} when findings are written to the end. */
    void understand(KeptUnderstanding understood) {
        JSON.writeValue(folder.resolve(ABOUT_TO_BE_UNDERSTOOD).toFile(), understood);
    }

    /** All findings are written. */
    void confirmUnderstood() {
        Path written = folder.resolve(ABOUT_TO_BE_UNDERSTOOD);
        try {
            if (Files.isRegularFile(written)) {
                Files.move(written, folder.resolve(UNDERSTOOD), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException fault) {
            // the file is read the next time
            LOG.debug("what {} came to", folder, fault);
        }
    }

    /**
     * Takes rows from {@code other}, and the file of findings.
     *
     * @return where the findings are
     * @throws IOException when something of it is missing
     */
    Path borrow(ImportFolder other) throws IOException {
        Files.copy(other.rows(), rows(), StandardCopyOption.REPLACE_EXISTING);
        return Files.copy(other.findings(), folder.resolve("findings.borrowed"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Nobody wants to find the import again by its file. */
    void undescribe() {
        drop(BROUGHT);
    }

    private void drop(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete in " + folder, e);
        }
    }

    private <T> Optional<T> read(String name, Class<T> type) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        T value = JSON.readValue(file.toFile(), type);
        if (value == null) {
            throw MismatchedInputException.from(null, type, name + " holds nothing");
        }
        return Optional.of(value);
    }

    /** Moves all of it into {@code aside}, and says where it is then. */
    Path setAside(Path aside) {
        try {
            return DurableFile.setAside(folder, aside);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot move " + folder, e);
        }
    }

    void delete() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
