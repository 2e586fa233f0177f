package org.passerelle.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip with a table for each kind of node and each type of relationship, as the formats {@code csv} and {@code neo4j} write them. */
final class ZippedTables implements PackageTables {

    private final ZipFile zip;
    private final String folder;

    ZippedTables(Path path) throws IOException {
        zip = new ZipFile(path.toFile());
        folder = zip.getEntry("graph/nodes/Dataset.csv") == null ? "" : "graph/";
    }

    @Override
    public void nodes(String label, Consumer<Map<String, Object>> reader) {
        table("nodes/" + label, reader);
    }

    @Override
    public void links(String type, Consumer<Map<String, Object>> reader) {
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
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
