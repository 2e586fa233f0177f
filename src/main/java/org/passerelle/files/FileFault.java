package org.passerelle.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.telling.Message;
import org.passerelle.telling.Tellable;

/** What is wrong with a file or folder, by what lies there; {@code wording/files.properties} says which values each takes. */
public enum FileFault implements Tellable {
    NEEDS_FOLDER,
    NEEDS_FILE,
    LEADS_NOWHERE,
    NOT_THERE,
    NOT_ALLOWED,
    CANNOT_USE,
    FAILED;

    @Override
    public String bundle() {
        return "files";
    }

    /** What {@code fault} is about, as one sentence: some faults say no more than a path. */
    public static Message of(IOException fault) {
        if (fault instanceof FileSystemException named && named.getFile() != null) {
            return places(named)
                    .flatMap(place -> obstacle(place).stream())
                    .findFirst()
                    .orElseGet(() -> bySystem(named));
        }
        return FAILED.with(String.valueOf(fault.getMessage()));
    }

    /** What {@code thrown}, or what caused it, says of a file; empty when nothing in it does. */
    public static Optional<Message> within(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(FileSystemException.class::isInstance)
                .map(fault -> of((FileSystemException) fault))
                .findFirst();
    }

    /** The file that something was moved to stands in the way more often than the one that was moved. */
    private static Stream<Path> places(FileSystemException fault) {
        return Stream.of(Optional.ofNullable(fault.getOtherFile()), Optional.ofNullable(fault.getFile()))
                .flatMap(Optional::stream)
                .map(Path::of);
    }

    /** What lies on the way to {@code place}, or there, and should not. */
    private static Optional<Message> obstacle(Path place) {
        for (Path way = place.toAbsolutePath(); way != null; way = way.getParent()) {
            if (Files.isSymbolicLink(way) && !Files.exists(way)) {
                return Optional.of(LEADS_NOWHERE.with(way));
            }
            if (!way.equals(place.toAbsolutePath()) && Files.exists(way, LinkOption.NOFOLLOW_LINKS)) {
                return Files.isDirectory(way) ? Optional.empty() : Optional.of(NEEDS_FOLDER.with(way));
            }
        }
        return Optional.empty();
    }

    private static Message bySystem(FileSystemException fault) {
        Path place = places(fault).findFirst().orElseThrow();
        if (fault instanceof AccessDeniedException) {
            return NOT_ALLOWED.with(fault.getFile());
        }
        if (fault instanceof NoSuchFileException) {
            return NOT_THERE.with(fault.getFile());
        }
        if (Files.isDirectory(place)) {
            return NEEDS_FILE.with(place);
        }
        return Files.isRegularFile(place) && fault.getReason() == null
                ? NEEDS_FOLDER.with(place)
                : CANNOT_USE.with(place, String.valueOf(fault.getReason()));
    }
}
