package org.passerelle.answers.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.collections4.SetUtils;
import org.apache.commons.lang3.ObjectUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.model.Bilingual;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The header of a question's file: YAML behind the slashes of its comment lines. Every key is known or refused. */
record Header(
        Bilingual title,
        Bilingual sentence,
        @Nullable Bilingual asked,
        String theme,
        @Nullable Boolean ahead,
        @Nullable LinkedHashMap<String, ParameterHeader> parameters,
        LinkedHashMap<String, ColumnHeader> columns,
        @Nullable CandidateLink candidate) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record ParameterHeader(
            String type,
            @Nullable List<String> kinds,
            @Nullable List<String> values,
            @Nullable Boolean required,
            @Nullable Integer min,
            @Nullable Integer max,
            String en,
            String fr) {

        Parameter parameter(String name, @Nullable Object preset) {
            ParameterType read = ParameterType.valueOf(type.toUpperCase(Locale.ROOT));
            if (preset == null) {
                throw new IllegalArgumentException(
                        "the :params line gives null for " + name + "; '' is nothing given, and {} for a date");
            }
            return new Parameter(
                    name,
                    read,
                    kinds == null ? List.of() : kinds,
                    values == null ? List.of() : values,
                    Boolean.TRUE.equals(required),
                    min,
                    max,
                    new Bilingual(en, fr),
                    preset.equals(read.absent()) ? null : preset);
        }
    }

    record ColumnHeader(String type, String en, String fr) {

        AnswerColumn column(String name) {
            return new AnswerColumn(name, type, new Bilingual(en, fr));
        }
    }

    /** What the question of {@code file} is called. */
    static String id(Cypher file) {
        return file.name().substring(file.name().indexOf('/') + 1);
    }

    /** The question that {@code file} declares. */
    static Question question(Cypher file, Themes themes) {
        try {
            Header header = YAML.readValue(file.header(), Header.class);
            return header.question(file, presets(file), themes);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    file + ": its header is not as docs/adding-a-question.md describes: " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> presets(Cypher file) {
        return YAML.readValue(file.parameters(), Map.class);
    }

    /** What says which rows a statement returns. */
    private static final Set<String> ROWS = Set.of(Question.SKIP, Question.ROWS);

    /** What the program sets. */
    private static final Set<String> SET = Set.of(Question.SKIP, Question.ROWS, Question.DRAWN, Question.ONLY);

    /** What the program sets for a statement that does not cut. */
    private static final Set<String> SET_WITHOUT_CUT = Set.of(Question.DRAWN, Question.ONLY);

    private static boolean isTaken(String parameter) {
        return Cut.names(parameter) || SET.contains(parameter) || parameter.equals(QuestionController.FORMAT);
    }

    private Question question(Cypher file, Map<String, @Nullable Object> presets, Themes themes) {
        if (ObjectUtils.anyNull(title, sentence, theme, columns)) {
            throw new IllegalArgumentException("title, sentence, theme and columns must be there");
        }
        Map<String, ParameterHeader> declared = parameters == null ? Map.of() : parameters;
        declared.keySet().stream().filter(Header::isTaken).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("every question has a parameter '" + name + "' already");
        });
        if (candidate != null && !columns.keySet().containsAll(List.of(candidate.from(), candidate.to()))) {
            throw new IllegalArgumentException("candidate names columns that are not there: " + candidate);
        }
        boolean cuts = presets.keySet().containsAll(ROWS);
        if (!declared.keySet().equals(SetUtils.difference(presets.keySet(), cuts ? SET : SET_WITHOUT_CUT))) {
            throw new IllegalArgumentException(
                    "the :params line has " + presets.keySet() + ", the header " + declared.keySet());
        }
        return new Question(
                id(file),
                title,
                sentence,
                asked,
                themes.named(theme),
                declared.entrySet().stream()
                        .map(entry -> entry.getValue().parameter(entry.getKey(), presets.get(entry.getKey())))
                        .toList(),
                columns.entrySet().stream()
                        .map(entry -> entry.getValue().column(entry.getKey()))
                        .toList(),
                candidate,
                cuts,
                Boolean.TRUE.equals(ahead),
                file);
    }
}
