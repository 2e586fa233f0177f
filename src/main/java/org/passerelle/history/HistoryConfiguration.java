package org.passerelle.history;

import org.passerelle.graph.Repositories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The history of the database that is served. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

    @Bean
    History history(Repositories repositories) {
        return new History(repositories);
    }
}
