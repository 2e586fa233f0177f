package org.passerelle.imports;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.passerelle.graph.Graph;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.source.Reference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The imports of the data folder that is served. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    Imports imports(Graph graph, Reference reference, @Value("${passerelle.data}") Path data) {
        return new Imports(data, graph, reference);
    }

    /** What people judged, as it is when it is asked for; whoever needs it need not know of imports. */
    @Bean
    Supplier<Judgements> judgements(Imports imports) {
        return imports::judged;
    }
}
