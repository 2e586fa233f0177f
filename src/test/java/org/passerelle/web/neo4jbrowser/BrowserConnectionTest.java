package org.passerelle.web.neo4jbrowser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.StandaloneNeo4j;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

@WithDatabase
class BrowserConnectionTest {

    @Test
    void entersTheEmbeddedDatabaseWithoutLogin() {
        BrowserConnection browser = BrowserConnection.to(SeededGraph.connection(), "");

        assertThat(browser.bolt()).isEqualTo(SeededGraph.connection().bolt());
        assertThat(browser.auth()).isEqualTo("NO_AUTH");
    }

    @Test
    void asksForUserAndPasswordOfAServer() {
        try (GraphConnection server = TestGraphs.connect(StandaloneNeo4j.shared())) {
            BrowserConnection browser = BrowserConnection.to(server, "");

            assertThat(browser.bolt()).hasToString(StandaloneNeo4j.shared().uri());
            assertThat(browser.auth()).isEqualTo("NATIVE");
        }
    }

    @Test
    void takesTheAddressThatVisitorsReach() {
        assertThat(BrowserConnection.to(SeededGraph.connection(), "neo4j+s://graph.example.org")
                        .bolt())
                .hasToString("neo4j+s://graph.example.org");
    }

    @Test
    void refusesWhatIsNoAddressOfNeo4j() {
        assertThatThrownBy(() -> BrowserConnection.to(SeededGraph.connection(), "http://localhost:7474"))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining("PASSERELLE_BOLT_URI")
                .hasMessageContaining("http://localhost:7474")
                .hasMessageContaining("bolt://host:7687");
    }
}
