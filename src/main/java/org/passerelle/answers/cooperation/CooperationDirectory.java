package org.passerelle.answers.cooperation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.Listing;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.answers.RowShape;
import org.passerelle.answers.claim.Claim;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.springframework.stereotype.Component;

/** Reads cooperations from the graph, many or one. */
@Component
public final class CooperationDirectory {

    private final Graph graph;

    CooperationDirectory(Graph graph) {
        this.graph = graph;
    }

    /** A page of the cooperations that fit {@code filters}, the parameters of {@code read/cooperations-listed}. */
    Listing<CooperationSummary> list(Map<String, @Nullable Object> filters, Paging paging) {
        return graph.read(statements -> {
            Row found = statements
                    .query(Cypher.named("read/cooperations-listed"), paging.with(filters))
                    .get(0);
            return paging.listing(CooperationSummary.of(statements, found.texts("ids")), found.number("total"));
        });
    }

    /**
     * The cooperation called {@code id}.
     *
     * @throws NotUnderstood when there is none
     */
    public CooperationDocument one(String id) {
        List<CooperationDocument> found =
                graph.read(statements -> statements.query(Cypher.named("read/cooperation"), Map.of("id", id)).stream()
                        .map(row -> document(statements, row))
                        .toList());
        return found.stream().findFirst().orElseThrow(() -> NotUnderstood.unknown("id", id, List.of()));
    }

    private static CooperationDocument document(Statements statements, Row row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(row.values());
        values.put("claims", Claim.of(statements, row.texts("claims")));
        return RowShape.of(values, CooperationDocument.class);
    }
}
