package org.passerelle.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import org.passerelle.answers.question.AnswerFormats;
import org.passerelle.answers.question.Cut;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.ParameterType;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.csv.CsvTableWriter;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes each question of the catalogue as an address of its own, with its parameters. */
final class QuestionPaths implements OpenApiCustomizer {

    private static final String ANY = "/api/questions/{id}";

    private static final String FORMAT = "format";
    private static final List<String> OF_ALL = List.of(FORMAT, CsvTableWriter.LITERAL, Cut.PAGE, Cut.SIZE, Cut.SORT);

    private final QuestionCatalogue catalogue;
    private final AnswerFormats formats;

    QuestionPaths(QuestionCatalogue catalogue, AnswerFormats formats) {
        this.catalogue = catalogue;
        this.formats = formats;
    }

    @Override
    public void customise(OpenAPI api) {
        PathItem any = api.getPaths().get(ANY);
        if (any != null && any.getGet() != null) {
            nameFormats(any.getGet());
            catalogue
                    .all()
                    .forEach(question -> api.path("/api/questions/" + question.id(), path(question, any.getGet())));
        }
    }

    /** Every format that is registered, as a value of the parameter and as a form of the answer. */
    private void nameFormats(Operation operation) {
        operation.getParameters().stream()
                .filter(parameter -> parameter.getName().equals(FORMAT))
                .forEach(parameter -> parameter.setSchema(oneOf(formats.codes())));
        ApiResponse good = operation.getResponses().computeIfAbsent("200", code -> new ApiResponse());
        Schema<?> json = good.getContent().values().iterator().next().getSchema();
        Content content = new Content();
        formats.all()
                .forEach(format -> content.addMediaType(
                        format.mediaType(),
                        new MediaType()
                                .schema(format.code().equals(AnswerFormats.STANDARD) ? json : new StringSchema())));
        good.setContent(content);
    }

    private static StringSchema oneOf(List<String> values) {
        StringSchema schema = new StringSchema();
        schema.setEnum(values);
        return schema;
    }

    private static io.swagger.v3.oas.models.parameters.Parameter sorted(
            Question question, io.swagger.v3.oas.models.parameters.Parameter any) {
        return any.getName().equals(Cut.SORT)
                ? new QueryParameter()
                        .name(Cut.SORT)
                        .description(any.getDescription())
                        .schema(oneOf(Cut.accepted(question)))
                : any;
    }

    private static PathItem path(Question question, Operation any) {
        Operation operation = new Operation()
                .operationId(question.id())
                .summary(question.title().en())
                .description(question.sentence().en())
                .tags(List.of("Catalogue: " + question.theme().id()))
                .responses(any.getResponses());
        question.parameters().stream().map(QuestionPaths::parameter).forEach(operation::addParametersItem);
        any.getParameters().stream()
                .filter(parameter -> OF_ALL.contains(parameter.getName()))
                .map(parameter -> sorted(question, parameter))
                .forEach(operation::addParametersItem);
        return new PathItem().get(operation);
    }

    private static io.swagger.v3.oas.models.parameters.Parameter parameter(Parameter parameter) {
        return new QueryParameter()
                .name(parameter.name())
                .description(parameter.label().en() + " (" + form(parameter) + ")")
                .required(parameter.required())
                .example(parameter.required() ? parameter.preset() : null)
                .schema(schema(parameter));
    }

    private static String form(Parameter parameter) {
        return switch (parameter.type()) {
            case PARTY ->
                "id or any name of a "
                        + (parameter.kinds().isEmpty() ? "party" : String.join(" or ", parameter.kinds()));
            case COOPERATION -> "id of a cooperation";
            case FIELD -> "id or label of a field";
            case ACTIVITY -> "id or label of an activity";
            case DOCUMENT -> "id or title of a document";
            case ID -> "id of anything";
            case INTEGER -> "whole number";
            case DATE -> "decade, year, month or day";
            case KIND -> "one of the list";
            case TEXT -> "text";
        };
    }

    private static Schema<?> schema(Parameter parameter) {
        Object preset = parameter.required() ? null : parameter.preset();
        if (parameter.type() == ParameterType.INTEGER) {
            Schema<?> schema = new IntegerSchema();
            schema.setDefault(preset);
            if (parameter.min() != null) {
                schema.setMinimum(BigDecimal.valueOf(parameter.min()));
            }
            if (parameter.max() != null) {
                schema.setMaximum(BigDecimal.valueOf(parameter.max()));
            }
            return schema;
        }
        StringSchema schema = new StringSchema();
        schema.setDefault(preset == null ? null : String.valueOf(preset));
        if (!parameter.values().isEmpty()) {
            schema.setEnum(parameter.values());
        }
        return schema;
    }
}
