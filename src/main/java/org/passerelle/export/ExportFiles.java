package org.passerelle.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.passerelle.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * Exports of one state of the graph, although they are read piece by piece. Each is whole before its first byte is sent, so that one during
 * which somebody wrote can be written again, and nobody who fetches it slowly holds up those who write. Large ones lie on the disk meanwhile.
 */
@Component
class ExportFiles {

    private static final int IN_MEMORY = 1 << 22;

    private final Graph graph;
    private final Path scratch;

    ExportFiles(Graph graph, Settings settings) {
        this.graph = graph;
        this.scratch = settings.scratch();
    }

    /**
     * The export that {@code prepared} gives, which is asked again when the graph changed meanwhile.
     *
     * @throws org.passerelle.graph.NoRoomException when the disk is full
     */
    ExportFile written(Supplier<Exports.Prepared> prepared) {
        return GraphState.during(graph, () -> write(prepared.get()), ExportFiles::delete);
    }

    private ExportFile write(Exports.Prepared prepared) {
        try {
            Files.createDirectories(scratch);
            ExportFile file = new ExportFile(
                    prepared.format(),
                    prepared.fileName(),
                    DeferredFileOutputStream.builder()
                            .setThreshold(IN_MEMORY)
                            .setPrefix("export-")
                            .setDirectory(scratch)
                            .get());
            fill(file, prepared);
            return file;
        } catch (IOException e) {
            graph.requireRoom();
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(ExportFile file, Exports.Prepared prepared) throws IOException {
        try (OutputStream bytes = file.bytes()) {
            prepared.write(bytes, number -> {});
        } catch (IOException | RuntimeException e) {
            file.delete();
            throw e;
        }
    }

    private static void delete(ExportFile file) {
        try {
            file.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
