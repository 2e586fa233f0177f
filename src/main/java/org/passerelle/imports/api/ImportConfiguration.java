package org.passerelle.imports.api;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.passerelle.curated.ReferenceData;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Repositories;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.reading.Limits;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.settings.Settings;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.unit.DataSize;

/** The imports of the data folder that is served. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    /** Of a request as a whole: its files are measured one by one, and one that is too large is told as such. */
    private static final DataSize UNLIMITED = DataSize.ofBytes(-1);

    @Bean
    Limits limits(ConfigurableEnvironment settings) {
        return Limits.of(settings);
    }

    @Bean
    Imports imports(Graph graph, Repositories repositories, ReferenceData reference, Limits limits, Settings settings) {
        Path data = requireNonNull(settings.data(), "passerelle.data");
        return new Imports(data, graph, repositories, reference, limits);
    }

    /** Before the server waits until all that it accepted is answered: some of it may wait for an import. */
    @Bean
    ApplicationListener<ContextClosedEvent> stopOfImports(Imports imports) {
        return closed -> imports.stop();
    }

    /** What is uploaded may weigh what a file may that is read. */
    @Bean
    MultipartConfigElement uploads(MultipartProperties settings, Limits limits) {
        settings.setMaxFileSize(limits.file());
        settings.setMaxRequestSize(UNLIMITED);
        return settings.createMultipartConfig();
    }

    /** What people judged, as it is when it is asked for; whoever needs it need not know of imports. */
    @Bean
    Supplier<Judgements> judgements(Imports imports) {
        return imports.judging()::judgements;
    }
}
