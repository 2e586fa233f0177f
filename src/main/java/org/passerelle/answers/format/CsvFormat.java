package org.passerelle.answers.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.AnswerFormat;
import org.passerelle.answers.question.AnswerStream;
import org.passerelle.answers.question.Cells;
import org.passerelle.answers.question.Questioner;
import org.passerelle.answers.question.Source;

/** A table with a heading row; lists are joined by semicolons, and the last column cites the sources with their quotes. */
public final class CsvFormat implements AnswerFormat {

    @Override
    public String code() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public void write(AnswerStream answer, Locale locale, OutputStream out) throws IOException {
        Writer text =
                new BufferedWriter(new OutputStreamWriter(CloseShieldOutputStream.wrap(out), StandardCharsets.UTF_8));
        // closing is what hands over the last rows
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> columns = answer.columns();
            csv.writeRecord(withSources(columns.stream(), Questioner.SOURCES));
            answer.eachPart(locale, (rows, sources) -> {
                Map<String, Source> byId =
                        sources.stream().collect(Collectors.toMap(Source::id, source -> source, (one, same) -> one));
                for (Map<String, @Nullable Object> row : rows) {
                    Stream<String> cells = columns.stream().map(column -> Cells.text(row.get(column), locale));
                    csv.writeRecord(withSources(cells, citations(row.get(Questioner.SOURCES), byId, locale)));
                }
            });
        }
    }

    private static List<String> withSources(Stream<String> cells, String sources) {
        return Stream.concat(cells, Stream.of(sources)).toList();
    }

    private static String citations(@Nullable Object ids, Map<String, Source> sources, Locale locale) {
        return ids instanceof List<?> list
                ? list.stream()
                        .map(id -> sources.get(String.valueOf(id)))
                        .flatMap(Stream::ofNullable)
                        .map(source -> source.citation(locale))
                        .collect(Collectors.joining(" | "))
                : "";
    }
}
