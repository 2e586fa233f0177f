package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;

@Unit
class GraphSettingsTest {

    @Test
    void withoutAnAddressTheEmbeddedDatabaseIsMeant() {
        assertThat(GraphSettings.remoteFrom(Map.of())).isEmpty();
        assertThat(GraphSettings.remoteFrom(Map.of("NEO4J_URI", " ", "NEO4J_PASSWORD", "secret")))
                .isEmpty();
    }

    @Test
    void theVariablesOfACredentialsFileAreTaken() {
        Map<String, String> environment = Map.of(
                "NEO4J_URI", "neo4j+s://example.databases.neo4j.io",
                "NEO4J_USERNAME", "reader",
                "NEO4J_PASSWORD", "secret",
                "NEO4J_DATABASE", "passerelle");

        assertThat(GraphSettings.remoteFrom(environment))
                .contains(new GraphSettings.Remote(
                        URI.create("neo4j+s://example.databases.neo4j.io"), "reader", "secret", "passerelle"));
    }

    @Test
    void theUserIsNeo4jUnlessNamed() {
        assertThat(GraphSettings.remoteFrom(Map.of("NEO4J_URI", "bolt://localhost:7687", "NEO4J_PASSWORD", "secret")))
                .contains(new GraphSettings.Remote(URI.create("bolt://localhost:7687"), "neo4j", "secret", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:7687",
                "http://localhost:7474",
                "bolt:localhost",
                "neo4j://",
                "not an address",
                "neo4j"
            })
    void whatIsNoAddressOfNeo4jIsRefused(String address) {
        assertThatThrownBy(() -> GraphSettings.remoteFrom(Map.of("NEO4J_URI", address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NEO4J_URI must be the address of a Neo4j, not \"" + address
                        + "\"; accepted: neo4j://host:7687, bolt://host:7687");
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertThat(new GraphSettings.Remote(URI.create("bolt://localhost"), "neo4j", "secret", null))
                .asString()
                .doesNotContain("secret")
                .contains("bolt://localhost", "neo4j");
    }
}
