package org.passerelle.imports.finding;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list that may be longer than the memory: of how each record of a file will be written, of what an import changed. A line of JSON each.
 */
public final class LinesFile<T> implements Consumer<T>, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path file;
    private final Path fresh;
    private final BufferedWriter lines;

    public LinesFile(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        this.file = file;
        this.fresh = file.resolveSibling(file.getFileName() + ".new");
        this.lines = Files.newBufferedWriter(fresh);
    }

    @Override
    public void accept(T one) {
        try {
            lines.write(JSON.writeValueAsString(one));
            lines.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + fresh, e);
        }
    }

    /** Whoever reads finds the former lines until now. */
    @Override
    public void close() throws IOException {
        lines.close();
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** At most {@code number} objects of {@code file}, from the one of number {@code from} on, counted from 0; none when the file is missing. */
    public static <T> List<T> read(Path file, Class<T> type, long from, long number) {
        return reading(
                file,
                lines -> lines.skip(from)
                        .limit(number)
                        .map(line -> parsed(line, type))
                        .toList());
    }

    /** Passes every object of {@code file} to {@code each}, in order; does nothing when the file is missing. */
    public static <T> void each(Path file, Class<T> type, Consumer<T> each) {
        reading(file, lines -> {
            lines.map(line -> parsed(line, type)).forEach(each);
            return file;
        });
    }

    private static <T> T parsed(String line, Class<T> type) {
        return requireNonNull(JSON.readValue(line, type), "a line without an object");
    }

    /** How many objects {@code file} holds; 0 when it is missing. */
    public static long count(Path file) {
        return reading(file, Stream::count);
    }

    private static <R> R reading(Path file, Function<Stream<String>, R> work) {
        if (!Files.isRegularFile(file)) {
            return work.apply(Stream.empty());
        }
        try (Stream<String> lines = Files.lines(file)) {
            return work.apply(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
