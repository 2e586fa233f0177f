package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
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

    /** Of a small file all is done before what it compiles would be used. */
    @Test
    void onlyAnImportOfALargeFileHasTwoCompilers() throws IOException {
        Path small = Files.writeString(logs.resolve("small.csv"), "Ville;Ville partenaire");
        Path large = Files.writeString(logs.resolve("large.csv"), "Ville;Ville partenaire\n".repeat(30_000));

        assertThat(flagsOf("import", small.toString())).contains("TieredStopAtLevel=1", "UseSerialGC");
        assertThat(flagsOf("import", large.toString())).doesNotContain("TieredStopAtLevel", "UseSerialGC");
        assertThat(flagsOf("import", "no-such-file.csv")).contains("TieredStopAtLevel=1");
        assertThat(flagsOf("serve", small.toString())).doesNotContain("TieredStopAtLevel", "UseSerialGC");
    }

    /** Those that the launcher gives to Java; the command itself is refused. */
    private static String flagsOf(String command, String argument) {
        Program.Ended refused = Program.runIn(
                home, logs, Map.of("JAVA_OPTS", "-XX:+PrintCommandLineFlags"), command, argument, "--no-such-option");
        assertThat(refused.exitCode()).as(refused.err()).isEqualTo(2);
        return refused.out();
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
    void oneOfTwoThatStartAtOnceBuildsAndTheOtherWaits(@TempDir Path sources, @TempDir Path tools) throws IOException {
        Path go = tools.resolve("go");
        Path asked = tools.resolve("asked");
        Map<String, String> environment = Map.of("PATH", mavenThatWaits(sources, tools, asked, go));

        try (Program first = Program.startIn(sources, logs, environment, "--version")) {
            first.awaitError(Pattern.compile("building"));
            try (Program second = Program.startIn(sources, logs, environment, "--version")) {
                second.awaitError(Pattern.compile("waiting for another build"));
                Files.createFile(go);

                assertThat(first.awaitEnd().exitCode()).as(first.err()).isZero();
                assertThat(second.awaitEnd().exitCode()).as(second.err()).isZero();
                assertThat(second.out()).isEqualTo(first.out()).isNotBlank();
            }
        }
        assertThat(Files.readAllLines(asked)).hasSize(1);
        assertThat(sources.resolve("target/building")).doesNotExist();
    }

    /** A folder to be built by a Maven that notes that it was asked, waits for {@code go} and then copies what was packaged. */
    private static String mavenThatWaits(Path sources, Path tools, Path asked, Path go) throws IOException {
        Files.copy(home.resolve("passerelle"), sources.resolve("passerelle"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createFile(sources.resolve("pom.xml"));
        Path maven = Files.writeString(tools.resolve("mvn"), """
                #!/bin/sh
                echo "$*" >>"%s"
                until [ -e "%s" ]; do sleep 0.1; done
                cp "%s" target/
                """.formatted(asked, go, Program.jar(target)));
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        return tools + File.pathSeparator + System.getenv("PATH");
    }

    @Test
    void aBuildThatWasKilledHoldsNobodyUp(@TempDir Path sources, @TempDir Path tools) throws IOException {
        Path go = Files.createFile(tools.resolve("go"));
        Path asked = tools.resolve("asked");
        Map<String, String> environment = Map.of("PATH", mavenThatWaits(sources, tools, asked, go));
        Path lock = Files.createDirectory(sources.resolve("target")).resolve("building");
        Files.createSymbolicLink(lock, Path.of(numberOfAnEndedProcess()));

        Program.Ended built = Program.runIn(sources, logs, environment, "--version");

        assertThat(built.exitCode()).as(built.err()).isZero();
        assertThat(lock).doesNotExist();
    }

    private static String numberOfAnEndedProcess() throws IOException {
        Process ended = new ProcessBuilder("true").start();
        ended.onExit().join();
        return String.valueOf(ended.pid());
    }

    @Test
    void wrongJavaIsToldInASentence() {
        Program.Ended refused = run(Map.of("JAVA_HOME", logs.toString()));

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).isEqualTo("passerelle: JAVA_HOME is " + logs + ", but there is no bin/java in it.\n");
    }
}
