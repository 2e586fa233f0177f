package org.passerelle.reading.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.heading.HeadingNames;

/** Finds what separates the cells of a text: what makes most headings known, then what makes most rows equally long. */
final class Separator {

    /** In the order in which they win when nothing tells them apart. */
    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');

    static final char TAB = '\t';

    private static final int ROWS = 50;
    private static final long A_HEADING = 1000;

    private final String sample;
    private final HeadingNames names;

    private Separator(String sample, HeadingNames names) {
        this.sample = sample;
        this.names = names;
    }

    /** What separates the cells of {@code text}. */
    static char of(TextFile text) {
        return new Separator(
                        text.sample(), HeadingNames.with(text.file().options().headings()))
                .find();
    }

    private char find() {
        return KNOWN.stream()
                .max(Comparator.comparingLong(this::score).thenComparing(KNOWN::indexOf, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private long score(char separator) {
        try (Stream<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(sample)
                .stream()) {
            List<CsvRecord> rows = records.limit(ROWS).toList();
            return headings(rows) * A_HEADING + equallyLong(rows);
        } catch (CsvParseException notSeparatedSo) {
            return -1;
        }
    }

    private long headings(List<CsvRecord> rows) {
        return rows.stream()
                .mapToLong(row -> row.getFields().stream().filter(this::known).count())
                .max()
                .orElse(0);
    }

    private boolean known(String label) {
        return names.find(label).or(() -> names.findVariable(label)).isPresent();
    }

    private static long equallyLong(List<CsvRecord> rows) {
        return rows.stream()
                .map(CsvRecord::getFieldCount)
                .filter(count -> count > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }
}
