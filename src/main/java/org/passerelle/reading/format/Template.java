package org.passerelle.reading.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.model.Coded;
import org.passerelle.reading.Heading;
import org.passerelle.reading.heading.HeadingNames;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A table to fill in, with its headings and rows that show what to write: by {@code reading/templates.yml}. */
public enum Template implements Coded {
    /** One cooperation of an establishment a row. */
    SURVEY("survey"),
    /** Two equals a row. */
    PAIRS("pairs");

    /** So that Excel, too, opens a CSV file as UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final double WIDTH = 28;

    private final String code;

    Template(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Writes it as CSV in UTF-8; {@code language} is {@code fr}, or else English. The stream stays open. */
    public void writeCsv(OutputStream out, String language) throws IOException {
        out.write(MARK.getBytes(StandardCharsets.UTF_8));
        List<List<String>> rows = rows(language);
        try (CsvTableWriter csv = new CsvTableWriter(out, false, rows.get(0))) {
            rows.stream().skip(1).forEach(csv::row);
        }
    }

    /** Writes it as an Excel workbook; {@code language} is {@code fr}, or else English. The stream stays open. */
    public void writeXlsx(OutputStream out, String language) throws IOException {
        Workbook workbook = new Workbook(out, "Passerelle", null);
        Worksheet sheet = workbook.newWorksheet(code);
        List<List<String>> rows = rows(language);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
                sheet.width(column, WIDTH);
            }
        }
        sheet.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        workbook.finish();
    }

    private List<List<String>> rows(String language) {
        String known = language.equals("fr") ? "fr" : "en";
        Map<String, List<?>> data = Optional.ofNullable(load().get(code)).orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        rows.add(strings(data, "columns").stream()
                .map(heading -> heading(heading, known))
                .toList());
        for (Object row : Optional.ofNullable(data.get(known)).orElseThrow()) {
            rows.add(((List<?>) row).stream().map(String::valueOf).toList());
        }
        return rows;
    }

    private String heading(String heading, String language) {
        Heading holds = Coded.parse(Heading.class, heading).orElseThrow();
        List<String> equals = HeadingNames.names(holds, "pairs");
        return this == PAIRS && !equals.isEmpty()
                ? equals.get(language.equals("fr") ? 1 : 0)
                : HeadingNames.names(holds, language).get(0);
    }

    private static List<String> strings(Map<String, List<?>> data, String key) {
        return Optional.ofNullable(data.get(key)).orElseThrow().stream()
                .map(String::valueOf)
                .toList();
    }

    private static Map<String, Map<String, List<?>>> load() {
        try (InputStream in = Template.class.getResourceAsStream("/reading/templates.yml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
