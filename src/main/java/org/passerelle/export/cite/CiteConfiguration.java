package org.passerelle.export.cite;

import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.export.Exports;
import org.passerelle.graph.Graph;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes citations available to controllers. */
@Configuration(proxyBeanMethods = false)
class CiteConfiguration {

    @Bean
    Citables citables(Graph graph, QuestionCatalogue catalogue, Questioner questioner, Exports exports) {
        return new Citables(graph, catalogue, questioner, exports);
    }
}
