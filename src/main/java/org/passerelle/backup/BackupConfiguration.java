package org.passerelle.backup;

import static java.util.Objects.requireNonNull;

import org.passerelle.graph.GraphConnection;
import org.passerelle.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Backups of what is served. */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

    @Bean
    Backups backups(GraphConnection connection, Settings settings) {
        return new Backups(connection, requireNonNull(settings.data(), "passerelle.data"));
    }
}
