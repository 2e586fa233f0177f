package org.passerelle.curated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** The files of a dataset's folder. */
final class DatasetFolder {

    private DatasetFolder() {}

    /** The folders below {@code seeds} that hold a {@code dataset.yml}, by name. */
    static List<Path> all(Path seeds) {
        return list(seeds, path -> Files.isRegularFile(path.resolve("dataset.yml")));
    }

    /** The {@code .yml} files of {@code folder}, by name; none when there is no such folder. */
    static List<Path> yamlFiles(Path folder) {
        return Files.isDirectory(folder) ? list(folder, path -> path.toString().endsWith(".yml")) : List.of();
    }

    private static List<Path> list(Path folder, java.util.function.Predicate<Path> wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** sha256 over the names and bytes of all files of {@code folder} and of {@code shared}: changes when any of them does. */
    static String fingerprint(Path folder, List<Path> shared) {
        try (Stream<Path> files = Files.walk(folder)) {
            MessageDigest digest = DigestUtils.getSha256Digest();
            List<Path> all = Stream.concat(files.filter(Files::isRegularFile).sorted(), shared.stream())
                    .toList();
            for (Path file : all) {
                digest.update(String.valueOf(file.getFileName()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                if (Files.isRegularFile(file)) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }
}
