package org.passerelle.graph;

import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/** Which state the graph is in. */
public final class GraphState {

    private GraphState() {}

    /** A text that is another as soon as another dataset is loaded, one is loaded anew, or elements come or go. */
    public static String of(Statements statements) {
        return statements
                .query(
                        Cypher.named("read/version"),
                        Map.of(),
                        row -> DigestUtils.sha256Hex(row.texts("datasets").toString()
                                + row.number("nodes")
                                + ' '
                                + row.number("relationships")))
                .get(0);
    }
}
