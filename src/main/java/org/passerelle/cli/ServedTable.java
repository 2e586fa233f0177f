package org.passerelle.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Extent;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.Source;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answer of a server as a table for the terminal. */
final class ServedTable {

    private static final JsonMapper JSON = new JsonMapper();

    private ServedTable() {}

    /** @param json the answer in JSON */
    static String of(Question question, InputStream json, Locale locale) {
        JsonNode answer = JSON.readTree(json);
        List<Map<String, @Nullable Object>> rows = JSON.convertValue(
                answer.path("rows"), new TypeReference<ArrayList<Map<String, @Nullable Object>>>() {});
        List<AnswerTable.SourceLine> sources =
                JSON.convertValue(answer.path("sources"), new TypeReference<ArrayList<Source>>() {}).stream()
                        .map(source -> new AnswerTable.SourceLine(source.id(), source.citation(locale)))
                        .toList();
        Extent extent = new Extent(
                answer.path("page").asInt(),
                answer.path("size").asInt(),
                answer.path("total").asLong());
        return AnswerTable.of(question, rows, sources, extent, locale);
    }
}
