package org.passerelle.web.neo4jbrowser;

import java.net.InetAddress;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.graph.GraphConnection;
import org.passerelle.settings.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Tells the embedded database, as soon as this server listens, from where its own pages come: Neo4j Browser is one of them. */
@Component
final class BoltAdmission implements ApplicationListener<WebServerInitializedEvent> {

    private final GraphConnection connection;
    private final InetAddress address;
    private final List<URI> origins;
    private final List<URI> bolt;

    /**
     * @param address that the server listens at
     */
    BoltAdmission(
            GraphConnection connection, @Value("${server.address:127.0.0.1}") InetAddress address, Settings settings) {
        this.connection = connection;
        this.address = address;
        this.origins = settings.bolt().origins();
        this.bolt = Stream.of(settings.bolt().uri())
                .filter(uri -> !uri.isBlank())
                .map(URI::create)
                .toList();
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        connection.admit(origins(event.getWebServer().getPort()), bolt);
    }

    /** In every spelling that leads here and nowhere else: what we do not listen at may be another program's. */
    private Collection<URI> origins(int port) {
        Set<URI> served = new LinkedHashSet<>(origins);
        names().flatMap(name -> Stream.of("http://", "https://").map(scheme -> URI.create(scheme + name + ":" + port)))
                .forEach(served::add);
        return served;
    }

    private Stream<String> names() {
        if (address.isAnyLocalAddress()) {
            return Stream.of("localhost", "127.0.0.1", "[::1]");
        }
        String number = address.getHostAddress();
        String literal = number.contains(":") ? "[" + number + "]" : number;
        return address.isLoopbackAddress() ? Stream.of("localhost", literal) : Stream.of(literal);
    }
}
