package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.Program;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.WithProgram;

/** The script {@code passerelle}, on a copy of what {@code mvn package} left: what it unpacks here nobody else runs. */
@WithProgram
class LauncherIT {

    @TempDir
    private static Path home;

    @TempDir
    private static Path logs;

    private static Path target;

    @BeforeAll
    static void install() {
        Program.install(home);
        target = home.resolve("target");
    }

    private static Program.Ended run(Map<String, String> environment) {
        return Program.runIn(home, logs, environment, "--version");
    }

    @Test
    void whatWasPackagedAnewIsRunAndNotWhatWasUnpackedBefore() throws IOException {
        Program.Ended first = run(Map.of());
        Path unpacked = Program.jar(target.resolve("passerelle"));
        Path packaged = Program.jar(target);
        // the jar itself has the time of the release: only what it was made from tells when
        Path madeFrom = packaged.resolveSibling(packaged.getFileName() + ".original");
        FileTime before = Files.getLastModifiedTime(unpacked);
        Files.setLastModifiedTime(
                unpacked,
                FileTime.from(Files.getLastModifiedTime(madeFrom).toInstant().minusSeconds(60)));

        Program.Ended second = run(Map.of());

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(unpacked)).isGreaterThanOrEqualTo(before);
    }

    @Test
    void whatIsUpToDateIsNotUnpackedAgain() throws IOException {
        run(Map.of());
        FileTime before = Files.getLastModifiedTime(Program.jar(target.resolve("passerelle")));

        run(Map.of());

        assertThat(Files.getLastModifiedTime(Program.jar(target.resolve("passerelle"))))
                .isEqualTo(before);
        assertThat(before.toInstant()).isBefore(Instant.now());
    }

    @Test
    void classesOfTheFirstQuestionAreMappedByTheNextUntilTheProgramChanges() throws IOException {
        Path seeds = TinySeeds.in(logs.resolve("seeds")).folder();
        Path loaded = logs.resolve("classes.log");

        Program.Ended first = ask(Map.of(), seeds);
        Program.Ended second = ask(Map.of("JAVA_OPTS", "-Xlog:class+load:file=" + loaded), seeds);

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(second.out()).isEqualTo(first.out()).contains("Sassandra");
        assertThat(Files.readString(loaded))
                .containsPattern("org\\.passerelle\\.cli\\.AskCommand source: shared objects file \\(top\\)");

        Path unpacked = Program.jar(target.resolve("passerelle"));
        Files.setLastModifiedTime(unpacked, FileTime.from(Instant.EPOCH));
        run(Map.of());

        assertThat(unpacked.getParent()).isDirectoryNotContaining("glob:**.jsa");
    }

    private static Program.Ended ask(Map<String, String> environment, Path seeds) {
        return Program.runIn(
                home,
                logs,
                environment,
                "ask",
                "city-twinnings",
                "--seeds",
                seeds.toString(),
                "--data",
                logs.resolve("data").toString());
    }

    @Test
    void wrongJavaIsToldInASentence() {
        Program.Ended refused = run(Map.of("JAVA_HOME", logs.toString()));

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).isEqualTo("passerelle: JAVA_HOME is " + logs + ", but there is no bin/java in it.\n");
    }
}
