package org.passerelle.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A small file that is replaced as a whole: a reader, or the next start after a crash, finds the old content or the new one. */
public final class DurableFile {

    /** Writes the new content to the file that it is given. */
    @FunctionalInterface
    public interface Content {

        void writeTo(Path fresh) throws IOException;
    }

    private DurableFile() {}

    /** Replaces {@code file}, on the disk when this returns. */
    public static void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        content.writeTo(fresh);
        try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Moves a file or folder that cannot be read {@code into} a folder, under a name that nothing has there yet.
     *
     * @return where it is now
     */
    public static Path setAside(Path unreadable, Path into) throws IOException {
        Files.createDirectories(into);
        String name = String.valueOf(unreadable.getFileName());
        Path place = into.resolve(name);
        for (int number = 2; Files.exists(place); number++) {
            place = into.resolve(name + "-" + number);
        }
        return Files.move(unreadable, place);
    }
}
