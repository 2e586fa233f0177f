package org.passerelle.answers.question;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer as JSON or CSV; the REST API and the command line print the same. */
public final class AnswerWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AnswerWriter() {}

    /** The answer as the REST API gives it: {@code id, title, parameters, columns, rows, sources}. */
    public static Map<String, Object> document(Answer answer, Locale locale) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", answer.question().id());
        document.put("title", answer.question().title().in(locale));
        document.put("parameters", answer.parameters());
        document.put("columns", answer.columns());
        document.put("rows", answer.in(locale).rows());
        document.put("sources", answer.sources());
        return document;
    }

    /** {@link #document} as text. */
    public static String json(Answer answer, Locale locale) {
        return JSON.writeValueAsString(document(answer, locale));
    }

    /** A table with a heading row; lists are joined by semicolons, and the last column cites the sources with their quotes. */
    public static String csv(Answer answer, Locale locale) {
        Map<String, Source> sources =
                answer.sources().stream().collect(Collectors.toMap(Source::id, source -> source, (one, same) -> one));
        StringWriter text = new StringWriter();
        // closing is what hands over the last rows
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(withSources(answer.columns().stream(), Questioner.SOURCES));
            for (Map<String, @Nullable Object> row : answer.in(locale).rows()) {
                Stream<String> cells = answer.columns().stream().map(column -> Cells.text(row.get(column), locale));
                csv.writeRecord(withSources(cells, citations(row.get(Questioner.SOURCES), sources, locale)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
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
