package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.passerelle.testing.Attack;
import org.passerelle.testing.WithDatabase;

/**
 * Bolt of the embedded database is open to whoever reaches loopback: what such a client must not be able to do is tried here, even where it
 * may write.
 */
@WithDatabase
@Attack
class BoltAttackTest {

    private static final Duration TIME = Duration.ofMinutes(2);
    private static final long MEMORY = 64L << 20;
    private static final long MEMORY_OF_ALL = 96L << 20;

    @TempDir
    private static Path store;

    private static EmbeddedGraph graph;
    private static Driver driver;

    @BeforeAll
    static void open() {
        graph = EmbeddedGraph.open(
                new GraphSettings.Embedded(store, 0, true),
                new EmbeddedGraph.Limits(TIME, MEMORY, MEMORY_OF_ALL),
                Room.under(store));
        driver = GraphDatabase.driver(graph.bolt());
    }

    @AfterAll
    static void close() {
        driver.close();
        graph.close();
    }

    /** Straight to the server, since a managed transaction would try again. */
    private static void attack(String statement, Map<String, Object> parameters) {
        try (Session session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            session.run(statement, parameters).consume();
        }
    }

    private static void assertStillAnswers() {
        try (Session session = driver.session()) {
            assertThat(session.run("RETURN 1 AS one").single().get("one").asInt())
                    .isOne();
        }
    }

    @Test
    void aFileCannotBeRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "secret");

        assertThatThrownBy(() -> attack(
                        "LOAD CSV FROM $address AS line RETURN line",
                        Map.of("address", secret.toUri().toString())))
                .isInstanceOf(Neo4jException.class)
                .hasMessageContaining("dbms.security.allow_csv_import_from_file_urls");
    }

    @Test
    void anAddressOfThisMachineCannotBeReached() throws Exception {
        AtomicInteger reached = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            reached.incrementAndGet();
            byte[] body = "secret".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        int port = server.getAddress().getPort();
        try {
            for (String host : List.of("127.0.0.1", "localhost", "[::1]", "127.1", "0.0.0.0", "[::ffff:127.0.0.1]")) {
                assertThatThrownBy(() -> attack(
                                "LOAD CSV FROM $address AS line RETURN line",
                                Map.of("address", "http://" + host + ":" + port + "/secret.csv")))
                        .as(host)
                        .isInstanceOf(Neo4jException.class);
            }
            assertThat(reached).hasValue(0);

            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            assertThat(reached).as("it could be reached").hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aMemoryHungryTransactionIsRefused() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> attack(
                                "UNWIND range(1, 100000000) AS n WITH collect(toString(n) + ' and more') AS texts RETURN size(texts)",
                                Map.of()))
                        .isInstanceOfSatisfying(
                                Neo4jException.class,
                                fault -> assertThat(fault.code())
                                        .isEqualTo("Neo.TransientError.General.MemoryPoolOutOfMemoryError"))
                        .hasMessageContaining("db.memory.transaction.max"));
        assertStillAnswers();
    }

    /** Each keeps within what one may take; together they would want more than all may. */
    @Test
    void severalHungryTransactionsAreRefusedInSum() {
        String hungry =
                "UNWIND range(1, 400000) AS n WITH collect(toString(n) + ' and more') AS texts UNWIND texts AS text RETURN text";
        List<Session> sessions = new ArrayList<>();
        try {
            assertThatThrownBy(() -> {
                        for (int number = 0; number < 8; number++) {
                            Session session = driver.session();
                            sessions.add(session);
                            // the rest of the answer waits, and holds its memory
                            session.run(hungry).next();
                        }
                    })
                    .isInstanceOfSatisfying(
                            Neo4jException.class,
                            fault -> assertThat(fault.code())
                                    .isEqualTo("Neo.TransientError.General.MemoryPoolOutOfMemoryError"))
                    .hasMessageContaining("dbms.memory.transaction.total.max");
            assertThat(sessions).as("one by itself is let through").hasSizeGreaterThan(1);
        } finally {
            sessions.forEach(Session::close);
        }
        assertStillAnswers();
    }

    @Test
    void nobodyBeyondLoopbackReachesIt() throws IOException {
        int port = graph.bolt().getPort();
        List<InetAddress> others = new ArrayList<>();
        // on the loopback interface, but only reached by what listens on every address
        others.add(InetAddress.getByName("127.0.0.2"));
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .forEach(others::add);

        try (Socket own = new Socket("localhost", port)) {
            assertThat(own.getInetAddress().isLoopbackAddress()).isTrue();
        }
        for (InetAddress address : others) {
            assertThatThrownBy(() -> {
                        try (Socket socket = new Socket()) {
                            socket.connect(new InetSocketAddress(address, port), 2_000);
                        }
                    })
                    .as("%s", address)
                    .isInstanceOf(IOException.class);
        }
    }
}
