package org.passerelle.answers;

import java.io.IOException;
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
 * Downloads of one state of the graph, although they are read piece by piece. Each is whole before its first byte is sent, so that one during
 * which somebody wrote can be written again, and nobody who fetches it slowly holds up those who write. Large ones lie on the disk meanwhile.
 */
@Component
public final class WrittenDownloads {

    private static final int IN_MEMORY = 1 << 22;

    private final Graph graph;
    private final Path scratch;

    public WrittenDownloads(Graph graph, Settings settings) {
        this.graph = graph;
        this.scratch = settings.scratch();
    }

    /**
     * What {@code content} gives, which is asked again when the graph changed meanwhile.
     *
     * @throws org.passerelle.graph.NoRoomException when the disk is full
     */
    public WrittenDownload written(Supplier<Download> content) {
        return GraphState.during(graph, () -> write(content.get()), WrittenDownloads::delete);
    }

    private WrittenDownload write(Download content) {
        try {
            Files.createDirectories(scratch);
            return WrittenDownload.of(
                    content,
                    DeferredFileOutputStream.builder()
                            .setThreshold(IN_MEMORY)
                            .setPrefix("download-")
                            .setDirectory(scratch)
                            .get());
        } catch (IOException e) {
            graph.requireRoom();
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(WrittenDownload file) {
        try {
            file.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
