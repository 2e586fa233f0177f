package org.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.Unit;

@Unit
class SignedJarsTest {

    private static final String HEAD = "Manifest-Version: 1.0\r\nAutomatic-Module-Name: org.example\r\n\r\n";

    @Test
    void aSignedLibraryKeepsAllButItsSignature(@TempDir Path lib) throws IOException {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("META-INF/MANIFEST.MF", HEAD + "Name: org/example/A.class\r\nSHA-256-Digest: x\r\n\r\n");
        content.put("META-INF/EXAMPLE.SF", "Signature-Version: 1.0\r\n\r\n");
        content.put("META-INF/EXAMPLE.RSA", "no key");
        content.put("META-INF/services/org.example.SF", "org.example.A");
        content.put("org/example/A.class", "bytes");
        Path jar = jar(lib.resolve("signed.jar"), content);

        SignedJars.main(new String[] {lib.toString()});

        assertThat(read(jar))
                .containsOnlyKeys("META-INF/MANIFEST.MF", "META-INF/services/org.example.SF", "org/example/A.class")
                .containsEntry("org/example/A.class", "bytes");
        try (JarFile opened = new JarFile(jar.toFile())) {
            assertThat(opened.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("org.example");
            assertThat(opened.getManifest().getEntries()).isEmpty();
        }
        assertThat(lib).isDirectoryContaining("glob:**/signed.jar").isDirectoryNotContaining("glob:**/*.plain");
    }

    @Test
    void anotherLibraryIsLeftAsItIs(@TempDir Path lib) throws IOException {
        Path jar = jar(lib.resolve("plain.jar"), Map.of("META-INF/MANIFEST.MF", HEAD));
        byte[] before = Files.readAllBytes(jar);

        SignedJars.main(new String[] {lib.toString()});

        assertThat(jar).hasBinaryContent(before);
    }

    private static Path jar(Path jar, Map<String, String> content) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }

    private static Map<String, String> read(Path jar) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                content.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return content;
    }
}
