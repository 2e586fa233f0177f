package org.passerelle.imports.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.input.BrokenInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.graph.Graph;
import org.passerelle.testing.ForwardingGraph;
import org.passerelle.testing.WithDatabase;

/** What cannot be kept is told, and nothing of it stays. */
@WithDatabase
class NoRoomForImportsTest {

    @TempDir
    private Path folder;

    private OwnImports own;
    private volatile boolean full;
    private Imports imports;

    /** A graph on a disk that a test fills. */
    private final class OnADisk extends ForwardingGraph {

        OnADisk(Graph graph) {
            super(graph);
        }

        @Override
        public void requireRoom() {
            if (full) {
                throw new Full();
            }
        }
    }

    private static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void open() throws IOException {
        own = OwnImports.in(folder, OnADisk::new);
        imports = own.imports();
    }

    @AfterEach
    void close() {
        own.close();
    }

    private void bring(InputStream bytes) {
        imports.bring("twins.csv", bytes, null, ImportRequest.empty(), null);
    }

    private List<String> kept() {
        return FileUtils.listFiles(own.data().toFile(), null, true).stream()
                .map(File::getName)
                .filter(name -> name.startsWith("twins"))
                .toList();
    }

    @Test
    void nothingBeginsOnAFullDisk() {
        full = true;

        assertThatThrownBy(() -> bring(new ByteArrayInputStream(new byte[10]))).isInstanceOf(Full.class);

        assertThat(kept()).isEmpty();
        assertThat(imports.list()).isEmpty();
    }

    @Test
    void fileThatFillsTheDiskIsTakenAwayAgain() {
        assertThatThrownBy(() -> bring(breaking(true))).isInstanceOf(Full.class);
        assertThat(kept()).isEmpty();

        full = false;
        assertThatThrownBy(() -> bring(breaking(false))).isInstanceOf(UncheckedIOException.class);
        assertThat(kept()).isEmpty();
        assertThat(imports.list()).isEmpty();
    }

    private InputStream breaking(boolean fills) {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[20_000]), new BrokenInputStream(() -> {
            full = fills;
            return new IOException("No space left on device");
        }));
    }
}
