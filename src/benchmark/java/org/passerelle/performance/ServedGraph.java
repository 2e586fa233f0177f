package org.passerelle.performance;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.passerelle.PasserelleApplication;
import org.passerelle.curated.ReferenceData;
import org.passerelle.curated.Sources;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;
import org.passerelle.imports.lifecycle.ImportRequest;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A store of its own, and the server in front of it, in this process. */
final class ServedGraph implements AutoCloseable {

    private static final Path SEEDS = Path.of("seeds");
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final GraphConnection connection;
    private final ConfigurableApplicationContext context;

    private ServedGraph(GraphConnection connection, ConfigurableApplicationContext context) {
        this.connection = connection;
        this.context = context;
    }

    /** Opens an empty one. */
    static ServedGraph open(Path folder) {
        Sources sources = Sources.readVerified(SEEDS);
        GraphConnection connection = GraphConnection.open(new GraphSettings.Embedded(folder.resolve("store"), 0, true));
        ConfigurableApplicationContext context = new SpringApplicationBuilder(PasserelleApplication.class)
                .initializers(start -> {
                    GenericApplicationContext beans = (GenericApplicationContext) start;
                    beans.registerBean(GraphConnection.class, () -> connection);
                    beans.registerBean(ReferenceData.class, sources::reference);
                })
                .properties(
                        Map.of("server.port", 0, "server.address", "127.0.0.1", "passerelle.data", folder.toString()))
                .run();
        return new ServedGraph(connection, context);
    }

    /** Fills it with the datasets that come with the program. */
    ServedGraph withSeeds() {
        new DatasetLoader(graph(), LoadProgress.NONE).load(Sources.readVerified(SEEDS), false);
        return this;
    }

    /**
     * Imports {@code file} as a person does who looks at the preview and agrees.
     *
     * @throws IllegalStateException when it is not imported
     */
    void bring(Path file) {
        write(preview(file));
    }

    /**
     * Shows what {@code file} would bring.
     *
     * @return the id of the import
     */
    String preview(Path file) {
        Imports imports = part(Imports.class);
        try (InputStream bytes = Files.newInputStream(file)) {
            String id = imports.bring(String.valueOf(file.getFileName()), bytes, null, ImportRequest.empty(), null)
                    .id();
            await(imports, id, ImportState.READY);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Writes what was previewed as {@code id}. */
    void write(String id) {
        Imports imports = part(Imports.class);
        imports.commit(id);
        await(imports, id, ImportState.DONE);
    }

    private static void await(Imports imports, String id, ImportState wanted) {
        ImportStatus status = imports.await(id, PATIENCE);
        while (status.state().isAtWork()) {
            status = imports.await(id, PATIENCE);
        }
        if (status.state() != wanted) {
            throw new IllegalStateException(status.state() + ": " + status.message());
        }
    }

    Graph graph() {
        return connection.graph();
    }

    /** The address of Bolt. */
    URI bolt() {
        return connection.bolt();
    }

    /** What the program has of {@code type}. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Where the server is. */
    URI address() {
        int port = requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        context.close();
        connection.close();
    }
}
