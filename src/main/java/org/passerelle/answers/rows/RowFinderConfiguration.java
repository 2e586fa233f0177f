package org.passerelle.answers.rows;

import org.passerelle.answers.question.Questioner;
import org.passerelle.graph.Graph;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Snapshots;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a server answers questions by. */
@Configuration(proxyBeanMethods = false)
class RowFinderConfiguration {

    @Bean
    Questioner questioner(Graph graph, Snapshots snapshots, CooperationColumns columns) {
        return new Questioner(graph, RowFinders.over(snapshots, columns));
    }
}
