package org.passerelle.imports.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** The imports of a data folder as they stand, in memory and on the disk. */
final class ImportShelf {

    private static final Logger LOG = LoggerFactory.getLogger(ImportShelf.class);

    private final Path folder;
    private final Path aside;
    private final Map<String, ImportStatus> all = new ConcurrentHashMap<>();

    /**
     * A shelf.
     *
     * @param folder where the imports are kept
     * @param aside where one is moved to that is damaged
     */
    ImportShelf(Path folder, Path aside) {
        this.folder = folder;
        this.aside = aside;
    }

    /** What an earlier run of the program left, as it stood; what never came in whole is deleted. */
    List<ImportStatus> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .map(ImportFolder::new)
                    .flatMap(one -> this.whole(one).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private Optional<ImportStatus> whole(ImportFolder one) {
        try {
            Optional<ImportStatus> status = one.status();
            if (status.isEmpty()) {
                one.delete();
            }
            return status;
        } catch (JacksonException damaged) {
            LOG.error("An import is damaged and was set aside in {}: {}", one.setAside(aside), damaged.getMessage());
            return Optional.empty();
        }
    }

    ImportFolder folder(String id) {
        return new ImportFolder(folder.resolve(id));
    }

    /** Keeps how an import stands; once the graph holds it, an earlier one of its dataset is forgotten. */
    void keep(ImportStatus status) {
        all.put(status.id(), status);
        folder(status.id()).write(status);
        if (status.state() == ImportState.DONE) {
            all.values().stream()
                    .filter(other ->
                            other.state() == ImportState.DONE && !other.id().equals(status.id()))
                    .filter(status::isOfSameDataset)
                    .forEach(this::forget);
        }
    }

    /** A later file took its place in the graph, or nobody wants it. */
    void forget(ImportStatus status) {
        all.remove(status.id());
        folder(status.id()).delete();
    }

    boolean holds(String id) {
        return all.containsKey(id);
    }

    @Nullable
    ImportStatus orNull(@Nullable String id) {
        return id == null ? null : all.get(id);
    }

    /** @throws NotUnderstood when there is none */
    ImportStatus get(String id) {
        ImportStatus status = all.get(id);
        if (status == null) {
            throw NotUnderstood.unknown("import", id, List.of());
        }
        return status;
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

    /** All, the newest first. */
    List<ImportStatus> list() {
        return all.values().stream()
                .sorted(Comparator.comparing(ImportStatus::at).reversed())
                .toList();
    }
}
