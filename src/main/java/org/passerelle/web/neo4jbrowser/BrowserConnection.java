package org.passerelle.web.neo4jbrowser;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;

/**
 * What Neo4j Browser is told to connect to.
 *
 * @param bolt the address as the visitor's browser reaches it
 * @param auth how it logs in, in the words of Neo4j Browser
 * @param database null for the user's home database
 */
record BrowserConnection(URI bolt, String auth, @Nullable String database) {

    /**
     * The database that {@code connection} has open.
     *
     * @param publicAddress its address for visitors where that is another one, as behind a container; may be blank
     */
    static BrowserConnection to(GraphConnection connection, String publicAddress) {
        return new BrowserConnection(
                publicAddress.isBlank() ? connection.bolt() : parse(publicAddress),
                connection.isEmbedded() ? "NO_AUTH" : "NATIVE",
                connection.database().orElse(null));
    }

    private static URI parse(String address) {
        try {
            URI uri = new URI(address.strip());
            if (uri.getScheme() != null && GraphSettings.SCHEMES.contains(uri.getScheme()) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            // answered below like any other text
        }
        throw NotUnderstood.invalid(ValueFault.WRONG_FORM, "PASSERELLE_BOLT_URI", address)
                .accepting(List.of("bolt://host:7687", "neo4j+s://host:7687"));
    }
}
