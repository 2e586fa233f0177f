package org.passerelle.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import org.apache.commons.io.function.IOConsumer;
import org.passerelle.files.FileFault;
import org.passerelle.telling.UnusableValue;

/** A file that a command writes: it is there as a whole, or as it was. */
final class WholeFile {

    private WholeFile() {}

    /** An empty folder would give way to the file. */
    private static void requireFile(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        }
    }

    /** Writes {@code content} to {@code file}. */
    static void write(Path file, IOConsumer<OutputStream> content) {
        write(
                file,
                part -> {
                    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                        content.accept(out);
                    }
                },
                part -> file);
    }

    /**
     * Writes beside {@code file} first.
     *
     * @param content writes the file that it is given
     * @param check looks at it before it takes its place
     * @return what {@code check} found
     */
    static <T> T write(Path file, IOConsumer<Path> content, Function<Path, T> check) {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            requireFile(target);
            content.accept(part);
            T found = check.apply(part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return found;
        } catch (IOException e) {
            throw new UnusableValue(FileFault.of(e));
        } finally {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                part.toFile().deleteOnExit();
            }
        }
    }
}
