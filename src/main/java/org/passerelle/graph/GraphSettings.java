package org.passerelle.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.telling.UnusableValue;

/** Which database to open. */
public sealed interface GraphSettings {

    /**
     * The embedded database.
     *
     * @param home folder of the store
     * @param boltPort port of Bolt on loopback; 0 takes a free one
     * @param boltWrites whether clients of Bolt may change the graph
     * @param readTime how long one read may take
     */
    record Embedded(Path home, int boltPort, boolean boltWrites, Duration readTime) implements GraphSettings {

        /** Long enough for every page, and short enough that a reader who is gone does not keep a server busy. */
        private static final Duration OF_A_PAGE = Duration.ofMinutes(2);

        /** Reads take as long as a page may. */
        public Embedded(Path home, int boltPort, boolean boltWrites) {
            this(home, boltPort, boltWrites, OF_A_PAGE);
        }

        /** Clients of Bolt read. */
        public Embedded(Path home, int boltPort) {
            this(home, boltPort, false);
        }

        /** The same store, in which one read may take {@code time}. */
        public Embedded withReadTime(Duration time) {
            return new Embedded(home, boltPort, boltWrites, time);
        }
    }

    /**
     * An external Neo4j.
     *
     * @param uri {@code neo4j://}, {@code neo4j+s://}, {@code bolt://} ...
     * @param user null without authentication
     * @param database null for the user's home database
     * @param retryTime how long a transaction is tried again while the server does not answer
     */
    record Remote(
            URI uri,
            @Nullable String user,
            @Nullable String password,
            @Nullable String database,
            Duration retryTime) implements GraphSettings {

        /** Long enough for a cluster to choose another leader. */
        private static final Duration OF_AN_ELECTION = Duration.ofSeconds(30);

        /** Transactions are tried again for as long as a cluster may take to choose another leader. */
        public Remote(URI uri, @Nullable String user, @Nullable String password, @Nullable String database) {
            this(uri, user, password, database, OF_AN_ELECTION);
        }

        /** The same server, whose silence is borne for {@code time}. */
        public Remote withRetryTime(Duration time) {
            return new Remote(uri, user, password, database, time);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Remote[" + uri + ", user " + user + "]";
        }
    }

    /** Schemes that the driver knows. */
    Set<String> SCHEMES = Set.of("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc");

    /**
     * The external Neo4j that {@code NEO4J_URI}, {@code NEO4J_USERNAME}, {@code NEO4J_PASSWORD} and {@code NEO4J_DATABASE} name, the
     * variables of an Aura credentials file; empty when {@code NEO4J_URI} is not set.
     *
     * @throws IllegalArgumentException when the address is not one of Neo4j
     */
    static Optional<GraphSettings> remoteFrom(Map<String, String> environment) {
        String uri = environment.getOrDefault("NEO4J_URI", "");
        if (uri.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Remote(
                parse(uri),
                environment.getOrDefault("NEO4J_USERNAME", "neo4j"),
                environment.get("NEO4J_PASSWORD"),
                environment.get("NEO4J_DATABASE")));
    }

    private static URI parse(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            // answered below like any other text
        }
        throw new UnusableValue(GraphFault.ADDRESS.with(text));
    }
}
