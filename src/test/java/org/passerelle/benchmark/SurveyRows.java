package org.passerelle.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.passerelle.gazetteer.Countries;
import org.passerelle.gazetteer.GazetteerPlace;

/**
 * Rows of the survey of 2005 with other parties in them: what is agreed, done and left blank stays word for word, so that a row states as
 * much as one of the survey does.
 */
final class SurveyRows implements RowMaker {

    private static final Path ROWS = Path.of("resacoop-2005", "rows.csv");
    private static final List<String> ESTABLISHMENTS =
            List.of("CH de %s (%s)", "CHU de %s (%s)", "Hôpital local de %s (%s)", "Clinique de %s (%s)");
    private static final List<String> PARTNERS =
            List.of("Hôpital de %s", "Hôpital de district de %s", "Maternité de %s", "Centre de santé de %s");

    private final Random random;
    private final Cities cities;
    private final List<String> headings;
    private final List<List<String>> templates;
    private int number;

    SurveyRows(Path seeds, Random random) throws IOException {
        this.random = random;
        this.cities = new Cities(random);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(seeds.resolve(ROWS))) {
            List<List<String>> rows = csv.stream().map(CsvRecord::getFields).toList();
            this.headings = rows.get(0);
            this.templates = rows.subList(1, rows.size());
        }
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public List<String> next() {
        List<String> template = templates.get(number++ % templates.size());
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
        return words.get(random.nextInt(words.size()));
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
