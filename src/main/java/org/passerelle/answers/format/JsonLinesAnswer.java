package org.passerelle.answers.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.AnswerFormat;
import org.passerelle.answers.question.AnswerStream;
import org.passerelle.answers.question.Questioner;
import org.passerelle.answers.question.Source;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object a row, each on a line of its own and with its sources in full. */
public final class JsonLinesAnswer implements AnswerFormat {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String code() {
        return "jsonl";
    }

    @Override
    public String mediaType() {
        return "application/jsonl";
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public void write(AnswerStream answer, Locale locale, OutputStream out) throws IOException {
        answer.eachPart(locale, (rows, sources) -> {
            Map<String, Source> byId =
                    sources.stream().collect(Collectors.toMap(Source::id, source -> source, (one, same) -> one));
            for (Map<String, @Nullable Object> row : rows) {
                Map<String, @Nullable Object> line = new LinkedHashMap<>(row);
                line.put(Questioner.SOURCES, inFull(row.get(Questioner.SOURCES), byId));
                out.write(JSON.writeValueAsBytes(line));
                out.write('\n');
            }
        });
    }

    private static List<Source> inFull(@Nullable Object ids, Map<String, Source> sources) {
        return ids instanceof List<?> list
                ? list.stream()
                        .flatMap(id -> Stream.ofNullable(sources.get(String.valueOf(id))))
                        .toList()
                : List.of();
    }
}
