package org.passerelle.cli;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Overview;
import org.passerelle.curated.ReferenceData;
import org.passerelle.curated.Sources;
import org.passerelle.graph.GraphConnection;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadReport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** A server in this process: the graph is open, its datasets are loaded, and it answers. */
record LocalServer(ConfigurableApplicationContext context, GraphConnection connection, URI address)
        implements AutoCloseable {

    /**
     * Where a server can be reached.
     *
     * @param host address of the network interface
     * @param port 0 for a free one
     * @param boltPort 0 for a free one
     * @param boltWrites whether clients of Bolt may change the graph
     */
    record Doors(String host, int port, int boltPort, boolean boltWrites) {

        /** On this machine only, where there is room. */
        static Doors free() {
            return new Doors("127.0.0.1", 0, 0, false);
        }

        InetAddress inet() {
            try {
                return InetAddress.getByName(host);
            } catch (UnknownHostException e) {
                throw NotUnderstood.invalid(CliText.NOT_AN_ADDRESS, "--host", host);
            }
        }
    }

    /** What a command does with a server. */
    interface Work {

        void with(URI server) throws InterruptedException;
    }

    /** Does {@code work} with the running server or, when none runs, with one that is started on free ports and stopped afterwards. */
    static void use(Class<?> application, StoreOptions options, HomeCountryOption home, Voice voice, Work work)
            throws InterruptedException {
        Optional<URI> running = ServerFile.in(options.data()).read();
        if (running.isPresent()) {
            work.with(running.get());
            return;
        }
        try (LocalServer server = start(application, options, home, Doors.free(), voice)) {
            work.with(server.address());
        }
    }

    /**
     * Opens the graph, loads what is new in the datasets and serves. The data folder has a note of it until it ends.
     *
     * @param application the Spring application
     */
    static LocalServer start(
            Class<?> application, StoreOptions options, HomeCountryOption home, Doors doors, Voice voice) {
        Sources sources = Sources.readVerified(options.seeds());
        GraphConnection connection = options.open(options.settings(doors.boltPort(), doors.boltWrites()), voice);
        try {
            voice.tell(CliText.GRAPH, connection.graph().description());
            home.set(connection.graph());
            LoadReport report = new DatasetLoader(connection.graph(), new TerminalProgress(voice)).load(sources, false);
            LoadCommand.print(voice, report);
            Summary.print(voice, Overview.of(connection.graph()));
            tellLost(connection, options, voice);
            return serve(application, options, doors, connection, sources.reference());
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** A graph that was emptied has its datasets of the seeds again by now; what people imported is written again when they say so. */
    private static void tellLost(GraphConnection connection, StoreOptions options, Voice voice) {
        List<String> lost = Imports.lost(options.data(), connection.graph());
        if (!lost.isEmpty()) {
            voice.warn(CliText.IMPORTS_LOST, String.join(", ", lost));
        }
    }

    private static LocalServer serve(
            Class<?> application,
            StoreOptions options,
            Doors doors,
            GraphConnection connection,
            ReferenceData reference) {
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
                        doors.port(),
                        "server.address",
                        doors.host(),
                        "passerelle.data",
                        options.data().toString()))
                .run();
        int bound = requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        String name = doors.inet().isLoopbackAddress() ? "localhost" : doors.host();
        URI address = URI.create("http://" + name + ":" + bound);
        note.write(address);
        return new LocalServer(context, connection, address);
    }

    /** Ends it; what was accepted is answered first. */
    @Override
    public void close() {
        context.close();
    }
}
