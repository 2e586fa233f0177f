package org.passerelle.answers.dataset;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;

/** The version of the graph as people cite it: the same datasets have the same, whatever people judge, check or save beside them. */
public final class GraphEdition {

    private static final int DIGITS = 12;

    private GraphEdition() {}

    /** That of {@code graph} now. */
    public static String of(Graph graph) {
        return graph.read(statements -> DigestUtils.sha256Hex(statements
                        .query(
                                Cypher.named("read/dataset-fingerprints"),
                                Map.of(),
                                row -> row.text("id") + " " + row.text("fingerprint"))
                        .stream()
                        .collect(Collectors.joining("\n"))))
                .substring(0, DIGITS);
    }
}
