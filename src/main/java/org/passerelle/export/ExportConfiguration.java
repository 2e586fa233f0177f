package org.passerelle.export;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.passerelle.answers.drawing.Painter;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.graph.Graph;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Makes exports available to controllers, and names the registered formats in the description of the API. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    private static final String PATH = "/api/export";

    @Bean
    NetworkFormats networkFormats() {
        return new NetworkFormats();
    }

    @Bean
    Exports exports(
            Graph graph, QuestionCatalogue catalogue, Questioner questioner, NetworkFormats formats, Painter painter) {
        return new Exports(graph, catalogue, questioner, formats, painter);
    }

    @Bean
    @Order(3)
    OpenApiCustomizer exportFormats(NetworkFormats formats) {
        return api -> {
            PathItem path = api.getPaths() == null ? null : api.getPaths().get(PATH);
            if (path != null) {
                path.readOperations().forEach(export -> describe(export, formats));
            }
        };
    }

    private static void describe(Operation export, NetworkFormats formats) {
        export.getParameters().stream()
                .filter(parameter -> parameter.getName().equals(Exports.FORMAT))
                .forEach(parameter -> {
                    StringSchema schema = new StringSchema();
                    schema.setEnum(formats.codes());
                    parameter.setSchema(schema);
                });
        Content content = new Content();
        formats.all()
                .forEach(format -> content.addMediaType(
                        format.mediaType(), new MediaType().schema(new StringSchema().format("binary"))));
        export.getResponses().computeIfAbsent("200", code -> new ApiResponse()).setContent(content);
    }
}
