package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.Program;
import org.passerelle.testing.WithProgram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code mvn -Prelease package} leaves to be downloaded: unpacked in an empty folder, it answers. Only that profile runs it. */
@WithProgram
class ReleaseIT {

    private static final Path TARGET = Path.of("target");

    private static Path made(String ending) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("passerelle-[\\d.]+(-SNAPSHOT)?" + ending))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("mvn -Prelease made no passerelle-<version>" + ending));
        }
    }

    private static Path unpack(Path zip, Path into) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path path = into.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(in, path);
                }
            }
        }
        Path home = into.resolve(zip.getFileName().toString().replace(".zip", ""));
        assertThat(home.resolve("passerelle").toFile().setExecutable(true)).isTrue();
        return home;
    }

    private static void assertAnswers(Path home, Path logs, Map<String, String> environment, Path folder) {
        Program.Ended answer = Program.runIn(
                home,
                logs,
                environment,
                "ask",
                "city-twinnings",
                "--city",
                "Grenoble",
                "--data",
                folder.resolve("data").toString());

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Grenoble").contains("RESACOOP");
    }

    @Test
    void unpackedItAnswersWithinAMinute(@TempDir Path folder, @TempDir Path logs) throws IOException {
        Path home = unpack(made("\\.zip"), folder);
        assertThat(home.resolve("pom.xml")).doesNotExist();
        Instant begun = Instant.now();

        assertAnswers(home, logs, Map.of(), folder);

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void theImageForThisPlatformBringsItsOwnJava(@TempDir Path folder, @TempDir Path logs) throws Exception {
        Path archive = made("-.+\\.tar\\.gz");
        Process tar = new ProcessBuilder("tar", "-xzf", archive.toAbsolutePath().toString())
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
        Path home;
        try (Stream<Path> inside = Files.list(folder)) {
            home = inside.findFirst().orElseThrow();
        }

        assertAnswers(home, logs, Map.of("JAVA_HOME", "/nowhere"), folder);
    }

    @Test
    void checksumsAndBillOfMaterialsAreThoseOfTheFiles() throws IOException {
        for (Path file : Set.of(made("\\.zip"), made("-.+\\.tar\\.gz"), made("\\.cdx\\.json"))) {
            String line = Files.readString(file.resolveSibling(file.getFileName() + ".sha256"));
            try (InputStream in = Files.newInputStream(file)) {
                assertThat(line).startsWith(DigestUtils.sha256Hex(in));
            }
        }
        JsonNode bill = new JsonMapper().readTree(made("\\.cdx\\.json").toFile());
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bill.path("components")
                        .valueStream()
                        .map(one -> one.path("name").asString()))
                .contains("neo4j", "spring-webmvc")
                .doesNotContain("playwright", "archunit");
    }
}
