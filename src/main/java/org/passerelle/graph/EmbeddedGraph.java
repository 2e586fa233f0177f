package org.passerelle.graph;

import inet.ipaddr.IPAddressString;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.io.FileUtils;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransientFailureException;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.pagecache.monitoring.PageCacheCounters;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.transaction.stats.DatabaseTransactionStats;
import org.neo4j.kernel.impl.transaction.stats.TransactionCounters;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.passerelle.graph.bolt.BoltSecret;
import org.passerelle.graph.bolt.CommitGate;
import org.passerelle.graph.bolt.GuardedDatabase;
import org.passerelle.graph.bolt.OwnPages;
import org.passerelle.graph.bolt.Reader;
import org.passerelle.telling.Told;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * The database inside this process: statements run without a wire. Bolt listens on loopback, without
 * authentication, for reading.
 */
final class EmbeddedGraph implements Graph {

    /**
     * What a transaction that comes over Bolt may take.
     *
     * @param time the loader's own transactions take as long as they need
     * @param memory in bytes, of any transaction
     * @param memoryOfAll in bytes, of all transactions at one time
     */
    record Limits(Duration time, long memory, long memoryOfAll) {

        /**
         * A third of the heap for one, half of it for all, so that greedy transactions are stopped before the process is in want of
         * memory, however many there are.
         */
        static Limits standard() {
            long heap = Runtime.getRuntime().maxMemory();
            return new Limits(Duration.ofMinutes(2), heap / 3, heap / 2);
        }
    }

    private static final Duration BOLT_FAREWELL = Duration.ofMillis(100);

    /** A million rows with all that they show take longer than a page, and go to a file meanwhile. */
    private static final Duration STREAM_TIMEOUT = Duration.ofHours(1);

    /** A load takes as long as it needs: longer than a client of Bolt may. */
    private static final Duration WRITE_TIMEOUT = Duration.ofHours(6);

    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(30);

    /**
     * Most reads are shorter, so that no commit comes between their statements. A commit that waits for a repeated read holds its locks, and
     * must end before others lose patience with these. The largest commits take longer than reads wait for one.
     */
    private static final ReadsAndCommits.Patience PATIENCE =
            new ReadsAndCommits.Patience(Duration.ofMillis(500), Duration.ofSeconds(20), Duration.ofSeconds(10));

    private final DatabaseManagementService service;
    private final GraphDatabaseAPI database;
    private final Path home;
    private final Duration readTime;
    private final Room room;
    private final Config config;
    private final BoltWatch watch;
    private final OwnPages pages;
    private final BoltSecret secret;
    private final CommitGate gate;
    private final long memory;
    private final RetryTemplate retry = new RetryTemplate(RetryPolicy.builder()
            .includes(TransientFailureException.class, DisturbedException.class)
            .predicate(fault -> !Shortage.MEMORY.explains(fault))
            .maxRetries(5)
            .delay(Duration.ofMillis(50))
            .multiplier(2)
            .build());

    private final ReadsAndCommits order = new ReadsAndCommits(PATIENCE);

    private EmbeddedGraph(
            DatabaseManagementService service,
            GraphSettings.Embedded settings,
            Room room,
            Limits limits,
            OwnPages pages,
            BoltSecret secret,
            CommitGate gate) {
        this.service = service;
        this.database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        this.home = settings.home();
        this.readTime = settings.readTime();
        this.room = room;
        this.config = database.getDependencyResolver().resolveDependency(Config.class);
        this.watch = new BoltWatch(database, limits.time());
        this.pages = pages;
        this.secret = secret;
        this.gate = gate;
        this.memory = limits.memory();
    }

    static EmbeddedGraph open(GraphSettings.Embedded settings) {
        return open(settings, Limits.standard(), Room.under(settings.home()));
    }

    static EmbeddedGraph open(GraphSettings.Embedded settings, Limits limits, Room room) {
        EmbeddedFaults.checkBefore(settings, room);
        try {
            OwnPages pages = new OwnPages();
            BoltSecret secret = BoltSecret.create();
            CommitGate gate = new CommitGate();
            DatabaseManagementService service =
                    configure(settings, limits, pages, secret, gate).build();
            EmbeddedFaults.requireStarted(service);
            return new EmbeddedGraph(service, settings, room, limits, pages, secret, gate);
        } catch (RuntimeException e) {
            throw EmbeddedFaults.explain(settings, room, e);
        }
    }

