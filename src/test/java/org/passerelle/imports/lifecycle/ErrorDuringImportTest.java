package org.passerelle.imports.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Statements;
import org.passerelle.testing.ForwardingGraph;
import org.passerelle.testing.WithDatabase;

/** What ends a job that the JVM has no means for is told as any other fault, and the next job is done. */
@WithDatabase
class ErrorDuringImportTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private OwnImports own;
    private volatile boolean exhausted;
    private Imports imports;

    /** A graph that is read with means that a test takes away. */
    private final class WithLittle extends ForwardingGraph {

        WithLittle(Graph graph) {
            super(graph);
        }

        @Override
        public <T> T read(Function<Statements, T> work) {
            if (exhausted) {
                throw new OutOfMemoryError("made by a test");
            }
            return super.read(work);
        }
    }

    @BeforeEach
    void open() throws IOException {
        own = OwnImports.in(folder, WithLittle::new);
        imports = own.imports();
    }

    @AfterEach
    void close() {
        own.close();
    }

    private ImportStatus bring() {
        byte[] rows = "Ville;Ville partenaire;Pays\nTours;Marrakech;Maroc\n".getBytes(StandardCharsets.UTF_8);
        ImportStatus status =
                imports.bring("twins.csv", new ByteArrayInputStream(rows), null, ImportRequest.empty(), null);
        return imports.await(status.id(), PATIENCE);
    }

    @Test
    void importEndsAsFailedAndTheNextIsRead() {
        exhausted = true;
        assertThat(bring().state()).isEqualTo(ImportState.FAILED);

        exhausted = false;
        assertThat(bring().state()).isEqualTo(ImportState.READY);
    }
}
