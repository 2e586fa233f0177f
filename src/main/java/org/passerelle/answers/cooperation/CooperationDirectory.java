package org.passerelle.answers.cooperation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.Facet;
import org.passerelle.answers.FacetedListing;
import org.passerelle.answers.FacetedQuery;
import org.passerelle.answers.KeptLists;
import org.passerelle.answers.ListSource;
import org.passerelle.answers.Listing;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.answers.ReadAhead;
import org.passerelle.answers.RowShape;
import org.passerelle.answers.claim.Claim;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.springframework.stereotype.Component;

/** Reads cooperations from the graph, many or one. */
@Component
public final class CooperationDirectory implements ReadAhead {

    private static final FacetedQuery LIST = new FacetedQuery(
            "read/cooperations-by-name",
            "read/cooperations-listed",
            "read/cooperation-facets",
            ListSource.of(
                    "lists/cooperations",
                    new ListSource.Through("lists/places", "lists/taking-place"),
                    new ListSource.Through("lists/fields", "snapshot/in-field"),
                    new ListSource.Through("lists/activities", "lists/involving"),
                    new ListSource.Through("lists/supporters", "snapshot/supports"),
                    new ListSource.Through("lists/certainties", "lists/doubted", "certain")));

    private final Graph graph;
    private final KeptLists kept;
    private final FilterReader filters;

    CooperationDirectory(Graph graph, KeptLists kept, FilterReader filters) {
        this.graph = graph;
        this.kept = kept;
        this.filters = filters;
    }

    @Override
    public void readAhead() {
        LIST.readAhead(graph, kept);
    }

    /**
     * A page of the cooperations that fit.
     *
     * @param facets whether it is counted what they could be narrowed by
     * @throws NotUnderstood when a value of a filter is not understood
     */
    public FacetedListing<CooperationSummary> list(
            DrawingFilter filter, CooperationFilter own, Paging paging, boolean facets) {
        return LIST.page(graph, kept, filters.read(filter, own), paging, facets, CooperationSummary::of);
    }

    /**
     * A page of the values of the filter {@code name} that those which fit have, the most frequent first.
     *
     * @throws NotUnderstood when that is not such a filter, or a value of a filter is not understood
     */
    public Listing<Facet.Value> values(DrawingFilter filter, CooperationFilter own, String name, Paging paging) {
        return LIST.values(graph, kept, filters.read(filter, own), name, paging);
    }

    /**
     * How many cooperations fit.
     *
     * @param checked {@code true} or {@code false} for those that somebody, or nobody, checked; null for all
     * @throws NotUnderstood when a value of a filter is not understood
     */
    public long number(DrawingFilter filter, @Nullable String checked) {
        Map<String, @Nullable Object> any = filters.read(filter, CooperationFilter.NONE);
        if (checked == null) {
            return LIST.number(graph, kept, "read/cooperations-counted", any);
        }
        // what people checked is little beside all there is
        long number = graph.read(statements -> statements
                .query(Cypher.named("read/cooperations-checked"), any)
                .get(0)
                .number("total"));
        return Boolean.parseBoolean(checked) ? number : number(filter, null) - number;
    }

    /** All cooperations that fit, as a table. */
    CooperationTable table(DrawingFilter filter, CooperationFilter own, boolean literal) {
        return new CooperationTable(graph, LIST.ids(graph, filters.read(filter, own)), literal);
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
