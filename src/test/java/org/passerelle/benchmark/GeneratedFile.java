package org.passerelle.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;

/** A table of any length. */
final class GeneratedFile {

    private static final int LOT = 2005;

    private GeneratedFile() {}

    static Path write(Path file, Shape shape, Path seeds, int rows) {
        RowMaker maker = shape.rows(seeds, new Random(LOT));
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(maker.headings());
            for (int row = 0; row < rows; row++) {
                csv.writeRecord(maker.next());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
