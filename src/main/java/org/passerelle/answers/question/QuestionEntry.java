package org.passerelle.answers.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A question as the catalogue lists it, in one language. */
@Schema(name = "Question", description = "A question as the catalogue lists it")
record QuestionEntry(
        @Schema(example = "city-twinnings") String id,

        @Schema(description = "In the language asked for") String title,

        @Schema(description = "What it answers, in the language asked for")
        String sentence,

        @Schema(description = "Under which it is listed") String theme,

        @Schema(description = "Address that answers it", example = "/api/questions/city-twinnings")
        String address,

        List<ParameterEntry> parameters,
        List<ColumnEntry> columns,

        @Schema(description = "The file of the question: runs when pasted into Neo4j Browser")
        String cypher) {

    /** A parameter, in one language. */
    @Schema(name = "QuestionParameter")
    record ParameterEntry(
            String name,

            @Schema(description = "party, cooperation, document, field, activity, id, integer, date, kind or text")
            String type,

            String label,
            boolean required,

            @JsonProperty("default")
            @Schema(description = "What it is when not given; null for a required parameter")
            @Nullable
            Object preset,

            @Schema(description = "A value that can be asked for, of a required parameter") @Nullable
            Object example,

            @Schema(description = "Labels of which the party must have one; any when empty")
            List<String> kinds,

            @Schema(description = "What is accepted, for type kind")
            List<String> values,

            @Nullable Integer min,
            @Nullable Integer max) {

        static ParameterEntry of(Parameter parameter, Locale locale) {
            return new ParameterEntry(
                    parameter.name(),
                    parameter.type().name().toLowerCase(Locale.ROOT),
                    parameter.label().in(locale),
                    parameter.required(),
                    parameter.required() ? null : parameter.preset(),
                    parameter.required() ? parameter.preset() : null,
                    parameter.kinds(),
                    parameter.values(),
                    parameter.min(),
                    parameter.max());
        }
    }

    /** A column, in one language. */
    @Schema(name = "QuestionColumn")
    record ColumnEntry(
            String name,

            @Schema(
                    description =
                            "party, cooperation, field, activity, their plurals, text, texts, date, integer or boolean")
            String type,

            String label) {}

    static QuestionEntry of(Question question, Locale locale) {
        return new QuestionEntry(
                question.id(),
                question.title().in(locale),
                question.sentence().in(locale),
                question.theme().id(),
                "/api/questions/" + question.id(),
                question.parameters().stream()
                        .map(parameter -> ParameterEntry.of(parameter, locale))
                        .toList(),
                question.columns().stream()
                        .map(column -> new ColumnEntry(
                                column.name(), column.type(), column.label().in(locale)))
                        .toList(),
                question.cypher().file());
    }
}
