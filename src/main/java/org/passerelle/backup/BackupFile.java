package org.passerelle.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.GraphConnection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A backup, every byte of which has been checked. */
public final class BackupFile implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(Path path, ZipFile zip, BackupManifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens {@code path} and reads all of it once.
     *
     * @throws BackupException when another program wrote it, it is damaged, or was made by a program that this one is too old for
     */
    public static BackupFile open(Path path) {
        ZipFile zip = zip(path);
        try {
            BackupFile file = new BackupFile(path, zip, manifest(path, zip));
            file.check();
            return file;
        } catch (RuntimeException e) {
            close(zip);
            throw e;
        }
    }

    private static ZipFile zip(Path path) {
        try {
            return new ZipFile(path.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw new BackupException(BackupFault.NOT_A_BACKUP.with(path), e);
        }
    }

    private static BackupManifest manifest(Path path, ZipFile zip) {
        ZipEntry entry = zip.getEntry(BackupManifest.FILE);
        if (entry == null) {
            throw new BackupException(BackupFault.NOT_A_BACKUP.with(path));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            if (crc(bytes) != entry.getCrc()) {
                throw new BackupException(BackupFault.DAMAGED.with(path, BackupManifest.FILE));
            }
            JsonNode tree = Lines.JSON.readTree(bytes);
            if (tree.path("format").asInt(0) > BackupManifest.FORMAT) {
                throw new BackupException(
                        BackupFault.NEWER.with(path, tree.path("program").asString("")));
            }
            return Lines.JSON.treeToValue(tree, BackupManifest.class);
        } catch (IOException | JacksonException e) {
            throw new BackupException(BackupFault.DAMAGED.with(path, BackupManifest.FILE), e);
        }
    }

    /** Nothing else vouches for the file that vouches for the others, and the reader of zips does not look. */
    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private void check() {
        Set<String> expected = new TreeSet<>(manifest.files().keySet());
        expected.add(BackupManifest.FILE);
        Set<String> found = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        Stream.concat(expected.stream(), found.stream())
                .filter(name -> expected.contains(name) != found.contains(name) || !isName(name))
                .findFirst()
                .ifPresent(name -> {
                    throw damaged(name, null);
                });
        manifest.files().forEach(this::check);
        Map<String, String> known = GraphConnection.migrations();
        manifest.migrations().forEach((version, checksum) -> {
            if (!known.containsKey(version)) {
                throw new BackupException(BackupFault.NEWER.with(path, manifest.program()));
            }
            if (!checksum.equals(known.get(version))) {
                throw new BackupException(BackupFault.OTHER_MIGRATIONS.with(path, manifest.program(), version));
            }
        });
    }

    private static boolean isName(String name) {
        return Set.of(BackupManifest.FILE, BackupManifest.NODES, BackupManifest.LINKS)
                        .contains(name)
                || (name.startsWith(BackupManifest.DATA)
                        && DataFile.isName(name.substring(BackupManifest.DATA.length())));
    }

    private void check(String name, BackupManifest.Part part) {
        try (BoundedInputStream in =
                BoundedInputStream.builder().setInputStream(open(name)).get()) {
            String sha256 = DigestUtils.sha256Hex(in);
            if (!sha256.equals(part.sha256()) || in.getCount() != part.size()) {
                throw damaged(name, null);
            }
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry);
    }

    /** {@code name} is not what it was when the backup was made. */
    BackupException damaged(String name, @Nullable Throwable cause) {
        return new BackupException(BackupFault.DAMAGED.with(path, name), cause);
    }

    /** What it holds. */
    public BackupManifest manifest() {
        return manifest;
    }

    /** Hands over the file {@code name} line by line, each read as {@code type}. */
    <T> void lines(String name, Class<T> type, Consumer<T> reader) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(Lines.JSON.readValue(line, type));
            }
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw damaged(name, e);
        }
    }

    /** Writes the files of the data folder into {@code folder}. */
    void unpack(Path folder) throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().startsWith(BackupManifest.DATA)) {
                Path file = folder.resolve(entry.getName().substring(BackupManifest.DATA.length()));
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
