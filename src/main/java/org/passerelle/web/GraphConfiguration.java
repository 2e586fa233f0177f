package org.passerelle.web;

import org.neo4j.driver.Driver;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.network.party.PartyFinder;
import org.passerelle.network.question.QuestionCatalogue;
import org.passerelle.network.question.Questioner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the open graph and what answers from it available to controllers; the connection itself is given by whoever starts the server. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean(destroyMethod = "")
    Graph graph(GraphConnection connection) {
        return connection.graph();
    }

    @Bean(destroyMethod = "")
    Driver driver(GraphConnection connection) {
        return connection.driver();
    }

    @Bean
    QuestionCatalogue questionCatalogue() {
        return new QuestionCatalogue();
    }

    @Bean
    Questioner questioner(Graph graph) {
        return new Questioner(graph);
    }

    @Bean
    PartyFinder partyFinder(Graph graph) {
        return new PartyFinder(graph);
    }
}
