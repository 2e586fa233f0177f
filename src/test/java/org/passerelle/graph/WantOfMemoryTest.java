package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.WithDatabase;

/** Who asks for more than memory holds learns it at once, and what helps. */
@WithDatabase
class WantOfMemoryTest {

    private static final long MEMORY = 16L << 20;

    @Test
    void isSaidAtOnceWithWhatHelps(@TempDir Path home) {
        GraphSettings.Embedded settings = new GraphSettings.Embedded(home, 0, false);
        EmbeddedGraph.Limits limits = new EmbeddedGraph.Limits(Duration.ofMinutes(5), MEMORY, 2 * MEMORY);
        try (EmbeddedGraph graph = EmbeddedGraph.open(settings, limits, Room.under(home))) {
            AtomicInteger tries = new AtomicInteger();

            assertThatThrownBy(() -> graph.read(statements -> {
                        tries.incrementAndGet();
                        return statements.query(Cypher.named("test/hungry"), Map.of());
                    }))
                    .isInstanceOfSatisfying(NoRoomException.class, fault -> {
                        assertThat(fault.told(Locale.ENGLISH))
                                .startsWith("The answer needs more memory than one request may use: 16 MB")
                                .contains("JAVA_OPTS=-Xmx8g");
                        assertThat(fault.told(Locale.FRENCH)).contains("mémoire", "16 Mo");
                    });

            assertThat(tries).as("trying again would not help").hasValue(1);
        }
    }
}
