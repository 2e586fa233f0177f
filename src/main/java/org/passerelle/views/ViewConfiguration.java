package org.passerelle.views;

import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Repositories;
import org.passerelle.history.History;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views of the database that is served. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

    @Bean
    Views views(Graph graph, Repositories repositories, History history, QuestionCatalogue catalogue) {
        return new Views(graph, repositories, history, catalogue);
    }
}
