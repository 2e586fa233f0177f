package org.passerelle.answers.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Answer;
import org.passerelle.answers.question.AnswerFormat;
import org.passerelle.answers.question.AnswerFormats;
import org.passerelle.answers.question.AnswerStream;
import org.passerelle.answers.question.Source;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON document: {@code id, title, parameters, columns, page, size, total, rows, sources}. */
public final class JsonAnswer implements AnswerFormat {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Override
    public String code() {
        return AnswerFormats.STANDARD;
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public boolean streams() {
        return false;
    }

    @Override
    public boolean isFile() {
        return false;
    }

    @Override
    public void write(AnswerStream answer, Locale locale, OutputStream out) throws IOException {
        JSON.writeValue(out, document(answer, locale));
        out.write('\n');
    }

    private static Map<String, Object> document(AnswerStream answer, Locale locale) throws IOException {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        answer.eachPart(locale, (someRows, someSources) -> {
            rows.addAll(someRows);
            sources.addAll(someSources);
        });
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", answer.question().id());
        document.put("title", answer.question().title().in(locale));
        document.put("parameters", answer.parameters());
        document.put("columns", answer.columns());
        if (answer instanceof Answer page) {
            document.put("page", page.extent().page());
            document.put("size", page.extent().size());
            document.put("total", page.extent().total());
        }
        document.put("rows", rows);
        document.put("sources", sources);
        return document;
    }
}
