package org.passerelle.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.reading.Limits;
import org.passerelle.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens the graph, loads the datasets and serves. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand extends ServerCommand {

    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private int port;

    @Option(names = "--bolt-port", paramLabel = "PORT", defaultValue = "7687")
    private int boltPort;

    @Option(names = "--bolt-writes")
    private boolean boltWrites;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String host;

    ServeCommand(Class<?> application) {
        super(application);
    }

    @Override
    public Integer call() {
        requirePort("--port", port);
        requirePort("--bolt-port", boltPort);
        requireClosedOrProtected();
        requireLimits();
        home().require();
        options().requireNotServed();
        requireFree();
        Voice voice = Voice.of(spec());
        LocalServer server = start(doors(), voice);
        if (ClassArchive.isWanted()) {
            // not at the end, when whoever stopped the server waits for it, or kills it
            voice.tell(CliText.KEEPING_CLASSES);
            ClassArchive.write();
        }
        tell(server, voice);
        return Passerelle.STILL_SERVING;
    }

    private LocalServer.Doors doors() {
        return new LocalServer.Doors(
                host, port, boltPort, boltWrites || Settings.ofProcess().bolt().writes());
    }

    private static void requirePort(String option, int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw NotUnderstood.invalid(CliText.NOT_A_PORT, option, String.valueOf(port), HIGHEST_PORT);
        }
    }

    private void requireClosedOrProtected() {
        if (!doors().inet().isLoopbackAddress() && !Settings.ofProcess().isProtected()) {
            throw NotUnderstood.invalid(CliText.NOT_LOOPBACK, "--host", host);
        }
    }

    /** A wrong limit is told before the graph is opened; the server binds them anew, with its configuration. */
    private static void requireLimits() {
        Limits.ofProcess();
    }

    private void requireFree() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(doors().inet(), port));
        } catch (IOException e) {
            throw new SystemFault(CliText.PORT_TAKEN.with(port, host, e.getMessage()), e);
        }
    }

    private static void tell(LocalServer server, Voice voice) {
        URI address = server.address();
        PrintWriter out = voice.out();
        out.println();
        place(out, voice.words(CliText.EXPLORER), address + "/");
        place(out, voice.words(CliText.API), address + "/api/questions");
        place(out, voice.words(CliText.API_PAGE), address + "/swagger-ui.html");
        place(out, "Neo4j Browser", address + "/browser/");
        place(out, "Bolt", server.connection().bolt());
        voice.tell(CliText.STOP_WITH);
        out.flush();
    }

    private static void place(PrintWriter out, String name, Object address) {
        out.printf("%-15s%s%n", name, address);
    }
}
