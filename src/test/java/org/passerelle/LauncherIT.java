package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.Program;

/** The script {@code passerelle}, on what {@code mvn package} left. */
class LauncherIT {

    private static final Path TARGET = Path.of("target");

    @TempDir
    private static Path logs;

    @Test
    void whatWasPackagedAnewIsRunAndNotWhatWasUnpackedBefore() throws IOException {
        Program.Ended first = Program.run(logs, Map.of(), "--version");
        Path unpacked = Program.jar(TARGET.resolve("passerelle"));
        Path packaged = Program.jar(TARGET);
        // the jar itself has the time of the release: only what it was made from tells when
        Path madeFrom = packaged.resolveSibling(packaged.getFileName() + ".original");
        FileTime before = Files.getLastModifiedTime(unpacked);
        Files.setLastModifiedTime(
                unpacked,
                FileTime.from(Files.getLastModifiedTime(madeFrom).toInstant().minusSeconds(60)));

        Program.Ended second = Program.run(logs, Map.of(), "--version");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(unpacked)).isGreaterThanOrEqualTo(before);
    }

    @Test
    void whatIsUpToDateIsNotUnpackedAgain() throws IOException {
        Program.run(logs, Map.of(), "--version");
        FileTime before = Files.getLastModifiedTime(Program.jar(TARGET.resolve("passerelle")));

        Program.run(logs, Map.of(), "--version");

        assertThat(Files.getLastModifiedTime(Program.jar(TARGET.resolve("passerelle"))))
                .isEqualTo(before);
        assertThat(before.toInstant()).isBefore(Instant.now());
    }

    @Test
    void wrongJavaIsToldInASentence() {
        Program.Ended refused = Program.run(logs, Map.of("JAVA_HOME", logs.toString()), "--version");

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).isEqualTo("passerelle: JAVA_HOME is " + logs + ", but there is no bin/java in it.\n");
    }
}
