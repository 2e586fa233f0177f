package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.WithDatabase;

/** The page of a country with thousands of towns is read within the memory that one transaction may use. */
@WithDatabase
class LargeCountryTest {

    private static final long TOWNS = 3_000;
    private static final long MEMORY = 64L << 20;

    @Test
    void whatIsKnownOfACountryFitsIntoMemory(@TempDir Path home) {
        GraphSettings.Embedded settings = new GraphSettings.Embedded(home, 0, false);
        EmbeddedGraph.Limits limits = new EmbeddedGraph.Limits(Duration.ofMinutes(5), MEMORY, 2 * MEMORY);
        try (EmbeddedGraph graph = EmbeddedGraph.open(settings, limits, Room.under(home))) {
            graph.write(
                    statements -> statements.execute(Cypher.named("test/country-of-towns"), Map.of("towns", TOWNS)));

            Row country = graph.read(statements -> statements
                    .query(Cypher.named("read/party"), Map.of("id", "country/xx", "limit", 200L))
                    .get(0));

            assertThat(country.number("claimCount")).isEqualTo(TOWNS);
            assertThat(country.texts("claims")).hasSize(200).isSorted();
        }
    }
}
