package org.passerelle.resolution.match;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;

/** Two names and whether a person says that they mean one party. */
record LabelledPair(MatchName left, MatchName right, boolean same, String set) {

    static final String TUNING = "tuning";
    static final String HELD_OUT = "held-out";

    private static final Path FOLDER = Path.of("src/test/resources/resolution");

    static List<LabelledPair> own(String half) {
        return read("pairs.csv", LabelledPair::own).stream()
                .filter(pair -> pair.set().equals(half))
                .toList();
    }

    /** Names as registers and lists of health facilities write them. */
    static List<LabelledPair> ofRegisters(String half) {
        return read("register-pairs.csv", LabelledPair::own).stream()
                .filter(pair -> pair.set().equals(half))
                .toList();
    }

    static List<LabelledPair> ofOthers() {
        return read("organisation-name-pairs.csv", LabelledPair::ofOthers);
    }

    /** Every other of them, the first for tuning. */
    static List<LabelledPair> ofOthers(String half) {
        List<LabelledPair> all = ofOthers();
        int first = half.equals(TUNING) ? 0 : 1;
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == first)
                .mapToObj(all::get)
                .toList();
    }

    double score() {
        return new NameMatcher().compare(left, right).value();
    }

    private static LabelledPair own(NamedCsvRecord row) {
        return new LabelledPair(
                name(row, "left"), name(row, "right"), row.getField("label").equals("same"), row.getField("half"));
    }

    private static LabelledPair ofOthers(NamedCsvRecord row) {
        return new LabelledPair(
                MatchName.of(row.getField("name1"), null, null, null),
                MatchName.of(row.getField("name2"), null, null, null),
                Boolean.parseBoolean(row.getField("is_match")),
                "others");
    }

    private static MatchName name(NamedCsvRecord row, String side) {
        PartyKind kind = Arrays.stream(PartyKind.values())
                .filter(one -> one.label().equals(row.getField(side + "Kind")))
                .findFirst()
                .orElseThrow();
        return MatchName.of(
                row.getField(side), kind, known(row.getField(side + "City")), known(row.getField(side + "Country")));
    }

    private static @Nullable String known(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<LabelledPair> read(
            String file, java.util.function.Function<NamedCsvRecord, LabelledPair> reading) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return rows.stream().map(reading).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
