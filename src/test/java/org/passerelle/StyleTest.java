package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

/** What docs/style.md asks of documentation and comments, as far as a pattern can tell. */
@Unit
class StyleTest {

    private static final Path PROJECT = Path.of(System.getProperty("basedir", ""));

    /** "X is no Y", "names no Y", "hangs on", "otherwise than", "is none". */
    private static final Pattern AVOIDED = Pattern.compile(
            "(?<!there )\\b(?:is|are) no (?!longer\\b|more\\b|less\\b)\\w+|\\bnames no\\b|\\bhangs? on\\b|\\botherwise than\\b|(?<!there )\\b(?:is|are) none\\b"
                    + "|\\bAs above\\b|/\\*\\* The same\\.",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?<![:\"])//[^\\n]*");

    @Test
    void documentationIsPlain() throws IOException {
        List<Path> documents = Stream.concat(in("docs", ".md"), in("", ".md"))
                .filter(file -> !file.endsWith("style.md"))
                .toList();

        assertThat(documents).hasSizeGreaterThan(10);
        assertThat(documents).flatMap(file -> avoided(file, prose(text(file)))).isEmpty();
    }

    @Test
    void commentsArePlain() throws IOException {
        List<Path> sources = in("src/main/java", ".java").toList();

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(sources)
                .flatMap(file -> COMMENT.matcher(text(file))
                        .results()
                        .flatMap(comment -> avoided(file, comment.group()).stream())
                        .toList())
                .isEmpty();
    }

    /** One line for each phrase in {@code text} that is to be written otherwise. */
    private static List<String> avoided(Path file, String text) {
        return AVOIDED.matcher(text.replaceAll("\\s*\\n *\\*? *", " "))
                .results()
                .map(found -> PROJECT.relativize(file) + ": " + found.group())
                .toList();
    }

    /** A page without what the program prints. */
    private static String prose(String page) {
        return page.replaceAll("(?s)```.*?```", "");
    }

    private static Stream<Path> in(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT.resolve(folder), folder.isEmpty() ? 1 : Integer.MAX_VALUE)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
