package org.passerelle.imports.lifecycle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.passerelle.backup.Backups;
import org.passerelle.curated.ReferenceData;
import org.passerelle.graph.Changes;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.EarlierStore;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.testing.ForwardingGraph;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.TinySeeds;

/** A process that does one thing to a store and its data folder, and can be made to end at any moment of it, as a power cut does. */
final class KilledServer {

    /** How a process ends that is killed. */
    static final int KILLED = 137;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private KilledServer() {}

    /** What is done. Files have more records than one transaction writes. */
    enum Work {
        IMPORT,
        CORRECT,
        REMOVE,
        UNDO,
        LOAD,
        BACKUP,
        MIGRATE;

        /** Does it, whole. */
        void run(Home home, GraphConnection connection, Graph graph) {
            switch (this) {
                case LOAD -> TestGraphs.load(graph, home.corrected().read());
                case IMPORT -> home.write(connection, graph, "others.csv", 400, 950);
                case CORRECT -> home.write(connection, graph, "twins.csv", 100, 650);
                case REMOVE -> home.remove(connection, graph, "twins");
                case UNDO -> home.bringBack(connection, graph);
                case BACKUP ->
                    new Backups(connection, home.data()).write(home.folder().resolve("backup.zip"));
                case MIGRATE -> {
                    EarlierStore.make(connection.graph());
                    EarlierStore.bringUpToDate(graph);
                }
            }
        }
    }

    /** A data folder with its store. */
    record Home(Path folder) {

        private static final String OUT = "out";

        GraphConnection open() {
            return TestGraphs.open(folder.resolve("store"));
        }

        Path data() {
            return folder.resolve("data");
        }

        /** A graph with a dataset that was loaded and one that was imported; another import was taken out again. */
        void furnish() {
            try (GraphConnection connection = open()) {
                TestGraphs.load(connection.graph(), seeds().read());
                write(connection, connection.graph(), "twins.csv", 0, 550);
                write(connection, connection.graph(), OUT + ".csv", 300, 850);
                remove(connection, connection.graph(), OUT);
            }
        }

        private TinySeeds seeds() {
            return TinySeeds.in(folder.resolve("seeds"));
        }

        private TinySeeds corrected() {
            return seeds().replace(TinySeeds.RECORD, "detail: training in haematology", "detail: training");
        }

        ReferenceData reference() {
            return seeds().read().reference();
        }

        Imports imports(GraphConnection connection, Graph graph) {
            return new Imports(
                    data(),
                    graph,
                    connection.repositories(),
                    reference(),
                    ReadingOptions.none().limits());
        }

        private void write(GraphConnection connection, Graph graph, String file, int first, int last) {
            String rows = IntStream.range(first, last)
                    .mapToObj(number -> "Tours;Partenaire " + number + ";Maroc;" + (1950 + number % 60 + first % 7))
                    .collect(Collectors.joining("\n", "Ville;Ville partenaire;Pays;Depuis\n", "\n"));
            try (Imports imports = imports(connection, graph)) {
                String id = imports.bring(
                                file,
                                new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
                                null,
                                ImportRequest.empty(),
                                null)
                        .id();
                require(imports.await(id, PATIENCE), ImportState.READY);
                imports.commit(id);
                require(imports.await(id, PATIENCE), ImportState.DONE);
            }
        }

        private void remove(GraphConnection connection, Graph graph, String dataset) {
            try (Imports imports = imports(connection, graph)) {
                imports.remove(dataset)
                        .ifPresent(begun -> require(imports.await(begun.id(), PATIENCE), ImportState.READY));
            }
        }

        /** Undoes the removal. */
        private void bringBack(GraphConnection connection, Graph graph) {
            try (Imports imports = imports(connection, graph)) {
                ImportStatus out = imports.list().stream()
                        .filter(status -> OUT.equals(status.request().dataset()))
                        .findFirst()
                        .orElseThrow();
                if (out.state() != ImportState.READY) {
                    imports.again(out.id(), out.request());
                    require(imports.await(out.id(), PATIENCE), ImportState.READY);
                }
                imports.commit(out.id());
                require(imports.await(out.id(), PATIENCE), ImportState.DONE);
            }
        }

        private static void require(ImportStatus status, ImportState state) {
            if (status.state() != state) {
                throw new IllegalStateException(status.state() + " and not " + state + ": " + status.message());
            }
        }
    }

    /** Counts the moments at which something may go wrong, and ends the process at or after one of them. */
    static final class Moments extends ForwardingGraph {

        private final int fatal;
        private final long later;
        private int count;

        /**
         * @param fatal number of the moment, from 1
         * @param later nanoseconds from that moment to the end of the process
         */
        Moments(Graph graph, int fatal, long later) {
            super(graph);
            this.fatal = fatal;
            this.later = later;
        }

        int count() {
            return count;
        }

        private synchronized void moment() {
            count++;
            if (count == fatal) {
                Thread end = new Thread(() -> {
                    LockSupport.parkNanos(later);
                    Runtime.getRuntime().halt(KILLED);
                });
                end.start();
            }
        }

        @Override
        public <T> T read(Function<Statements, T> work) {
            moment();
            return super.read(work);
        }

        @Override
        public <T> T write(Function<Statements, T> work) {
            moment();
            T result = super.write(statements -> {
                T done = work.apply(new Watched(statements, this::moment));
                // the next is the commit
                moment();
                return done;
            });
            moment();
            return result;
        }
    }

    /** Tells of each statement before it runs. */
    private record Watched(Statements statements, Runnable moment) implements Statements {

        @Override
        public void each(Cypher statement, Map<String, ?> parameters, Consumer<Row> rows) {
            moment.run();
            statements.each(statement, parameters, rows);
        }

        @Override
        public Changes execute(Cypher statement, Map<String, ?> parameters) {
            moment.run();
            return statements.execute(statement, parameters);
        }
    }

    /** Starts the process. */
    static Process start(Home home, Work work, int moment, long later) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:ReservedCodeCacheSize=240m",
                            "-XX:+UseSerialGC",
                            "-Xmx1g",
                            "--add-opens=java.base/java.nio=ALL-UNNAMED",
                            "--add-opens=java.base/java.io=ALL-UNNAMED",
                            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledServer.class.getName(),
                            home.folder().toString(),
                            work.name(),
                            String.valueOf(moment),
                            String.valueOf(later))
                    .redirectErrorStream(true)
                    .redirectOutput(home.folder().resolve("log.txt").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does the work that is named in the folder that is named. */
    public static void main(String[] arguments) {
        Home home = new Home(Path.of(arguments[0]));
        Work work = Work.valueOf(arguments[1]);
        try (GraphConnection connection = home.open()) {
            Moments graph =
                    new Moments(connection.graph(), Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]));
            work.run(home, connection, graph);
        }
    }
}
