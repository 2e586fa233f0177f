package org.passerelle.answers.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.AnswerFormat;
import org.passerelle.answers.question.AnswerStream;
import org.passerelle.answers.question.Cells;
import org.passerelle.answers.question.Questioner;
import org.passerelle.answers.question.Source;
import org.passerelle.csv.CsvTableWriter;

/** A table with a heading row; lists are joined by semicolons, and the last column cites the sources with their quotes. */
public final class CsvAnswer implements AnswerFormat {

    private final boolean literal;

    public CsvAnswer() {
        this(false);
    }

    private CsvAnswer(boolean literal) {
        this.literal = literal;
    }

    @Override
    public AnswerFormat literal() {
        return new CsvAnswer(true);
    }

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
        List<String> columns = answer.columns();
        try (CsvTableWriter csv = new CsvTableWriter(out, literal, withSources(columns.stream(), Questioner.SOURCES))) {
            answer.eachPart(locale, (rows, sources) -> {
                Map<String, Source> byId =
                        sources.stream().collect(Collectors.toMap(Source::id, source -> source, (one, same) -> one));
                for (Map<String, @Nullable Object> row : rows) {
                    Stream<Object> cells = columns.stream().map(column -> cell(row.get(column), locale));
                    csv.row(withSources(cells, citations(row.get(Questioner.SOURCES), byId, locale)));
                }
            });
        }
    }

    private static Object cell(@Nullable Object value, Locale locale) {
        return value instanceof Number number ? number : Cells.text(value, locale);
    }

    private static <T> List<T> withSources(Stream<T> cells, T sources) {
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
