package org.passerelle.web;

import java.util.List;
import org.neo4j.driver.Driver;
import org.passerelle.answers.TermFinder;
import org.passerelle.answers.party.CountryFinder;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.answers.question.AnswerFormats;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.Repositories;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

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
    DatabaseSelectionProvider databaseSelectionProvider(GraphConnection connection) {
        return connection.selection();
    }

    @Bean
    Repositories repositories(ConfigurableListableBeanFactory beans) {
        return new Repositories(beans);
    }

    @Bean
    QuestionCatalogue questionCatalogue() {
        return new QuestionCatalogue();
    }

    @Bean
    AnswerFormats answerFormats() {
        return new AnswerFormats();
    }

    @Bean
    Questioner questioner(Graph graph, List<RowFinder> finders) {
        return new Questioner(graph, finders);
    }

    @Bean
    PartyFinder partyFinder(Graph graph) {
        return new PartyFinder(graph);
    }

    @Bean
    CountryFinder countryFinder(Graph graph, PartyFinder parties) {
        return new CountryFinder(graph, parties);
    }

    @Bean
    TermFinder termFinder(Graph graph) {
        return new TermFinder(graph);
    }
}
