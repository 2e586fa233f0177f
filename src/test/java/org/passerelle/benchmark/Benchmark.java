package org.passerelle.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.passerelle.curated.Sources;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;
import org.passerelle.imports.lifecycle.ImportRequest;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.interpretation.Interpreter;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import org.passerelle.model.PartialDate;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.springframework.util.FileSystemUtils;

/** Imports a generated file on the road of every file, and writes the same data once more without reading, understanding or proving any. */
public final class Benchmark {

    private static final Duration TELL = Duration.ofSeconds(1);
    private static final PartialDate TODAY = PartialDate.parse("2020").orElseThrow();

    private final Path seeds;
    private final Path folder;
    private final boolean withRaw;
    private final Consumer<ImportStatus> progress;

    /**
     * A benchmark.
     *
     * @param seeds folder of the datasets
     * @param folder for the generated file and the stores, which are deleted when they were measured
     * @param withRaw whether the same data is written raw as well
     * @param progress is told every second how the import gets on
     */
    public Benchmark(Path seeds, Path folder, boolean withRaw, Consumer<ImportStatus> progress) {
        this.seeds = seeds;
        this.folder = folder;
        this.withRaw = withRaw;
        this.progress = progress;
    }

    /** Measures a file of so many rows, so many times, one after the other and each in stores of its own. */
    public Measurement run(Shape shape, int rows, int rounds) {
        return Measurement.typical(
                Stream.generate(() -> run(shape, rows)).limit(rounds).toList());
    }

    private Measurement run(Shape shape, int rows) {
        Path place = folder.resolve(shape.code() + "-" + rows);
        try {
            FileSystemUtils.deleteRecursively(place);
            Files.createDirectories(place);
            Path file = GeneratedFile.write(place.resolve("generated.csv"), shape, seeds, rows);
            return measure(place, file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + place, e);
        } finally {
            delete(place);
        }
    }

    private static void delete(Path place) {
        try {
            FileSystemUtils.deleteRecursively(place);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + place, e);
        }
    }

    private Measurement measure(Path place, Path file, int rows) {
        double reading = seconds(() -> readAndInterpret(file));
        try (GraphConnection connection = open(place.resolve("store"))) {
            Graph graph = connection.graph();
            Sources sources = Sources.readVerified(seeds);
            new DatasetLoader(graph, LoadProgress.NONE).load(sources, false);
            long before = Counts.of(graph, "relationships");
            long known = Counts.of(graph, "cooperations");
            Imported imported = imported(place, connection, sources, file);
            return new Measurement(
                    rows,
                    Counts.of(graph, "cooperations") - known,
                    Counts.of(graph, "relationships") - before,
                    reading,
                    imported.seconds(),
                    withRaw ? OptionalDouble.of(raw(place, graph)) : OptionalDouble.empty(),
                    imported.heap());
        }
    }

    private record Imported(double seconds, long heap) {}

    private Imported imported(Path place, GraphConnection connection, Sources sources, Path file) {
        try (LiveHeap heap = new LiveHeap();
                Imports imports = new Imports(
                        place,
                        connection.graph(),
                        connection.repositories(),
                        sources.reference(),
                        ReadingOptions.none().limits())) {
            String id = previewed(imports, file);
            double lookedBefore = heap.seconds();
            double seconds = seconds(() -> written(imports, id));
            return new Imported(seconds - heap.seconds() + lookedBefore, heap.most());
        }
    }

    private static double raw(Path place, Graph graph) {
        try (GraphConnection copy = open(place.resolve("raw"))) {
            return new RawCopy(graph, copy.graph()).run();
        }
    }

    private static GraphConnection open(Path store) {
        return GraphConnection.open(new GraphSettings.Embedded(store, 0));
    }

    private static void readAndInterpret(Path file) {
        Interpreter interpreter = new Interpreter();
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            DocumentContext context = new DocumentContext(reading.layout(), "fr", TODAY, null);
            long facts = StreamSupport.stream(
                            ((Iterable<org.passerelle.reading.RawRecord>) () -> reading).spliterator(), false)
                    .map(record -> interpreter.interpret(record, context))
                    .mapToLong(one -> one.cooperations().size())
                    .sum();
            if (facts == 0) {
                throw new IllegalStateException("nothing was understood of " + file);
            }
        }
    }

    private String previewed(Imports imports, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            String id = imports.bring("generated.csv", bytes, null, ImportRequest.empty(), null)
                    .id();
            expect(rest(imports, id), ImportState.READY);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void written(Imports imports, String id) {
        imports.commit(id);
        expect(rest(imports, id), ImportState.DONE);
    }

    private ImportStatus rest(Imports imports, String id) {
        ImportStatus status = imports.await(id, TELL);
        while (status.state().isAtWork()) {
            progress.accept(status);
            status = imports.await(id, TELL);
        }
        return status;
    }

    private static void expect(ImportStatus status, ImportState state) {
        if (status.state() != state) {
            throw new IllegalStateException(status.state() + ": " + status.message());
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
