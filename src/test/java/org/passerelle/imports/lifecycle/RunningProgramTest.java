package org.passerelle.imports.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.Unit;

/** A program that holds something else is another program. */
@Unit
class RunningProgramTest {

    @TempDir
    private Path folder;

    private Path jar(String name, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("rules.yml");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    void isKnownByWhatItHolds() throws IOException {
        String first = RunningProgram.content(jar("a.jar", "since: depuis"));

        assertThat(RunningProgram.content(jar("b.jar", "since: depuis"))).isEqualTo(first);
        assertThat(RunningProgram.content(jar("a.jar", "since: dès     ".strip())))
                .isNotEqualTo(first);
        assertThat(RunningProgram.content(jar("c.jar", "since: depuif"))).isNotEqualTo(first);
    }

    @Test
    void isKnownByItsFilesWhereItLiesInAFolder() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Files.writeString(classes.resolve("rules.yml"), "since: depuis");
        String first = RunningProgram.content(classes);

        Files.writeString(classes.resolve("rules.yml"), "since: depuis lors");

        assertThat(RunningProgram.content(classes)).isNotEqualTo(first);
        assertThat(RunningProgram.digest()).isNotEmpty().isEqualTo(RunningProgram.digest());
    }
}
