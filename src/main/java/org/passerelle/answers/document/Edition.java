package org.passerelle.answers.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.RowShape;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Statements;

/**
 * Another document of the same publisher.
 *
 * @param observedOn when what it says was so; null when nobody said
 * @param earlier whether it is earlier than the document; where one has no date, by their ids
 */
public record Edition(String id, String title, @Nullable String observedOn, boolean earlier) {

    /** The other documents of the publisher of the document called {@code id}, the latest first. */
    public static List<Edition> beside(Statements statements, String id) {
        return statements.query(
                Cypher.named("read/other-editions"),
                Map.of("id", id),
                row -> RowShape.of(row.map("edition"), Edition.class));
    }
}
