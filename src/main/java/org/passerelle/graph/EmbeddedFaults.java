package org.passerelle.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.TransactionFailureException;
import org.neo4j.graphdb.TransactionTerminatedException;
import org.neo4j.graphdb.TransientFailureException;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.StoreFileClosedException;

/** What can go wrong with the embedded database, as one sentence for a person. */
final class EmbeddedFaults {

    /** Letters of a reason that a person is told; the log has all of it. */
    private static final int REASON = 300;

    /** Is there when a store was made. */
    private static final Path STORE = Path.of("data", "databases", "neo4j", "neostore");

    private EmbeddedFaults() {}

    /** Refuses what the database would report with a stack trace of its own: an unusable folder, a port in use. */
    static void checkBefore(GraphSettings.Embedded settings, Room room) {
        Path home = settings.home();
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "write", ".probe"));
        } catch (IOException e) {
            throw room.isShort() ? room.full(e) : new GraphException(GraphFault.FOLDER.with(home), e);
        }
        if (Files.notExists(home.resolve(STORE))) {
            room.require();
        }
        if (settings.boltPort() != 0) {
            checkPort(settings.boltPort());
        }
    }

    private static void checkPort(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new GraphException(GraphFault.BOLT_PORT.with(port), e);
        }
    }

    /** What the database says when it can be opened and its store contradicts itself is a fault of the store. */
    static RuntimeException ofStore(GraphSettings settings, RuntimeException fault) {
        Throwable cause = fault.getCause();
        return settings instanceof GraphSettings.Embedded embedded && cause != null && isOfDatabase(cause)
                ? explain(embedded, Room.under(embedded.home()), fault)
                : fault;
    }

    /** The service starts without a database that it cannot open; it is stopped then, and what is wrong is thrown. */
    static void requireStarted(DatabaseManagementService service) {
        try {
            GraphDatabaseAPI database =
                    (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            GraphDatabaseAPI system = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
            system.getDependencyResolver()
                    .resolveDependency(DatabaseStateService.class)
                    .causeOfFailure(database.databaseId())
                    .ifPresent(cause -> {
                        throw new IllegalStateException(cause);
                    });
        } catch (RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    /** What is wrong at the bottom of it, in one line. */
    private static String reason(Throwable fault) {
        Throwable root = ExceptionUtils.getRootCause(fault);
        String message = String.valueOf((root == null ? fault : root).getMessage());
        return StringUtils.abbreviate(message.lines().findFirst().orElse(""), REASON);
    }

    static GraphException explain(GraphSettings.Embedded settings, Room room, RuntimeException fault) {
        if (ExceptionUtils.indexOfType(fault, FileLockException.class) >= 0
                || ExceptionUtils.indexOfType(fault, org.neo4j.io.pagecache.impl.FileLockException.class) >= 0) {
            return new GraphException(GraphFault.STORE_IN_USE.with(settings.home()), fault);
        }
        if (room.isShort()) {
            return room.full(fault);
        }
        return new GraphException(
                GraphFault.NOT_STARTED.with(
                        settings.home(), reason(fault), settings.home().resolve("logs")),
                fault);
    }

    /** True for faults that the database reports, false for those of the code that uses it. */
    static boolean isOfDatabase(Throwable fault) {
        return fault instanceof QueryExecutionException
                || fault instanceof TransactionFailureException
                || fault instanceof TransactionTerminatedException
                || fault instanceof TransientFailureException
                || fault instanceof StoreFileClosedException
                || fault instanceof Status.HasStatus;
    }
}
