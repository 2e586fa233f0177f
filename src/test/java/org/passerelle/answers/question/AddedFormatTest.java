package org.passerelle.answers.question;

import static org.assertj.core.api.Assertions.assertThat;

import example.ShoutedFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.Unit;

/** A format of answers is a class and a line, as docs/adding-an-export.md says. */
@Unit
class AddedFormatTest {

    private static final Question QUESTION = new QuestionCatalogue().named("city-twinnings");

    @TempDir
    private Path folder;

    @Test
    void isFoundByItsNameAndMediaTypeAndWrites() throws Exception {
        try (URLClassLoader loader = withFormat(ShoutedFormat.class)) {
            AnswerFormats formats = new AnswerFormats(loader);

            assertThat(formats.codes()).containsExactly("csv", "json", "jsonl", "shouted");
            AnswerFormat chosen =
                    new FormatChoice(formats).choose(null, List.of("text/vnd.shouted, application/json;q=0.5"));
            assertThat(chosen).isSameAs(new FormatChoice(formats).choose("shouted", List.of("application/json")));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            chosen.write(
                    new Answer(
                            QUESTION, Map.of(), List.of(), List.of(Map.of()), List.of(), Map.of(), new Extent(0, 1, 1)),
                    Locale.FRENCH,
                    out);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("VILLES JUMELÉES: 1 ROWS\n");
        }
    }

    /** The line that registers {@code format}, on a class path of its own. */
    private URLClassLoader withFormat(Class<? extends AnswerFormat> format) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(AnswerFormat.class.getName()), format.getName() + "\n");
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, AnswerFormats.class.getClassLoader());
    }
}
