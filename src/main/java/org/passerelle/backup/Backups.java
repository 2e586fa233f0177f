package org.passerelle.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.passerelle.export.archive.ArchiveWriter;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Exclusive;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.Statements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes backups. What an archive holds was so at one moment: while it is written nobody commits to the embedded database, and no server
 * writes a dataset into an external one. Imports write their files before they commit. An archive says of each file in it how long it is and which checksum it has.
 */
public final class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final GraphConnection connection;
    private final Path data;

    /**
     * Makes backups.
     *
     * @param connection of an external database only what belongs to this program is taken
     * @param data the folder in which files of imports are kept
     */
    public Backups(GraphConnection connection, Path data) {
        this.connection = connection;
        this.data = data;
    }

    /**
     * Writes all that there is to {@code file}; one backup is made at a time.
     *
     * @throws org.passerelle.answers.NotUnderstood when the graph holds what cannot be written
     * @throws UncheckedIOException when the file cannot be written
     */
    public synchronized BackupManifest write(Path file) {
        Graph graph = connection.graph();
        return graph.alone(Exclusive.WRITING, () -> {}, () -> graph.readStill(statements -> write(statements, file)));
    }

    /** Refuses to begin, where the data folder lies on a full disk. */
    void requireRoom() {
        connection.graph().requireRoom();
    }

    private BackupManifest write(Statements statements, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ArchiveWriter archive = new ArchiveWriter(out)) {
            return write(statements, new CheckedArchive(archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BackupManifest write(Statements statements, CheckedArchive archive) throws IOException {
        Map<String, Object> chosen = Map.of("all", connection.isEmbedded(), "labels", GraphConnection.labels());
        GraphLines graph = new GraphLines(statements, chosen);
        Instant made = Instant.now();
        archive.file(BackupManifest.NODES, graph::nodes);
        archive.file(BackupManifest.LINKS, graph::links);
        for (DataFile one : DataFile.in(data)) {
            add(archive, one);
        }
        BackupManifest manifest = new BackupManifest(
                BackupManifest.FORMAT,
                version(),
                made,
                migrations(statements),
                graph.numberOfNodes(),
                graph.numberOfLinks(),
                archive.parts());
        archive.file(BackupManifest.FILE, out -> Lines.JSON.writeValue(out, manifest));
        return manifest;
    }

    private static void add(CheckedArchive archive, DataFile one) throws IOException {
        try (InputStream in = Files.newInputStream(one.file())) {
            archive.file(BackupManifest.DATA + one.name(), in::transferTo);
        } catch (NoSuchFileException gone) {
            // a preview makes its files anew while it is read
            LOG.debug("{} is gone", one.file());
        }
    }

    private static Map<String, String> migrations(Statements statements) {
        Map<String, String> migrations = new LinkedHashMap<>();
        statements
                .query(Cypher.named("backup/migrations"), Map.of())
                .forEach(row -> migrations.put(row.shown("version"), row.shown("checksum")));
        return migrations;
    }

    private static String version() {
        return Optional.ofNullable(Backups.class.getPackage().getImplementationVersion())
                .orElse("");
    }
}
