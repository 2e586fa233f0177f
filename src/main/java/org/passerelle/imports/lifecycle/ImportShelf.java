package org.passerelle.imports.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.files.DurableFile;
import org.passerelle.graph.Repositories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * The imports as they stand in the database, for every server in front of it, and the files of those that were brought to this one's data
 * folder. One thread at a time keeps or forgets: whoever sees how an import stands, and wants it no more, comes before the database was told,
 * and it would be told of what is gone.
 */
final class ImportShelf {

    private static final Logger LOG = LoggerFactory.getLogger(ImportShelf.class);

    /** The name of the folder of an import; what else lies beside them is somebody's own. */
    private static final Pattern OWN = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final ImportNodes nodes;
    private final Path folder;
    private final Path aside;

    /** How imports stand that the database could not be told, until it can. */
    private final Map<String, ImportStatus> untold = new ConcurrentHashMap<>();

    /**
     * A shelf.
     *
     * @param folder where the files of imports are kept
     * @param aside where those of one are moved to that is damaged
     */
    ImportShelf(Repositories repositories, Path folder, Path aside) {
        this.nodes = repositories.of(ImportNodes.class);
        this.folder = folder;
        this.aside = aside;
    }

    /** What an earlier run of the program left in the data folder, as it stood; what never came in whole is deleted. */
    List<ImportStatus> left() {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            LOG.error("No import is found and none can be brought: {} should be a folder", folder);
        }
        return within(folder).stream()
                .flatMap(one -> left(String.valueOf(one.getFileName())).stream())
                .toList();
    }

    /** What was written into the graph of what is kept in {@code folder}, in its order; nothing is touched. */
    static List<BroughtFile> written(Path folder) {
        return within(folder).stream()
                .flatMap(one -> readable(new ImportFolder(one)).stream())
                .filter(brought -> brought.written() != null)
                .sorted(Comparator.comparing(BroughtFile::written, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The folders of imports in {@code folder}; none before the first was brought. */
    private static List<Path> within(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .filter(one ->
                            OWN.matcher(String.valueOf(one.getFileName())).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static Optional<BroughtFile> readable(ImportFolder one) {
        try {
            return one.brought();
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /** How each import stands whose file was written into the graph, whatever the database knows of it now. */
    List<ImportStatus> written() {
        return written(folder).stream()
                .map(brought -> find(brought.id()).orElseGet(brought::waiting))
                .toList();
    }

    private Optional<ImportStatus> left(String id) {
        ImportFolder one = folder(id);
        try {
            carryOver(one);
            Optional<ImportStatus> status = find(id).or(() -> one.brought().map(BroughtFile::waiting));
            if (status.isEmpty()) {
                one.delete();
            }
            return status;
        } catch (JacksonException damaged) {
            LOG.error("An import is damaged and was set aside in {}: {}", one.setAside(aside), damaged.getMessage());
            return Optional.empty();
        }
    }

    /** An earlier version kept in a file how an import stands. */
    private void carryOver(ImportFolder one) {
        one.oldStatus().ifPresent(status -> {
            one.describe(BroughtFile.of(status));
            nodes.save(ImportNode.of(status));
            one.dropOldStatus();
        });
    }

    ImportFolder folder(String id) {
        return new ImportFolder(folder.resolve(id));
    }

    /** Moves what cannot be read of an import away, and tells. */
    void setAside(String id, Path damaged, RuntimeException fault) {
        try {
            LOG.error(
                    "{} of import {} is damaged and was set aside in {}: {}. Read the import again",
                    damaged.getFileName(),
                    id,
                    DurableFile.setAside(damaged, aside),
                    fault.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot move " + damaged, e);
        }
    }

    /** Whether the file of the import is in this data folder, where alone it can be read. */
    boolean isHere(String id) {
        return folder(id).isThere();
    }

    /** Keeps an import whose file is to be read from its beginning. */
    void bring(ImportStatus status) {
        folder(status.id()).describe(BroughtFile.of(status));
        keep(status);
    }

    /** Keeps how an import stands; once the graph holds it, an earlier one of its dataset is forgotten. */
    synchronized void keep(ImportStatus status) {
        untold.put(status.id(), status);
        note(status);
        tell(status);
    }

    /** Beside the file it is kept whether the graph holds it, for when the database has forgotten. */
    private void note(ImportStatus status) {
        boolean other = status.state() == ImportState.DONE || status.state() == ImportState.REMOVING;
        if (other && isHere(status.id())) {
            folder(status.id()).describe(BroughtFile.of(status));
        }
    }

    /** Tells the database once more, unless the import stands otherwise by now, or is gone. */
    private synchronized void tellAgain(ImportStatus status) {
        if (status.equals(untold.get(status.id()))) {
            tell(status);
        }
    }

    private void tell(ImportStatus status) {
        try {
            nodes.save(ImportNode.of(status));
            if (status.state() == ImportState.DONE) {
                known().filter(other -> other.state() == ImportState.DONE
                                && !other.id().equals(status.id())
                                && status.isOfSameDataset(other))
                        .toList()
                        .forEach(this::forget);
            }
            untold.remove(status.id(), status);
        } catch (RuntimeException fault) {
            // an import that goes on, or has ended, must not stand still because of it
            LOG.error("The database could not be told how the import of {} stands", status.file(), fault);
        }
    }

    /** Imports whose file is here, and that were in the graph until another server took them out, though nobody told it to. */
    List<ImportStatus> takenOut() {
        return list().stream()
                .filter(status -> status.state() == ImportState.INTERRUPTED)
                .filter(status -> folder(status.id()).isWritten())
                .toList();
    }

    /** From now on, whatever the graph holds, the import was not in it. */
    void stayOut(ImportStatus status) {
        folder(status.id()).describe(BroughtFile.of(status));
    }

    /** The folders here of other imports of the dataset of {@code status} that were read to the end, those in the graph first. */
    List<ImportFolder> ofSameDataset(ImportStatus status) {
        return list().stream()
                .filter(other -> other.state() == ImportState.DONE || other.state() == ImportState.READY)
                .filter(other -> !other.id().equals(status.id()) && other.isOfSameDataset(status))
                .sorted(Comparator.comparing(other -> other.state() != ImportState.DONE))
                .map(other -> folder(other.id()))
                .toList();
    }

    private Stream<ImportStatus> known() {
        return nodes.findAll().stream().map(ImportNode::status).flatMap(Optional::stream);
    }

    /** A later file took its place in the graph, or nobody wants it. */
    synchronized void forget(ImportStatus status) {
        untold.remove(status.id());
        ImportFolder files = folder(status.id());
        // first what it would be found again by, should the program be killed before the end
        files.undescribe();
        nodes.deleteById(ImportNode.id(status.id()));
        files.delete();
    }

    private Optional<ImportStatus> find(String id) {
        return Optional.ofNullable(untold.get(id))
                .or(() -> nodes.findById(ImportNode.id(id)).flatMap(ImportNode::status));
    }

    @Nullable
    ImportStatus orNull(@Nullable String id) {
        return id == null ? null : find(id).orElse(null);
    }

    /** The import; empty also when the database does not say. */
    Optional<ImportStatus> lookedUp(String id) {
        try {
            return find(id);
        } catch (RuntimeException silent) {
            LOG.debug("how the import {} stood", id, silent);
            return Optional.empty();
        }
    }

    /** @throws NotUnderstood when there is none */
    ImportStatus get(String id) {
        return find(id).orElseThrow(() -> NotUnderstood.unknown("import", id, List.of()));
    }

    /** @throws NotUnderstood when there is none, or it is at work */
    ImportStatus resting(String id) {
        ImportStatus status = get(id);
        if (status.state().isAtWork()) {
            throw NotUnderstood.invalid(
                    ImportRefusal.AT_WORK, "import", id, status.state().code());
        }
        return status;
    }

    /** @throws NotUnderstood when there is none, it is at work, or another server has its file */
    ImportStatus restingHere(String id) {
        ImportStatus status = resting(id);
        if (!isHere(id)) {
            throw NotUnderstood.invalid(ImportRefusal.ELSEWHERE, "import", id);
        }
        return status;
    }

    /** All, the newest first. */
    List<ImportStatus> list() {
        List.copyOf(untold.values()).forEach(this::tellAgain);
        return Stream.concat(untold.values().stream(), known().filter(status -> !untold.containsKey(status.id())))
                .sorted(Comparator.comparing(ImportStatus::at).reversed())
                .toList();
    }
}
