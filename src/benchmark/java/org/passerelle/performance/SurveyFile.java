package org.passerelle.performance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.passerelle.gazetteer.Countries;
import org.passerelle.gazetteer.GazetteerPlace;

/**
 * Rows of the survey of 2005 with other parties in them: what is agreed, done and left blank stays word for word, so that a row states as
 * much as one of the survey does.
 */
final class SurveyFile {

    private static final Path ROWS = Path.of("seeds", "resacoop-2005", "rows.csv");
    private static final List<String> ESTABLISHMENTS =
            List.of("CH de %s (%s)", "CHU de %s (%s)", "Hôpital local de %s (%s)", "Clinique de %s (%s)");
    private static final List<String> PARTNERS =
            List.of("Hôpital de %s", "Hôpital de district de %s", "Maternité de %s", "Centre de santé de %s");
    private static final long SEED = 2005;

    private final Random chance = new Random(SEED);
    private final Cities cities = new Cities(chance);

    private SurveyFile() {}

    static Path write(Path file, int rows) {
        try (CsvReader<CsvRecord> survey = CsvReader.builder().ofCsvRecord(ROWS);
                CsvWriter csv = CsvWriter.builder().build(file)) {
            List<List<String>> templates =
                    survey.stream().map(CsvRecord::getFields).toList();
            csv.writeRecord(templates.get(0));
            SurveyFile maker = new SurveyFile();
            for (int row = 0; row < rows; row++) {
                csv.writeRecord(maker.row(templates.get(1 + row % (templates.size() - 1))));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private List<String> row(List<String> template) {
        GazetteerPlace seat = cities.in("FR");
        GazetteerPlace abroad = cities.in(Countries.find(template.get(3)).orElse("FR"));
        return List.of(
                any(ESTABLISHMENTS).formatted(seat.name(), seat.department()),
                carrier(template.get(1), abroad),
                template.get(2).isEmpty() ? "" : any(PARTNERS).formatted(abroad.name()),
                template.get(3),
                template.get(4),
                link(template.get(5), seat, abroad),
                template.get(6));
    }

    private String any(List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }

    private static String carrier(String words, GazetteerPlace abroad) {
        return words.startsWith("Association") ? "Association Les Amis de " + abroad.name() : words;
    }

    private static String link(String words, GazetteerPlace seat, GazetteerPlace abroad) {
        return words.contains("ville")
                ? "Partenariat qui s'inscrit dans le cadre de la coopération décentralisée entre les villes de "
                        + seat.name() + " et de " + abroad.name()
                : words.isEmpty() ? "" : "non";
    }
}
