package org.passerelle.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.passerelle.curated.DatasetException;
import org.passerelle.curated.DatasetFault;

/** An export that holds the graph as it stands ({@code csv}, {@code neo4j}), to be loaded again. */
public final class PackageFile implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final String folder;

    /** Opens {@code path}. */
    public PackageFile(Path path) {
        this.path = path;
        try {
            zip = new ZipFile(path.toFile());
        } catch (IOException e) {
            throw fault(DatasetFault.NOT_A_PACKAGE.with(path));
        }
        folder = zip.getEntry("graph/nodes/Dataset.csv") == null ? "" : "graph/";
        if (zip.getEntry(folder + "nodes/Dataset.csv") == null) {
            close();
            throw fault(DatasetFault.NOT_A_PACKAGE.with(path));
        }
    }

    /** The datasets in it, by slug, each as its node has it. */
    Map<String, Map<String, Object>> datasets() {
        Map<String, Map<String, Object>> datasets = new LinkedHashMap<>();
        nodes("Dataset", row -> datasets.put(String.valueOf(row.get("id")).substring("dataset/".length()), row));
        return datasets;
    }

    /**
     * What the graph is to hold of {@code dataset}.
     *
     * @throws DatasetException when the file holds but a part of it
     */
    GraphImage image(String dataset) {
        try {
            PackageImage image = new PackageImage(this, dataset);
            Object wanted = datasets().getOrDefault(dataset, Map.of()).get("records");
            if (wanted instanceof Long number && number != image.records()) {
                throw fault(DatasetFault.PART.with(path, dataset, image.records(), number));
            }
            return image.build();
        } catch (NumberFormatException | java.time.format.DateTimeParseException e) {
            throw fault(DatasetFault.NOT_A_PACKAGE.with(path));
        }
    }

    /** Hands over the nodes that have {@code label}. */
    void nodes(String label, Consumer<Map<String, Object>> reader) {
        table("nodes/" + label, reader);
    }

    /** Hands over the relationships of {@code type}. */
    void links(String type, Consumer<Map<String, Object>> reader) {
        table("relationships/" + type, reader);
    }

    private void table(String name, Consumer<Map<String, Object>> reader) {
        ZipEntry entry = zip.getEntry(folder + name + ".csv");
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            PackageTable.read(in, reader);
        } catch (IOException e) {
            throw fault(DatasetFault.NOT_A_PACKAGE.with(path));
        }
    }

    private static DatasetException fault(org.passerelle.telling.Message told) {
        return new DatasetException(told, List.of());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
