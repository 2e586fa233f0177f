package org.passerelle.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.passerelle.answers.question.AnswerFormats;
import org.passerelle.answers.question.QuestionCatalogue;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The description of the API at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI openApi(GraphVersion version) {
        return new OpenAPI()
                .servers(List.of(new Server().url("/").description("This server")))
                .info(new Info()
                        .title("Passerelle")
                        .description(
                                "Cooperation networks: which hospitals, cities and bodies cooperate with whom, through whom, in what"
                                        + " field, since when, and who says so. Every fact names the claims that state it, with the quoted"
                                        + " words and their lines.")
                        .version(version.program())
                        .license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")));
    }

    @Bean
    @Order(1)
    OpenApiCustomizer commonOfAllAddresses() {
        return new CommonDescription();
    }

    @Bean
    @Order(2)
    OpenApiCustomizer questionPaths(QuestionCatalogue catalogue, AnswerFormats formats) {
        return new QuestionPaths(catalogue, formats);
    }

    @Bean
    @Order(3)
    OpenApiCustomizer usedSchemas() {
        return new UsedSchemas();
    }

    @Bean
    NullableParts nullableParts() {
        return new NullableParts();
    }
}
