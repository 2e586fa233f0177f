package org.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;

@Unit
class ServerFileTest {

    private static final URI ADDRESS = URI.create("http://localhost:8080");

    @TempDir
    private Path data;

    @Test
    void tellsWhereTheServerIsUntilItIsDeleted() {
        ServerFile note = ServerFile.in(data.resolve("new"));

        note.write(ADDRESS);
        assertThat(ServerFile.in(data.resolve("new")).read()).contains(ADDRESS);

        note.delete();
        assertThat(ServerFile.in(data.resolve("new")).read()).isEmpty();
    }

    @Test
    void aNoteOfAProcessThatIsGoneCountsForNothing() throws Exception {
        Process gone = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String begun = gone.info().startInstant().map(String::valueOf).orElse("");
        gone.waitFor();
        Files.write(data.resolve("server"), List.of(String.valueOf(gone.pid()), begun, ADDRESS.toString()));

        assertThat(ServerFile.in(data).read()).isEmpty();
    }

    @Test
    void aNoteOfAnotherProcessThatHadTheSameNumberCountsForNothing() throws IOException {
        String number = String.valueOf(ProcessHandle.current().pid());
        Files.write(data.resolve("server"), List.of(number, "2001-01-01T00:00:00Z", ADDRESS.toString()));

        assertThat(ServerFile.in(data).read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "12", "pid\nhttp://localhost:8080", "-1\nhttp://localhost:8080", "1\n2\n3"})
    void aNoteThatSaysNothingCountsForNothing(String text) throws IOException {
        Files.writeString(data.resolve("server"), text);

        assertThat(ServerFile.in(data).read()).isEmpty();
    }

    @Test
    void aNoteWithoutAnAddressCountsForNothing() throws IOException {
        ServerFile.in(data).write(ADDRESS);
        Files.writeString(
                data.resolve("server"),
                Files.readString(data.resolve("server")).replace(ADDRESS.toString(), "no address at all"));

        assertThat(ServerFile.in(data).read()).isEmpty();
    }
}
