package org.passerelle.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Answer;
import org.passerelle.answers.question.AnswerColumn;
import org.passerelle.answers.question.Cut;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.Questioner;
import org.passerelle.answers.question.Source;
import org.passerelle.explorer.Links;
import org.passerelle.model.Bilingual;

/** A question of the catalogue. */
record QuestionTool(Question question, Questioner questioner) implements Tool {

    /** Rows that an answer holds when nobody says how many: what a reader, and a context window, can take in. */
    private static final int STANDARD_SIZE = 20;

    private static final int LARGEST_SIZE = 100;

    @Override
    public String name() {
        return question.id();
    }

    @Override
    public Bilingual title() {
        return question.title();
    }

    @Override
    public Bilingual description() {
        return question.sentence();
    }

    @Override
    public InputSchema input() {
        InputSchema schema = new InputSchema();
        question.parameters().forEach(parameter -> describe(parameter, schema));
        return schema.number(Cut.PAGE, "Which page, from 0", 0, Cut.LAST_PAGE)
                .number(Cut.SIZE, "Rows a page, " + STANDARD_SIZE + " unless given", 1, LARGEST_SIZE)
                .oneOf(Cut.SORT, "Column to sort by; with a hyphen in front, last first", Cut.accepted(question));
    }

    private static void describe(Parameter parameter, InputSchema schema) {
        String label = parameter.label().in(Locale.ENGLISH);
        String name = parameter.name();
        switch (parameter.type()) {
            case INTEGER -> schema.number(name, label, parameter.min(), parameter.max());
            case KIND -> schema.oneOf(name, label, parameter.values());
            case PARTY -> schema.text(name, label + ": an id, or any name in English or French");
            case FIELD, ACTIVITY -> schema.text(name, label + ": an id, or a name in English or French");
            case COOPERATION, ID -> schema.text(name, label + ": an id");
            case DOCUMENT -> schema.text(name, label + ": an id, or its title");
            case DATE -> schema.text(name, label + ": 197X, 1997, 2003-10 or 2003-10-05");
            case TEXT -> schema.text(name, label);
        }
        if (parameter.required()) {
            schema.require(name);
        }
    }

    @Override
    public Map<String, Object> answer(ToolCall call) {
        Map<String, String> given = new LinkedHashMap<>(call.arguments());
        given.putIfAbsent(Cut.SIZE, String.valueOf(STANDARD_SIZE));
        Cut cut = Cut.read(question, given, false);
        Arguments.atMost(LARGEST_SIZE, Cut.SIZE, cut.size());
        Answer answer = questioner.answer(questioner.read(question, given), cut).in(call.language());
        String page = new Links().question(question.id(), call.arguments());
        Map<String, Source> sources =
                answer.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("question", question.title().in(call.language()));
        told.put("columns", columns(call.language()));
        told.put("total", answer.extent().total());
        told.put("page", answer.extent().page());
        told.put("size", answer.extent().size());
        told.put("permalink", call.cited().permalink(page));
        if (answer.rows().isEmpty()) {
            told.put("says", McpText.NO_SOURCE.with().told(call.language()));
        }
        told.put(
                "rows",
                answer.rows().stream().map(row -> row(row, sources, page, call)).toList());
        return told;
    }

    private Map<String, String> columns(Locale language) {
        Map<String, String> columns = new LinkedHashMap<>();
        question.columns()
                .forEach(column -> columns.put(column.name(), column.label().in(language)));
        return columns;
    }

    private Map<String, Object> row(
            Map<String, @Nullable Object> row, Map<String, Source> known, String page, ToolCall call) {
        List<Source> sources = new ArrayList<>();
        if (row.get(Questioner.SOURCES) instanceof List<?> ids) {
            ids.stream().map(known::get).filter(Objects::nonNull).forEach(sources::add);
        }
        String permalink = call.cited().permalink(subject(row), page);
        Map<String, @Nullable Object> values = new LinkedHashMap<>(row);
        values.remove(Questioner.SOURCES);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("values", values);
        told.put("permalink", permalink);
        told.put("citation", call.cited().sentence(sources, permalink));
        told.put("evidence", sources.stream().map(call.cited()::evidence).toList());
        return told;
    }

    /** The page of the cooperation that a row is about; nothing where it is about several, or about something else. */
    private String subject(Map<String, @Nullable Object> row) {
        return question.columns().stream()
                .filter(column -> column.type().equals("cooperation"))
                .map(AnswerColumn::name)
                .map(row::get)
                .filter(value -> value instanceof Map<?, ?> node && node.get("id") != null)
                .map(value -> String.valueOf(((Map<?, ?>) value).get("id")))
                .findFirst()
                .orElse("");
    }
}
