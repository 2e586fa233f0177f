package org.passerelle.graph;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelection;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** An open database: the port for the product's own statements and a driver for what needs one (Spring Data, Neo4j Browser). */
public final class GraphConnection implements AutoCloseable {

    private final Graph graph;
    private final Supplier<Driver> drivers;
    private final URI bolt;
    private final @Nullable String database;
    private final @Nullable EmbeddedGraph embedded;
    private final List<Runnable> farewells = new ArrayList<>();
    private @Nullable Driver driver;
    private @Nullable Repositories repositories;

    private GraphConnection(
            Graph graph,
            Supplier<Driver> drivers,
            URI bolt,
            @Nullable String database,
            @Nullable EmbeddedGraph embedded) {
        this.graph = graph;
        this.drivers = drivers;
        this.bolt = bolt;
        this.database = database;
        this.embedded = embedded;
    }

    /**
     * Opens the database and brings its schema up to date.
     *
     * @throws GraphException when it cannot be opened; the message says why
     */
    public static GraphConnection open(GraphSettings settings) {
        return openAsLeft(settings, commit -> false);
    }

    /**
     * Opens the database and brings its schema up to date, unless it is the embedded one and as this program left it.
     *
     * @param asLeft whether it is, of the number of its last transaction
     * @throws GraphException when it cannot be opened; the message says why
     */
    public static GraphConnection openAsLeft(GraphSettings settings, LongPredicate asLeft) {
        GraphConnection connection = connect(settings);
        try {
            if (connection.lastCommit().stream().noneMatch(asLeft)) {
                Migrations.run(connection.graph());
                HomeCountry.settle(connection.graph());
            }
            return connection;
        } catch (RuntimeException e) {
            connection.close();
            throw EmbeddedFaults.ofStore(settings, e);
        }
    }

    /**
     * Opens a database that holds nothing of this program yet, has {@code content} written into it, and makes its schema.
     *
     * @param content may hold what an earlier version left: its nodes say which migrations they have seen
     * @throws GraphException when it cannot be opened; the message says why
     */
    public static GraphConnection open(GraphSettings settings, Consumer<Graph> content) {
        GraphConnection connection = connect(settings);
        try {
            content.accept(connection.graph());
            Migrations.makeSchema(connection.graph());
            Migrations.run(connection.graph());
            HomeCountry.settle(connection.graph());
            return connection;
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** The checksum of each migration that this program knows, by its number. */
    public static Map<String, String> migrations() {
        return Migrations.known();
    }

    /** The labels of which every node of this program has one. */
    public static List<String> labels() {
        return Migrations.labels();
    }

    private static GraphConnection connect(GraphSettings settings) {
        if (settings instanceof GraphSettings.Embedded local) {
            EmbeddedGraph graph = EmbeddedGraph.open(local);
            return new GraphConnection(
                    graph, () -> RemoteGraph.driver(graph.bolt(), graph.secret()), graph.bolt(), null, graph);
        }
        GraphSettings.Remote remote = (GraphSettings.Remote) settings;
        Driver driver = RemoteGraph.driver(remote);
        return new GraphConnection(
                new RemoteGraph(driver, remote), () -> driver, remote.uri(), remote.database(), null);
    }

    /** The port through which the product reads and writes. */
    public Graph graph() {
        return graph;
    }

    /** A driver to the same database, made when it is first asked for and closed with this connection. */
    public synchronized Driver driver() {
        if (driver == null) {
            driver = drivers.get();
        }
        return driver;
    }

    /** The repositories of Spring Data, for whoever has no server's context; made when they are first asked for. */
    public synchronized Repositories repositories() {
        if (repositories == null) {
            repositories = Repositories.over(driver(), selection());
        }
        return repositories;
    }

    /** Spring Data asks the database that everything else asks. */
    public DatabaseSelectionProvider selection() {
        return () -> database().map(DatabaseSelection::byName).orElseGet(DatabaseSelection::undecided);
    }

    /** The Bolt address that a client on this machine uses. */
    public URI bolt() {
        return bolt;
    }

    /** Which database of the server is meant; the user's home database when empty. */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }

    /** True when the database runs in this process, without authentication. */
    public boolean isEmbedded() {
        return embedded != null;
    }

    /**
     * Lets web pages open Bolt of the embedded database; no page may otherwise. An external server decides that for itself.
     *
     * @param served the addresses at which this program's pages are, in every spelling
     * @param bolt further addresses at which browsers reach Bolt
     */
    public void admit(Collection<URI> served, Collection<URI> bolt) {
        if (embedded != null) {
            embedded.pages().serve(served, bolt);
        }
    }

    /** The number of the last transaction that the embedded database has seen; empty for an external one. */
    public OptionalLong lastCommit() {
        return embedded == null ? OptionalLong.empty() : OptionalLong.of(embedded.lastCommit());
    }

    /** How busy the embedded database is, and how large; empty for an external one. */
    public Optional<StoreFigures> figures() {
        return Optional.ofNullable(embedded).map(EmbeddedGraph::figures);
    }

    /** Has {@code farewell} run when this connection is closed, while the database still answers. */
    public void beforeClose(Runnable farewell) {
        farewells.add(farewell);
    }

    @Override
    public synchronized void close() {
        try {
            farewells.forEach(Runnable::run);
        } finally {
            farewells.clear();
            if (driver != null) {
                driver.close();
            }
            graph.close();
        }
    }
}
