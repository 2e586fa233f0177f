package org.passerelle.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.passerelle.curated.Issue;
import org.passerelle.curated.Sources;
import org.springframework.util.FileSystemUtils;

/** A copy of {@code src/test/resources/seeds-tiny}, one dataset of one record that is right in every way, for a test to change. */
public final class TinySeeds {

    /** The only record. */
    public static final String RECORD = "tiny/records/annecy-sassandra.yml";

    /** The only document. */
    public static final String DOCUMENT = "tiny/documents/survey.txt";

    private final Path folder;

    private TinySeeds(Path folder) {
        this.folder = folder;
    }

    /** The dataset, copied to {@code folder}. */
    public static TinySeeds in(Path folder) {
        try {
            Path original =
                    Path.of(TinySeeds.class.getResource("/seeds-tiny/reference").toURI());
            FileSystemUtils.copyRecursively(original.getParent(), folder);
            return new TinySeeds(folder);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the copy is. */
    public Path folder() {
        return folder;
    }

    /** Puts {@code after} where {@code before} stands, which must be there exactly once. */
    public TinySeeds replace(String file, String before, String after) {
        String text = text(file);
        if (text.indexOf(before) < 0 || text.indexOf(before) != text.lastIndexOf(before)) {
            throw new IllegalArgumentException(file + " does not hold exactly once: " + before);
        }
        return write(file, text.replace(before, after));
    }

    /** Writes {@code text} behind what {@code file} holds. */
    public TinySeeds append(String file, String text) {
        return write(file, text(file) + text);
    }

    /** Writes {@code file} anew. */
    public TinySeeds write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes {@code file}. */
    public TinySeeds delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code file} holds. */
    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checksum of {@code file} as it is now. */
    public String sha256(String file) {
        return DigestUtils.sha256Hex(text(file));
    }

    /**
     * A second dataset beside the first, with a document of one line and a record of its own.
     *
     * @param expected the counts of cooperations, as {@code expects} writes them
     * @param record the record after its {@code record}, {@code title}, {@code document} and its lines
     */
    public TinySeeds addDataset(String slug, String line, String expected, String record) {
        String document = slug + "/documents/letter.txt";
        write(document, line + "\n");
        write(slug + "/dataset.yml", """
                dataset: %s
                title: A letter
                documents:
                  - {file: letter.txt, id: document/letter-%s, title: A letter, publisher: The writers, language: en, observed-on: "2010", sha256: %s}
                expects:
                  records: 1
                  cooperations: %s
                  claims: {min: 1}
                """.formatted(slug, slug, sha256(document), expected));
        return write(slug + "/records/letter.yml", """
                record: letter
                title: A letter
                document: letter.txt
                lines: 1
                """ + record);
    }

    /** The datasets, read and checked. */
    public Sources read() {
        return Sources.read(folder);
    }

    /** What is wrong with them. */
    public List<Issue> issues() {
        return read().issues();
    }
}
