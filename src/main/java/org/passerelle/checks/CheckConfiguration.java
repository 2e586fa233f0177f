package org.passerelle.checks;

import org.passerelle.graph.Graph;
import org.passerelle.graph.Repositories;
import org.passerelle.history.History;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checks of the database that is served. */
@Configuration(proxyBeanMethods = false)
class CheckConfiguration {

    @Bean
    Checks checks(Graph graph, Repositories repositories, History history) {
        return new Checks(graph, repositories, history);
    }
}
