package org.passerelle.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.passerelle.curated.DatasetException;
import org.passerelle.curated.DatasetFault;

/** An export that holds the graph as it stands, to be loaded again; {@link PackageForm} lists the forms. */
public final class PackageFile implements AutoCloseable {

    private static final String DATASET = "dataset/";

    private final Path path;
    private final PackageTables tables;

    /**
     * Opens {@code path}.
     *
     * @throws DatasetException when it holds nothing that can be loaded
     */
    public PackageFile(Path path) {
        this.path = path;
        try {
            tables = PackageForm.open(path);
        } catch (IOException | IllegalArgumentException e) {
            throw notAPackage();
        }
        if (datasets().isEmpty()) {
            close();
            throw notAPackage();
        }
    }

    /** The datasets in it, by slug, each as its node has it. */
    Map<String, Map<String, Object>> datasets() {
        return reading(() -> {
            Map<String, Map<String, Object>> datasets = new LinkedHashMap<>();
            tables.nodes("Dataset", row -> datasets.put(slug(String.valueOf(row.get("id"))), row));
            return datasets;
        });
    }

    private static String slug(String id) {
        if (!id.startsWith(DATASET)) {
            throw new IllegalArgumentException(id);
        }
        return id.substring(DATASET.length());
    }

    private <T> T reading(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException | DateTimeParseException | CsvParseException | UncheckedIOException e) {
            throw notAPackage();
        }
    }

    /**
     * What the graph is to hold of {@code dataset}.
     *
     * @throws DatasetException when the file holds but a part of it
     */
    DatasetRows rows(String dataset) {
        AtomicInteger number = new AtomicInteger();
        PackageImage image = reading(() -> new PackageImage(tables, dataset, (step, row) -> number.incrementAndGet()));
        Object wanted = datasets().getOrDefault(dataset, Map.of()).get("records");
        if (wanted instanceof Long whole && whole != image.records()) {
            throw fault(DatasetFault.PART.with(path, dataset, image.records(), whole));
        }
        return new PackagedRows(tables, dataset, number.get());
    }

    /** The rows of a dataset that was read once to the end; they are read anew whenever they are asked for. */
    private record PackagedRows(PackageTables tables, String dataset, int size) implements DatasetRows {

        @Override
        public void each(BiConsumer<LoadStep, Map<String, @Nullable Object>> reader) {
            new PackageImage(tables, dataset, reader).records();
        }
    }

    private DatasetException notAPackage() {
        return fault(DatasetFault.NOT_A_PACKAGE.with(path));
    }

    private static DatasetException fault(org.passerelle.telling.Message told) {
        return new DatasetException(told, List.of());
    }

    @Override
    public void close() {
        tables.close();
    }
}
