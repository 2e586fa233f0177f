package org.passerelle.imports.finding;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.model.Coded;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Problem;

/**
 * What was not understood, one line each in a CSV file by which a spreadsheet can be corrected; as long as need be. A line that is kept is
 * one in English, followed by the values of its sentence. Whoever asks for the file gets each line in their own language.
 */
public final class FindingsFile implements Consumer<Finding>, AutoCloseable {

    static final List<String> COLUMNS =
            List.of("level", "sheet", "row", "column", "heading", "words", "problem", "accepted", "code");

    private static final int PROBLEM = COLUMNS.indexOf("problem");
    private static final int ACCEPTED = COLUMNS.indexOf("accepted");
    private static final int CODE = COLUMNS.indexOf("code");
    private static final String SEPARATOR = " | ";

    private final Path file;
    private final Path fresh;
    private final OutputStream out;
    private final CsvTableWriter csv;

    public FindingsFile(Path file) {
        this.file = file;
        this.fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            out = Files.newOutputStream(fresh);
            csv = new CsvTableWriter(out, true, COLUMNS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    @Override
    public void accept(Finding finding) {
        List<Object> line = line(ToldFinding.of(finding, Locale.ENGLISH));
        line.addAll(finding.values());
        csv.row(line);
    }

    private static List<Object> line(ToldFinding finding) {
        List<Object> line = new ArrayList<>();
        line.add(finding.level().name().toLowerCase(Locale.ROOT));
        line.add(finding.sheet());
        line.add(finding.row());
        line.add(finding.column());
        line.add(finding.label());
        line.add(finding.words());
        line.add(finding.problem());
        line.add(String.join(SEPARATOR, finding.accepted()));
        line.add(finding.code());
        return line;
    }

    /** Whoever reads finds the former lines until now. */
    @Override
    public void close() throws IOException {
        csv.close();
        out.close();
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes what {@code file} holds to {@code out}, which stays open, in {@code language}; {@code literal} as for a {@link CsvTableWriter}. */
    static void tell(Path file, Locale language, boolean literal, OutputStream out) throws IOException {
        try (CsvTableWriter told = new CsvTableWriter(out, literal, COLUMNS)) {
            read(file, findings -> {
                findings.forEach(finding -> told.row(line(ToldFinding.of(finding, language))));
                return null;
            });
        }
    }

    /** Some of what {@code file} holds, from the first of number {@code from}; nothing when there is no such file. */
    public static List<Finding> read(Path file, long from, long number) {
        return Files.isRegularFile(file)
                ? read(file, findings -> findings.skip(from).limit(number).toList())
                : List.of();
    }

    /** Passes all that {@code file} holds to {@code taker}, in order. */
    public static void each(Path file, Consumer<Finding> taker) {
        read(file, findings -> {
            findings.forEach(taker);
            return file;
        });
    }

    /** How many of all that {@code file} holds are like each of {@code findings}. */
    public static AlikeFindings alike(Path file, Stream<Finding> findings) {
        AlikeFindings alike = new AlikeFindings();
        findings.forEach(alike::ask);
        if (Files.isRegularFile(file)) {
            read(file, all -> {
                all.forEach(alike::count);
                return null;
            });
        }
        return alike;
    }

    /** How many {@code file} holds. */
    public static long count(Path file) {
        return Files.isRegularFile(file) ? read(file, Stream::count) : 0;
    }

    private static <T extends @Nullable Object> T read(Path file, Function<Stream<Finding>, T> use) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            return use.apply(reader.stream().skip(1).map(FindingsFile::finding));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Finding finding(CsvRecord line) {
        int fields = line.getFieldCount();
        Problem problem =
                fields > CODE ? Coded.parse(Problem.class, line.getField(CODE)).orElse(old(line)) : old(line);
        boolean coded = problem != Problem.OLD_DOUBT && problem != Problem.OLD_REJECTED;
        return new Finding(
                line.getField(1),
                Integer.parseInt(line.getField(2)),
                Integer.parseInt(line.getField(3)),
                line.getField(4),
                line.getField(5),
                problem,
                coded
                        ? line.getFields().subList(CODE + 1, fields)
                        : List.of(line.getField(PROBLEM), line.getField(ACCEPTED)));
    }

    /** Of a line without a code that is known, which keeps its sentence as it is. */
    private static Problem old(CsvRecord line) {
        boolean doubt = Finding.Level.DOUBT.name().equalsIgnoreCase(line.getField(0));
        return doubt ? Problem.OLD_DOUBT : Problem.OLD_REJECTED;
    }
}