    private static DatabaseManagementServiceBuilderImplementation configure(
            GraphSettings.Embedded settings, Limits limits, OwnPages pages, BoltSecret secret, CommitGate gate) {
        return new GuardedDatabase(settings.home(), pages, secret, settings.boltWrites(), gate)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", settings.boltPort()))
                // Boot brings Netty 4.2, which lacks the channel of Bolt's in-process connector
                .setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
                // a command that ends waits for nobody
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, BOLT_FAREWELL)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, BOLT_FAREWELL)
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                // a read transaction can still LOAD CSV: neither files nor any address
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
                // else a value of another length, or a list of another size, has the same statement planned again
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, Room.TRANSACTION_FILE)
                .setConfig(GraphDatabaseSettings.transaction_timeout, limits.time())
                .setConfig(GraphDatabaseSettings.lock_acquisition_timeout, LOCK_TIMEOUT)
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, limits.memory())
                .setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, limits.memoryOfAll())
                // nothing is reported to anyone
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false);
    }

    /** The address on which Bolt listens. */
    URI bolt() {
        var address = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        return URI.create("bolt://localhost:" + address.getPort());
    }

    /** Which web pages may open Bolt. */
    OwnPages pages() {
        return pages;
    }

    /** The number of the last transaction, whoever made it. */
    long lastCommit() {
        return transactions().getLastCommittedTransactionId();
    }

    /** A transaction is committed first, and then seen by reads: both numbers only grow, so that their sum tells of either. */
    @Override
    public OptionalLong lastChange() {
        TransactionIdStore transactions = transactions();
        return OptionalLong.of(
                transactions.getLastCommittedTransactionId() + transactions.getLastClosedTransactionId());
    }

    private TransactionIdStore transactions() {
        return database.getDependencyResolver().resolveDependency(TransactionIdStore.class);
    }

    /** How busy it is, and how large. */
    StoreFigures figures() {
        TransactionCounters transactions =
                database.getDependencyResolver().resolveDependency(DatabaseTransactionStats.class);
        PageCacheCounters cache = database.getDependencyResolver().resolveDependency(PageCacheTracer.class);
        return new StoreFigures(
                transactions.getNumberOfActiveTransactions(),
                transactions.getNumberOfCommittedTransactions(),
                transactions.getNumberOfRolledBackTransactions(),
                FileUtils.sizeOfDirectory(home.toFile()),
                cache.hits(),
                cache.faults());
    }

    /** By what this program's own driver is let in to do everything. */
    BoltSecret secret() {
        return secret;
    }

    @Override
    public <T> T read(Function<Statements, T> work) {
        return run(() -> order.read(() -> readOnce(work, readTime)));
    }

    @Override
    public <T> T stream(Function<Statements, T> work) {
        return run(() -> order.readOnce(() -> readOnce(work, STREAM_TIMEOUT)));
    }

    @Override
    public <T> T readStill(Function<Statements, T> work) {
        return gate.whileClosed(() -> run(() -> readOnce(work, WRITE_TIMEOUT)));
    }

    @Override
    public void requireRoom() {
        room.require();
    }

    @Override
    public <T> T write(Function<Statements, T> work) {
        room.require(config);
        try {
            return run(() -> writeOnce(work));
        } catch (GraphException e) {
            throw room.isShort() ? room.full(e) : e;
        }
    }

    private <T> T run(Supplier<T> work) {
        try {
            return retry.<T>execute(work::get);
        } catch (RetryException e) {
            Throwable cause = e.getCause() instanceof DisturbedException disturbed ? disturbed.fault() : e.getCause();
            if (cause instanceof RuntimeException fault && !EmbeddedFaults.isOfDatabase(fault)) {
                throw fault;
            }
            if (Shortage.MEMORY.explains(cause)) {
                throw new NoRoomException(GraphFault.MEMORY.with(memory / ByteUnit.mebiBytes(1)), cause);
            }
            throw new GraphException(GraphFault.REFUSED.with(cause.getMessage()), cause);
        }
    }

    /** A read that somebody's commit came between may have found what was no longer there, and is tried again. */
    private <T> T readOnce(Function<Statements, T> work, Duration limit) {
        long before = lastCommit();
        try (Transaction transaction = begin(Reader.within(), limit)) {
            return work.apply(new EmbeddedStatements(transaction));
        } catch (RuntimeException fault) {
            if (Shortage.TIME.explains(fault)) {
                throw new GraphException(GraphFault.TIME.with(limit.toSeconds()), fault);
            }
            if (fault instanceof Told || lastCommit() == before) {
                throw fault;
            }
            throw new DisturbedException(fault);
        }
    }

    private <T> T writeOnce(Function<Statements, T> work) {
        try (Transaction transaction = begin(LoginContext.AUTH_DISABLED, WRITE_TIMEOUT)) {
            T result = work.apply(new EmbeddedStatements(transaction));
            // the gate first: reads wait for a commit that has begun, and not for one that waits itself
            gate.pass(() -> order.commit(transaction::commit));
            return result;
        }
    }

    /** A read failed, and the graph changed meanwhile. */
    private static final class DisturbedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final RuntimeException fault;

        DisturbedException(RuntimeException fault) {
            super(fault);
            this.fault = fault;
        }

        RuntimeException fault() {
            return fault;
        }
    }

    private Transaction begin(LoginContext login, Duration limit) {
        return database.beginTransaction(
                KernelTransaction.Type.EXPLICIT,
                login,
                ClientConnectionInfo.EMBEDDED_CONNECTION,
                limit.toSeconds(),
                TimeUnit.SECONDS);
    }

    @Override
    public String description() {
        return "embedded Neo4j in " + home;
    }

    @Override
    public void close() {
        watch.close();
        service.shutdown();
    }
}
