package org.passerelle.performance;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.passerelle.gazetteer.Countries;

/** A list of twin towns with the links of a network: two towns, the country of each and a year a row. */
final class TwinningFile {

    private static final List<String> CODES = List.of(
            "FR", "DE", "IT", "GB", "ES", "PL", "US", "SN", "BE", "PT", "RO", "HU", "CZ", "AT", "NL", "SE", "BF", "ML",
            "MA", "JP");

    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 70;
    private static final long SEED = 20261129;

    private TwinningFile() {}

    static Path write(Path file, GeneratedNetwork network) {
        SplittableRandom chance = new SplittableRandom(SEED);
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("City A", "Country A", "City B", "Country B", "Since");
            for (int[] pair : network.pairs()) {
                csv.writeRecord(
                        TownNames.of(pair[0]),
                        country(pair[0]),
                        TownNames.of(pair[1]),
                        country(pair[1]),
                        String.valueOf(FIRST_YEAR + chance.nextInt(YEARS)));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** A few countries have most of the towns. */
    private static String country(int town) {
        SplittableRandom chance = new SplittableRandom(SEED + town);
        int number = (int) (CODES.size() * chance.nextDouble() * chance.nextDouble());
        return Countries.name(CODES.get(number), Locale.ENGLISH);
    }
}
