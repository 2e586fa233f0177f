package org.passerelle.explorer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Named;
import org.passerelle.answers.RowShape;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Statements;

/**
 * What a claim states, as short as a line of a document shows it.
 *
 * @param lineStart line on which its quote begins
 * @param value for a link the id of its object, else the text
 * @param because why a name was corrected
 * @param becauseFr that in French
 * @param uncertain why the reading is not certain
 * @param uncertainFr that in French
 */
public record LineFact(
        int lineStart,
        String predicate,
        @Nullable String role,
        String value,
        @Nullable String date,
        @Nullable Named subject,
        @Nullable Named object,
        @Nullable String because,
        @Nullable String becauseFr,
        @Nullable String uncertain,
        @Nullable String uncertainFr) {

    /** What the claims called {@code ids} state, in the order of the lines. */
    static List<LineFact> of(Statements statements, List<String> ids) {
        return statements.query(
                Cypher.named("read/line-facts"), Map.of("claims", ids), row -> RowShape.of(row, LineFact.class));
    }
}
