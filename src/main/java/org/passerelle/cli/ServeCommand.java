package org.passerelle.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Overview;
import org.passerelle.curated.ReferenceData;
import org.passerelle.curated.Sources;
import org.passerelle.graph.GraphConnection;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadReport;
import org.passerelle.reading.Limits;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the graph, loads the datasets and serves. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Open the graph, load the datasets, and serve the REST API and Neo4j Browser until stopped.",
        footer = {
            "",
            "Everything binds to loopback. Another --host needs PASSERELLE_PASSWORD (and PASSERELLE_USERNAME, default passerelle);",
            "Bolt of the embedded database stays on loopback always. Data is taken in from elsewhere only with PASSERELLE_TOKEN set."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "HTTP port, 0 for a free one (default: 8080).")
    private int port;

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            defaultValue = "7687",
            description = "Bolt port of the embedded database, 0 for a free one (default: 7687).")
    private int boltPort;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to bind to (default: 127.0.0.1).")
    private String host;

    @Mixin
    private StoreOptions options;

    @Mixin
    private HomeCountryOption home;

    @Spec
    private CommandSpec spec;

    private final Class<?> application;

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        requirePort("--port", port);
        requirePort("--bolt-port", boltPort);
        requireClosedOrProtected();
        requireLimits();
        home.require();
        requireNotServed();
        requireFree();
        Sources sources = Sources.readVerified(options.seeds());
        PrintWriter out = spec.commandLine().getOut();
        GraphConnection connection = GraphConnection.open(options.settings(boltPort));
        try {
            out.println("Graph: " + connection.graph().description());
            home.set(connection.graph());
            LoadReport report = new DatasetLoader(connection.graph(), new TerminalProgress()).load(sources, false);
            LoadCommand.print(out, report);
            Summary.print(out, Overview.of(connection.graph()));
            serve(connection, sources.reference(), out);
            return Passerelle.STILL_SERVING;
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void requirePort(String option, int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw NotUnderstood.invalid(option, String.valueOf(port), "is no port", List.of("0 to " + HIGHEST_PORT));
        }
    }

    private void requireClosedOrProtected() {
        String password = System.getenv().getOrDefault("PASSERELLE_PASSWORD", "");
        if (!address().isLoopbackAddress() && password.isBlank()) {
            throw NotUnderstood.invalid(
                    "--host",
                    host,
                    "is not on loopback, so it needs authentication: set PASSERELLE_PASSWORD, or leave --host out",
                    List.of());
        }
    }

    /** A wrong limit is told before the graph is opened; the server binds them anew, with its configuration. */
    private static void requireLimits() {
        Limits.ofProcess();
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw NotUnderstood.invalid(
                    "--host", host, "is no address of this machine", List.of("127.0.0.1", "localhost", "::1"));
        }
    }

    private void requireNotServed() {
        ServerFile.in(options.data()).read().ifPresent(address -> {
            throw new SystemFault("passerelle already serves " + options.data() + " at " + address);
        });
    }

    private void requireFree() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address(), port));
        } catch (IOException e) {
            throw new SystemFault(
                    "port " + port + " at " + host + " cannot be used (" + e.getMessage()
                            + "); stop what uses it or name another with --port",
                    e);
        }
    }

    private void serve(GraphConnection connection, ReferenceData reference, PrintWriter out) {
        ServerFile note = ServerFile.in(options.data());
        ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .initializers(start -> {
                    GenericApplicationContext beans = (GenericApplicationContext) start;
                    beans.registerBean(GraphConnection.class, () -> connection);
                    beans.registerBean(ReferenceData.class, () -> reference);
                })
                .listeners((ApplicationListener<ContextClosedEvent>) closed -> note.delete())
                .properties(Map.of(
                        "server.port",
                        port,
                        "server.address",
                        host,
                        "passerelle.data",
                        options.data().toString()))
                .run();
        int bound = requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        URI address = URI.create("http://" + (address().isLoopbackAddress() ? "localhost" : host) + ":" + bound);
        note.write(address);
        out.println();
        out.println("Explorer       " + address + "/");
        out.println("API            " + address + "/api/questions");
        out.println("API page       " + address + "/swagger-ui.html");
        out.println("Neo4j Browser  " + address + "/browser/");
        out.println("Bolt           " + connection.bolt());
        out.println("Stop with Ctrl-C.");
        out.flush();
    }
}
