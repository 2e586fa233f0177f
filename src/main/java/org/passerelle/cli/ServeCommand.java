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
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadReport;
import org.passerelle.reading.Limits;
import org.passerelle.settings.Settings;
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
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private int port;

    @Option(names = "--bolt-port", paramLabel = "PORT", defaultValue = "7687")
    private int boltPort;

    @Option(names = "--bolt-writes")
    private boolean boltWrites;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
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
        options.requireNotServed();
        requireFree();
        Sources sources = Sources.readVerified(options.seeds());
        Voice voice = Voice.of(spec);
        GraphConnection connection = options.open(
                options.settings(
                        boltPort, boltWrites || Settings.ofProcess().bolt().writes()),
                voice);
        try {
            voice.tell(CliText.GRAPH, connection.graph().description());
            home.set(connection.graph());
            LoadReport report = new DatasetLoader(connection.graph(), new TerminalProgress(voice)).load(sources, false);
            LoadCommand.print(voice, report);
            Summary.print(voice, Overview.of(connection.graph()));
            tellLost(connection, voice);
            serve(connection, sources.reference(), voice);
            return Passerelle.STILL_SERVING;
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** A graph that was emptied has its datasets of the seeds again by now; what people imported is written again when they say so. */
    private void tellLost(GraphConnection connection, Voice voice) {
        List<String> lost = Imports.lost(options.data(), connection.graph());
        if (!lost.isEmpty()) {
            voice.warn(CliText.IMPORTS_LOST, String.join(", ", lost));
        }
    }

    private static void requirePort(String option, int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw NotUnderstood.invalid(CliText.NOT_A_PORT, option, String.valueOf(port), HIGHEST_PORT);
        }
    }

    private void requireClosedOrProtected() {
        if (!address().isLoopbackAddress() && !Settings.ofProcess().isProtected()) {
            throw NotUnderstood.invalid(CliText.NOT_LOOPBACK, "--host", host);
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
            throw NotUnderstood.invalid(CliText.NOT_AN_ADDRESS, "--host", host);
        }
    }

    private void requireFree() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address(), port));
        } catch (IOException e) {
            throw new SystemFault(CliText.PORT_TAKEN.with(port, host, e.getMessage()), e);
        }
    }

    private void serve(GraphConnection connection, ReferenceData reference, Voice voice) {
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
        PrintWriter out = voice.out();
        out.println();
        place(out, voice.words(CliText.EXPLORER), address + "/");
        place(out, voice.words(CliText.API), address + "/api/questions");
        place(out, voice.words(CliText.API_PAGE), address + "/swagger-ui.html");
        place(out, "Neo4j Browser", address + "/browser/");
        place(out, "Bolt", connection.bolt());
        voice.tell(CliText.STOP_WITH);
        out.flush();
    }

    private static void place(PrintWriter out, String name, Object address) {
        out.printf("%-15s%s%n", name, address);
    }
}
