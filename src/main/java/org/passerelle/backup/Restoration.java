package org.passerelle.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;
import org.passerelle.telling.UnusableValue;
import org.springframework.util.FileSystemUtils;

/**
 * Puts a backup back. Everything is made in a folder of its own within the data folder and moved to its place when it is whole, so that a
 * restore that fails, or is killed, leaves nothing that looks like a graph.
 */
public final class Restoration {

    private static final String WORK = "restoring";
    private static final String STORE = "neo4j";

    private final Path data;
    private final GraphSettings settings;

    /**
     * Restores.
     *
     * @param data the folder, which must be empty
     * @param settings an external database, or the embedded one; which must be empty as well
     */
    public Restoration(Path data, GraphSettings settings) {
        this.data = data;
        this.settings = settings;
    }

    /**
     * Restores all that {@code backup} holds.
     *
     * @throws UnusableValue when the folder or the database is not empty
     * @throws BackupException when the backup turns out to be damaged
     * @throws UncheckedIOException when the folder cannot be written
     */
    public void restore(BackupFile backup) {
        requireEmpty();
        Path work = data.resolve(WORK);
        try {
            FileSystemUtils.deleteRecursively(work);
            Files.createDirectories(work);
            try {
                backup.unpack(work);
                restoreGraph(backup, work);
                settle(work);
            } finally {
                FileSystemUtils.deleteRecursively(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireEmpty() {
        try (Stream<Path> within = Files.isDirectory(data) ? Files.list(data) : Stream.empty()) {
            if (within.anyMatch(file -> !file.endsWith(WORK))) {
                throw new UnusableValue(BackupFault.FOLDER_NOT_EMPTY.with(data));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restoreGraph(BackupFile backup, Path work) {
        GraphSettings into = settings instanceof GraphSettings.Embedded
                ? new GraphSettings.Embedded(work.resolve(STORE), 0)
                : settings;
        GraphConnection.open(into, graph -> {
                    requireEmpty(graph);
                    new GraphWriter(graph, backup).write();
                })
                .close();
    }

    private static void requireEmpty(Graph graph) {
        long number = graph.read(statements -> statements
                .query(Cypher.named("backup/number"), Map.of("labels", GraphConnection.labels()))
                .get(0)
                .number("number"));
        if (number > 0) {
            throw new UnusableValue(BackupFault.DATABASE_NOT_EMPTY.with(graph.description(), number));
        }
    }

    /** Moves what is whole to its place: the graph last, since that is what is looked for. */
    private void settle(Path work) throws IOException {
        List<Path> made;
        try (Stream<Path> within = Files.list(work)) {
            made = within.sorted((one, other) -> Boolean.compare(one.endsWith(STORE), other.endsWith(STORE)))
                    .toList();
        }
        for (Path one : made) {
            Files.move(one, data.resolve(one.getFileName()));
        }
    }
}
