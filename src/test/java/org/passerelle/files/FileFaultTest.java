package org.passerelle.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.testing.Unit;

/** Whatever lies where a file or a folder should be, a person is told what, and where. */
@Unit
class FileFaultTest {

    @TempDir
    private Path folder;

    /** What is tried with a path. */
    private interface Use {

        void of(Path path) throws IOException;
    }

    private static final Use LIST = path -> Files.list(path).close();
    private static final Use READ = Files::readString;
    private static final Use WRITE = path -> Files.writeString(path, "");
    private static final Use MAKE = Files::createDirectories;
    private static final Use REPLACE = path -> {
        Path fresh = Files.createTempFile("fresh", ".new");
        try {
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    };
    private static final Use KEEP = path -> DurableFile.write(path, fresh -> Files.writeString(fresh, ""));

    @BeforeEach
    void arrange() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Files.createDirectories(folder.resolve("folder").resolve("within"));
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
    }

    static Stream<Arguments> uses() {
        return Stream.of(
                arguments("listed", LIST, "file", "file is a file; a folder is needed there."),
                arguments("made", MAKE, "file", "file is a file; a folder is needed there."),
                arguments("made", MAKE, "file/within", "file is a file; a folder is needed there."),
                arguments("written", WRITE, "file/within", "file is a file; a folder is needed there."),
                arguments("kept", KEEP, "file/within", "file is a file; a folder is needed there."),
                arguments("written", WRITE, "folder", "folder is a folder; a file is needed there."),
                arguments("replaced", REPLACE, "folder", "folder is a folder; a file is needed there."),
                arguments("kept", KEEP, "folder", "folder is a folder; a file is needed there."),
                arguments("made", MAKE, "nowhere", "nowhere is a link that leads nowhere."),
                arguments("made", MAKE, "nowhere/within", "nowhere is a link that leads nowhere."),
                arguments("listed", LIST, "nowhere", "nowhere is a link that leads nowhere."),
                arguments("written", WRITE, "nowhere/within", "nowhere is a link that leads nowhere."),
                arguments("read", READ, "loop", "loop is a link that leads nowhere."),
                arguments("made", MAKE, "loop/within", "loop is a link that leads nowhere."),
                arguments("written", WRITE, "missing/within", "missing/within does not exist"),
                arguments("listed", LIST, "missing", "missing does not exist"));
    }

    @ParameterizedTest(name = "{2} {0}")
    @MethodSource("uses")
    void isToldByWhatLiesThere(String what, Use use, String path, String told) {
        IOException fault = catchThrowableOfType(IOException.class, () -> use.of(folder.resolve(path)));

        assertThat(FileFault.of(fault).told(Locale.ENGLISH)).startsWith(folder + "/" + told);
        assertThat(FileFault.of(fault).told(Locale.FRENCH)).startsWith(folder.toString());
    }

    @Test
    void whatOnlyTheSystemKnowsIsToldInItsWords() {
        String tooLong = "x".repeat(300);
        IOException fault =
                catchThrowableOfType(IOException.class, () -> Files.writeString(folder.resolve(tooLong), ""));

        assertThat(FileFault.of(fault).told(Locale.ENGLISH)).contains(tooLong + " cannot be used: ", "too long");
        assertThat(FileFault.of(new IOException("Is a directory")).told(Locale.ENGLISH))
                .isEqualTo("A file could not be read or written: Is a directory");
        assertThat(FileFault.of(new AccessDeniedException("/a/b")).told(Locale.ENGLISH))
                .isEqualTo("Passerelle may not use /a/b. Change its permissions");
    }

    @Test
    void isFoundBelowWhateverItCaused() {
        IOException fault = catchThrowableOfType(IOException.class, () -> LIST.of(folder.resolve("missing")));

        assertThat(FileFault.within(new IllegalStateException(new UncheckedIOException("cannot list", fault))))
                .contains(FileFault.of(fault));
        assertThat(FileFault.within(new IllegalStateException("no file"))).isEmpty();
    }
}
