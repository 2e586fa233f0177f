package org.passerelle.imports.finding;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.passerelle.imports.assembly.PlannedRow;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How each record of a file will be written, a line of JSON each. */
public final class RowsFile implements Consumer<PlannedRow>, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path file;
    private final Path fresh;
    private final BufferedWriter lines;

    public RowsFile(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        this.file = file;
        this.fresh = file.resolveSibling(file.getFileName() + ".new");
        this.lines = Files.newBufferedWriter(fresh);
    }

    @Override
    public void accept(PlannedRow row) {
        try {
            lines.write(JSON.writeValueAsString(row));
            lines.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write how a record will be written", e);
        }
    }

    /** Whoever reads finds the former rows until now. */
    @Override
    public void close() throws IOException {
        lines.close();
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Some of the rows in {@code file}, from the first of number {@code from}; nothing when there is no such file. */
    public static List<PlannedRow> read(Path file, long from, long number) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(from)
                    .limit(number)
                    .map(line -> JSON.readValue(line, PlannedRow.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** How many there are. */
    public static long count(Path file) {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
