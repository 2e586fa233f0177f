package org.passerelle.imports.lifecycle;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which program this is: one that was changed may read a file otherwise. */
final class RunningProgram {

    private static final Logger LOG = LoggerFactory.getLogger(RunningProgram.class);

    private static final String DIGEST = made();

    private RunningProgram() {}

    /** Of its classes and tables, its libraries and Java; empty when that cannot be told. */
    static String digest() {
        return DIGEST;
    }

    private static String made() {
        try {
            CodeSource code = RunningProgram.class.getProtectionDomain().getCodeSource();
            return code == null ? "" : digest(path(code.getLocation()));
        } catch (IOException | URISyntaxException | IllegalArgumentException fault) {
            LOG.debug("which program this is", fault);
            return "";
        }
    }

    /** The jar or folder of classes, even where they lie in a jar within the jar. */
    private static Path path(URL location) throws IOException, URISyntaxException {
        return location.openConnection() instanceof JarURLConnection jar
                ? Path.of(StringUtils.substringBefore(jar.getJarFile().getName(), "!/"))
                : Path.of(location.toURI());
    }

    private static String digest(Path source) throws IOException {
        return DigestUtils.sha256Hex(String.join(
                "\n",
                content(source),
                // the names of libraries hold their versions; a packaged program holds the libraries, or their names
                String.valueOf(System.getProperty("java.class.path")),
                Runtime.version().toString(),
                Locale.getDefault().toString()));
    }

    /** What a jar or a folder of classes holds, in short. */
    static String content(Path source) throws IOException {
        return Files.isDirectory(source) ? ofFolder(source) : ofJar(source);
    }

    /** By the checksums that the jar keeps of all that it holds. */
    private static String ofJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> List.of(entry.getName(), entry.getSize(), entry.getCrc())
                            .toString())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String ofFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> describe(folder, file))
                    .filter(Objects::nonNull)
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static @Nullable String describe(Path folder, Path file) {
        File one = file.toFile();
        return one.isFile()
                ? List.of(folder.relativize(file), one.length(), one.lastModified())
                        .toString()
                : null;
    }
}
