package org.passerelle.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;
import org.springframework.util.FileSystemUtils;

/**
 * What an import of a generated file took and left, and how long others take to write the same.
 *
 * @param bytes of the store, more than an empty one has
 */
record ImportedFile(
        Shape shape,
        int records,
        long nodes,
        long relationships,
        long cooperations,
        long bytes,
        Times preview,
        Times writing,
        Times unwind,
        Times offline,
        Times indexes) {

    /** Imports a file of so many records into an empty store in {@code folder}, which is deleted when all is measured. */
    static ImportedFile of(Shape shape, int records, Path folder) {
        try {
            Files.createDirectories(folder);
            return in(folder, shape, records);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + folder, e);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }

    private static ImportedFile in(Path folder, Shape shape, int records) {
        Path file = shape.write(folder, records);
        Times preview = new Times();
        Times writing = new Times();
        Times unwind;
        long nodes;
        long relationships;
        long cooperations;
        try (ServedGraph graph = ServedGraph.open(folder)) {
            String[] id = {""};
            preview.time(() -> id[0] = graph.preview(file));
            writing.time(() -> graph.write(id[0]));
            nodes = Counts.of(graph.graph(), "nodes");
            relationships = Counts.of(graph.graph(), "relationships");
            cooperations = Counts.of(graph.graph(), "cooperations");
            try (GraphConnection raw = open(folder.resolve("raw"))) {
                unwind = new RawCopy(graph.graph(), raw.graph()).run();
            }
        }
        long bytes = bytes(folder.resolve("store")) - empty(folder.resolve("empty"));
        OfflineCopy copy = new OfflineCopy(folder.resolve("store"), folder.resolve("offline"));
        List<Times> offline = copy.run();
        if (copy.counts().get(1) != relationships) {
            throw new IllegalStateException(
                    "the offline importer wrote " + copy.counts() + ", expected " + relationships);
        }
        return new ImportedFile(
                shape,
                records,
                nodes,
                relationships,
                cooperations,
                bytes,
                preview,
                writing,
                unwind,
                offline.get(0),
                offline.get(1));
    }

    private static GraphConnection open(Path store) {
        return GraphConnection.open(new GraphSettings.Embedded(store, 0));
    }

    private static long empty(Path store) {
        open(store).close();
        return bytes(store);
    }

    /** Of the files of the database, without its logs of transactions. */
    private static long bytes(Path store) {
        try (Stream<Path> files =
                Files.walk(store.resolve("data").resolve("databases").resolve("neo4j"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + store, e);
        }
    }

    /** A row of the table of sizes. */
    String size() {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %.1f | %.2f | %,d |",
                shape.words(),
                records,
                cooperations,
                relationships,
                (double) relationships / cooperations,
                bytes / 1_000.0 / cooperations,
                nodes);
    }

    /** A row of the table of times. */
    String times() {
        double offlineSeconds = offline.allByClock() + indexes.allByClock();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %s | %s | %s | %s | %.2f | %.2f |",
                shape.words(),
                records,
                seconds(preview),
                seconds(writing),
                seconds(unwind),
                seconds(offline),
                seconds(indexes),
                writing.allByClock() / unwind.allByClock(),
                writing.allByClock() / offlineSeconds);
    }

    private static String seconds(Times times) {
        return String.format(Locale.ROOT, "%.1f (%.1f)", times.allByClock(), times.allByProcessor());
    }
}
