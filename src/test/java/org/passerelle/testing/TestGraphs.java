package org.passerelle.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.io.function.IOConsumer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.passerelle.answers.WrittenDownloads;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.curated.ReferenceData;
import org.passerelle.curated.Sources;
import org.passerelle.export.Exports;
import org.passerelle.export.NetworkFormats;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import org.passerelle.measures.Measures;
import org.passerelle.measures.NodePainter;
import org.passerelle.settings.Settings;
import org.springframework.context.support.GenericApplicationContext;

/** Graphs of their own for tests that write; those that only read share {@link SeededGraph}. */
public final class TestGraphs {

    private static final PreparedStore EMPTY = new PreparedStore(graph -> {});
    private static final PreparedStore SEEDED = new PreparedStore(graph -> load(graph, seeds()));

    private TestGraphs() {}

    /** A graph in {@code folder}: embedded, as it was left there or else with its schema and otherwise empty. Whoever opens it closes it. */
    public static GraphConnection open(Path folder) {
        return opened(EMPTY, folder);
    }

    /** A graph in {@code folder} that holds both seeds. Whoever opens it closes it. */
    public static GraphConnection openSeeded(Path folder) {
        return opened(SEEDED, folder);
    }

    private static GraphConnection opened(PreparedStore store, Path folder) {
        store.copyTo(folder);
        return GraphConnection.open(new GraphSettings.Embedded(folder, 0));
    }

    /** What downloads of {@code graph} are written to, in {@code folder}. */
    public static WrittenDownloads downloads(Graph graph, Path folder) {
        return new WrittenDownloads(
                graph,
                new Settings(
                        "",
                        "",
                        "",
                        folder,
                        new Settings.Bolt("", List.of(), false),
                        new Settings.Reconciliation(List.of())));
    }

    /** The stand-alone server behind the remote adapter. Whoever connects closes the connection. */
    public static GraphConnection connect(StandaloneNeo4j server) {
        return GraphConnection.open(settings(server));
    }

    /** How the program is told of the stand-alone server. */
    public static GraphSettings settings(StandaloneNeo4j server) {
        return new GraphSettings.Remote(URI.create(server.uri()), server.username(), server.password(), null);
    }

    /** Leaves nothing of ours in the stand-alone server, neither nodes nor schema. */
    public static void empty(StandaloneNeo4j server) {
        try (Driver driver =
                GraphDatabase.driver(server.uri(), AuthTokens.basic(server.username(), server.password()))) {
            driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
        }
    }

    /** Both seeds, read and verified once. */
    public static Sources seeds() {
        return Holder.SEEDS;
    }

    /** Exports of {@code graph} as a server has them. */
    public static Exports exports(Graph graph) {
        return new Exports(
                graph,
                new QuestionCatalogue(),
                new Questioner(graph),
                new NetworkFormats(),
                new NodePainter(Measures.over(graph)));
    }

    /** Gives {@code context} a graph of its own, and what else the command {@code serve} gives. */
    public static void register(GenericApplicationContext context, Supplier<GraphConnection> connection) {
        context.registerBean(GraphConnection.class, connection);
        context.registerBean(ReferenceData.class, () -> seeds().reference());
    }

    /**
     * Gives {@code context} a graph of its own that holds {@link TinySeeds}.
     *
     * @param seeds changes them before they are loaded
     * @param graph adds to what was loaded
     */
    public static void registerTiny(
            GenericApplicationContext context, IOConsumer<TinySeeds> seeds, Consumer<GraphConnection> graph) {
        register(context, () -> {
            try {
                Path folder = Files.createTempDirectory("tiny");
                TinySeeds tiny = TinySeeds.in(folder.resolve("seeds"));
                seeds.accept(tiny);
                GraphConnection connection = open(folder.resolve("data"));
                load(connection.graph(), tiny.read());
                graph.accept(connection);
                return connection;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Loads {@code sources}, whether or not the graph already holds them. */
    public static void load(Graph graph, Sources sources) {
        new DatasetLoader(graph, LoadProgress.NONE).load(sources, true);
    }

    /** Leaves the schema of {@code graph} and nothing else. */
    public static void wipe(Graph graph) {
        graph.write(statements -> statements.execute(Cypher.named("test/wipe"), Map.of()));
    }

    private static final class Holder {

        static final Sources SEEDS = Sources.readVerified(Seeds.FOLDER);
    }
}
