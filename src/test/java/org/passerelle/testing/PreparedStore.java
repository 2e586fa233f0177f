package org.passerelle.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;
import org.springframework.util.FileSystemUtils;

/** A store that is made once in this JVM and copied by whoever wants one like it: most of the time that making one takes goes into planning its statements. */
final class PreparedStore {

    private final Consumer<Graph> content;
    private @Nullable Path made;

    /** One with its schema and what {@code content} writes. */
    PreparedStore(Consumer<Graph> content) {
        this.content = content;
    }

    /** Puts a copy into {@code folder}, unless something is there already. */
    void copyTo(Path folder) {
        try {
            if (Files.isDirectory(folder) ? PathUtils.isEmptyDirectory(folder) : Files.notExists(folder)) {
                FileSystemUtils.copyRecursively(made(), folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Path made() throws IOException {
        if (made == null) {
            Path store = Files.createTempDirectory("prepared-store");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(store), "delete-prepared-store"));
            try (GraphConnection connection = GraphConnection.open(new GraphSettings.Embedded(store, 0))) {
                content.accept(connection.graph());
            }
            made = store;
        }
        return made;
    }

    private static void delete(Path store) {
        try {
            FileSystemUtils.deleteRecursively(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
