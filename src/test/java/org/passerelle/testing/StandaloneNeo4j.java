package org.passerelle.testing;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.commons.lang3.StringUtils;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.util.FileSystemUtils;

/**
 * A real Neo4j Community server: a process of its own, authentication on, closed as in docker-compose.yml, in a
 * temporary folder. It starts when a test first asks for it and serves all tests of this JVM, so a test begins by
 * emptying what it reads. {@link #shared()} is for wherever there is no parameter to be had; a test class says
 * {@code @ExtendWith(StandaloneNeo4j.Resource.class)} and takes a {@code StandaloneNeo4j} as a parameter.
 */
public final class StandaloneNeo4j {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int QUOTED_LOG_LINES = 40;

    /** Neo4j from 2025 wants a newer Java than the program. */
    private static final String JAVA_HOME = System.getProperty("neo4j-server.java", System.getProperty("java.home"));

    private static final String ENTRY_POINT_OF_5 = "org.neo4j.server.CommunityEntryPoint";

    private static @Nullable StandaloneNeo4j shared;
    private static @Nullable String failure;

    private final String username = "neo4j";
    private final String password = UUID.randomUUID().toString();
    private final Path home;
    private final int port;
    private @Nullable Process process;

    private StandaloneNeo4j() throws IOException {
        home = Files.createTempDirectory("passerelle-neo4j-");
        port = freePort();
    }

    /** The one server of this JVM, ready to be connected to. A server that failed to start is not tried again. */
    public static synchronized StandaloneNeo4j shared() {
        if (failure != null) {
            throw new IllegalStateException("The stand-alone Neo4j failed to start before: " + failure);
        }
        if (shared == null) {
            try {
                var neo4j = new StandaloneNeo4j();
                Runtime.getRuntime().addShutdownHook(new Thread(neo4j::stop, "stop-neo4j"));
                neo4j.start();
                shared = neo4j;
            } catch (IOException | RuntimeException e) {
                failure = String.valueOf(e.getMessage());
                throw new IllegalStateException("The stand-alone Neo4j failed to start", e);
            }
        }
        return shared;
    }

    /** Where Bolt answers, without routing. */
    public String uri() {
        return "bolt://localhost:" + port;
    }

    /** Where Bolt answers, with routing, as for a cluster. */
    public String routingUri() {
        return "neo4j://localhost:" + port;
    }

    public String username() {
        return username;
    }

    public String password() {
        return password;
    }

    private void start() throws IOException {
        configure();
        setInitialPassword();
        process = java("server.log", entryPoint(), "--home-dir=" + home, "--config-dir=" + home.resolve("conf"));
        awaitConnectivity(process);
    }

    private void configure() throws IOException {
        Files.createDirectories(home.resolve("logs"));
        Files.writeString(Files.createDirectories(home.resolve("conf")).resolve("neo4j.conf"), """
                server.bolt.listen_address=localhost:%d
                server.bolt.advertised_address=localhost:%d
                server.http.enabled=false
                server.https.enabled=false
                server.memory.pagecache.size=64m
                dbms.security.auth_enabled=true
                dbms.usage_report.enabled=false
                dbms.security.allow_csv_import_from_file_urls=false
                internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
                internal.cypher.use_parameter_size=false
                db.transaction.timeout=60s
                db.lock.acquisition.timeout=10s
                db.memory.transaction.max=256m
                %s
                """.formatted(
                port, port, entryPoint().equals(ENTRY_POINT_OF_5) ? "" : "db.query.default_language=CYPHER_25"));
        var options = List.of(
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-cp",
                '"' + serverClassPath().replace("\\", "\\\\") + '"');
        Files.write(javaArguments(), options);
    }

    private void setInitialPassword() throws IOException {
        var admin = java("admin.log", "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", password);
        try {
            if (!admin.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || admin.exitValue() != 0) {
                admin.destroyForcibly();
                throw new IllegalStateException("The stand-alone Neo4j took no password.\n" + logs());
            }
        } catch (InterruptedException e) {
            admin.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while setting up the stand-alone Neo4j", e);
        }
    }

    private Process java(String log, String mainClass, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(JAVA_HOME, "bin", "java").toString());
        command.add("@" + javaArguments());
        command.add(mainClass);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("logs").resolve(log).toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
        builder.environment().put("NEO4J_HOME", home.toString());
        builder.environment().put("NEO4J_CONF", home.resolve("conf").toString());
        return builder.start();
    }

    private void awaitConnectivity(Process server) {
        try (var driver = GraphDatabase.driver(uri(), AuthTokens.basic(username, password))) {
            await("stand-alone Neo4j at " + uri())
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> answers(server, driver));
        } catch (ConditionTimeoutException e) {
            throw new IllegalStateException(
                    "The stand-alone Neo4j did not answer within %s.%n%s".formatted(PATIENCE, logs()), e);
        }
    }

    private boolean answers(Process server, Driver driver) {
        if (!server.isAlive()) {
            throw new IllegalStateException(
                    "The stand-alone Neo4j ended with exit code %d.%n%s".formatted(server.exitValue(), logs()));
        }
        try {
            driver.verifyConnectivity();
            return true;
        } catch (ServiceUnavailableException notYet) {
            return false;
        }
    }

    /** The store is thrown away, so the process is not asked to close it first. */
    private void stop() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + home, e);
        }
    }

    private Path javaArguments() {
        return home.resolve("java-arguments");
    }

    private String logs() {
        var text = new StringBuilder();
        for (var name : List.of("admin.log", "server.log", "neo4j.log")) {
            var log = home.resolve("logs").resolve(name);
            if (Files.exists(log)) {
                text.append("--- ").append(name).append(System.lineSeparator());
                lastLines(log).forEach(line -> text.append(line).append(System.lineSeparator()));
            }
        }
        return text.toString();
    }

    private static List<String> lastLines(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - QUOTED_LOG_LINES), lines.size());
        } catch (IOException e) {
            return List.of("(could not be read: " + e + ")");
        }
    }

    private static String serverClassPath() throws IOException {
        var file = Path.of(System.getProperty("basedir", ""), "target", "neo4j-server", "classpath.txt");
        if (Files.notExists(file)) {
            throw new IllegalStateException(
                    file.toAbsolutePath() + " is missing: \"mvn process-test-resources\" writes it");
        }
        return Files.readString(file).strip();
    }

    /** The class that starts the server, which versions name otherwise. */
    private static String entryPoint() throws IOException {
        List<URL> classPath = new ArrayList<>();
        for (String entry : StringUtils.split(serverClassPath(), File.pathSeparatorChar)) {
            classPath.add(Path.of(entry).toUri().toURL());
        }
        try (URLClassLoader server = new URLClassLoader(classPath.toArray(URL[]::new), null);
                InputStream named =
                        server.getResourceAsStream("META-INF/services/org.neo4j.server.startup.EntryPoint")) {
            return new String(requireNonNull(named).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Hands the shared server to tests as a parameter. */
    public static final class Resource implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == StandaloneNeo4j.class;
        }

        @Override
        public StandaloneNeo4j resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return shared();
        }
    }
}
