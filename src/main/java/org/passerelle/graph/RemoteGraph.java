package org.passerelle.graph;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.passerelle.graph.bolt.BoltSecret;

/**
 * A database behind Bolt: a server, a cluster or Aura. Managed transactions retry, one bookmark manager makes every read see the writes
 * before it, and reads are routed to followers.
 */
final class RemoteGraph implements Graph {

    private static final TransactionConfig READ =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(2)).build();
    private static final TransactionConfig STREAM =
            TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();
    private static final TransactionConfig WRITE =
            TransactionConfig.builder().withTimeout(Duration.ofHours(6)).build();

    /** How often a read is tried while others write; the next one is taken as it is. */
    private static final int ATTEMPTS = 3;

    private final Driver driver;
    private final GraphSettings.Remote settings;
    private final SessionConfig session;
    private final Map<Exclusive, Lease> leases = new ConcurrentHashMap<>();

    RemoteGraph(Driver driver, GraphSettings.Remote settings) {
        this.driver = driver;
        this.settings = settings;
        this.session = session(driver, settings.database());
        verify();
    }

    private static SessionConfig session(Driver driver, @Nullable String database) {
        SessionConfig.Builder config =
                SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager());
        if (database != null) {
            config.withDatabase(database);
        }
        return config.build();
    }

    static Driver driver(GraphSettings.Remote settings) {
        AuthToken token = settings.user() == null || settings.password() == null
                ? AuthTokens.none()
                : AuthTokens.basic(settings.user(), settings.password());
        Config config = Config.builder()
                .withUserAgent("passerelle")
                .withMaxTransactionRetryTime(settings.retryTime().toMillis(), TimeUnit.MILLISECONDS)
                // in an empty database every label and property of ours is one that it does not know yet
                .withDisabledNotificationClassifications(Set.of(NotificationClassification.UNRECOGNIZED))
                .build();
        return GraphDatabase.driver(settings.uri(), token, config);
    }

    static Driver driver(URI bolt, BoltSecret secret) {
        return driver(new GraphSettings.Remote(bolt, secret.user(), secret.password(), null));
    }

    private void verify() {
        try {
            driver.verifyConnectivity();
        } catch (Neo4jException e) {
            driver.close();
            throw explain(e);
        }
    }

    @Override
    public <T> T read(Function<Statements, T> work) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<T> result = read(statements -> OneState.read(statements, work), READ);
            if (result.isPresent()) {
                return result.get();
            }
        }
        return read(work, READ);
    }

    @Override
    public <T> T stream(Function<Statements, T> work) {
        return read(work, STREAM);
    }

    @Override
    public <T> T readStill(Function<Statements, T> work) {
        return read(work, WRITE);
    }

    private <T> T read(Function<Statements, T> work, TransactionConfig limit) {
        try (Session open = driver.session(session)) {
            return open.executeRead(transaction -> work.apply(new RemoteStatements(transaction)), limit);
        } catch (Neo4jException e) {
            throw explain(e);
        }
    }

    @Override
    public <T> T write(Function<Statements, T> work) {
        try (Session open = driver.session(session)) {
            return open.executeWrite(transaction -> write(new RemoteStatements(transaction), work), WRITE);
        } catch (Neo4jException e) {
            throw explain(e);
        }
    }

    /** The lease is looked at last, so that it is still there when the database commits. */
    private <T> T write(Statements statements, Function<Statements, T> work) {
        T result = work.apply(statements);
        leases.values().forEach(lease -> lease.require(statements));
        return result;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public <T> T alone(Exclusive what, Runnable waiting, Supplier<T> work) {
        return leases.computeIfAbsent(what, name -> new Lease(this, name)).during(waiting, work);
    }

    private GraphException explain(Neo4jException fault) {
        if (fault instanceof ServiceUnavailableException) {
            return new GraphException(GraphFault.NO_ANSWER.with(settings.uri()), fault);
        }
        if (fault instanceof AuthenticationException) {
            return new GraphException(GraphFault.PASSWORD.with(settings.uri()), fault);
        }
        if (Shortage.MEMORY.isToldBy(fault.code())) {
            return new NoRoomException(GraphFault.REMOTE_MEMORY.with(settings.uri()), fault);
        }
        return new GraphException(GraphFault.REMOTE_REFUSED.with(settings.uri(), fault.getMessage()), fault);
    }

    @Override
    public String description() {
        return "Neo4j at " + settings.uri();
    }

    @Override
    public void close() {
        driver.close();
    }
}
