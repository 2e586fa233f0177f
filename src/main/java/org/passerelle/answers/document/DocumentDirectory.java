package org.passerelle.answers.document;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.collections4.map.LRUMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Facet;
import org.passerelle.answers.FacetedListing;
import org.passerelle.answers.FacetedQuery;
import org.passerelle.answers.KeptLists;
import org.passerelle.answers.Listing;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.answers.RowShape;
import org.passerelle.answers.claim.Claim;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.springframework.stereotype.Component;

/** Reads documents and records from the graph. */
@Component
public final class DocumentDirectory {

    private static final FacetedQuery LIST =
            new FacetedQuery(null, "read/documents-listed", "read/document-facets", null);

    /** Whoever turns the pages of one asks for it again and again. */
    private static final int MOST_KEPT = 4;

    /** A document in one state of the graph. */
    private record Asked(String state, String id) {}

    private final Graph graph;
    private final KeptLists kept;

    /** All of a document, as long as there is memory to spare. */
    private final Map<Asked, SoftReference<DocumentText>> whole = Collections.synchronizedMap(new LRUMap<>(MOST_KEPT));

    DocumentDirectory(Graph graph, KeptLists kept) {
        this.graph = graph;
        this.kept = kept;
    }

    /** A page of all documents, by title. */
    public Listing<DocumentSummary> list(Paging paging) {
        return list(DocumentFilter.NONE, paging, false).plain();
    }

    /**
     * A page of the documents that fit {@code filter}.
     *
     * @param facets whether it is counted what they could be narrowed by
     */
    public FacetedListing<DocumentSummary> list(DocumentFilter filter, Paging paging, boolean facets) {
        return LIST.page(graph, kept, filter.parameters(), paging, facets, DocumentDirectory::summaries);
    }

    /**
     * A page of the values of the filter {@code name} that those which fit have, the most frequent first.
     *
     * @throws NotUnderstood when that is not such a filter, or a value of a filter is not understood
     */
    public Listing<Facet.Value> values(DocumentFilter filter, String name, Paging paging) {
        return LIST.values(graph, kept, filter.parameters(), name, paging);
    }

    private static List<DocumentSummary> summaries(Statements statements, List<String> ids) {
        return statements.query(
                Cypher.named("read/document-summaries"),
                Map.of("ids", ids),
                row -> RowShape.of(row.map("document"), DocumentSummary.class));
    }

    /**
     * The document called {@code id}.
     *
     * @throws NotUnderstood when there is none, or {@code window} lies outside its lines
     */
    public DocumentText one(String id, LineWindow window) {
        DocumentText all = graph.read(statements -> whole(statements, id));
        return all.with(window.of(all.lines()));
    }

    private DocumentText whole(Statements statements, String id) {
        Asked asked = new Asked(GraphState.of(statements), id);
        SoftReference<DocumentText> before = whole.get(asked);
        DocumentText known = before == null ? null : before.get();
        if (known != null) {
            return known;
        }
        DocumentText read = statements.query(Cypher.named("read/document"), Map.of("id", id)).stream()
                .findFirst()
                .map(DocumentDirectory::document)
                .orElseThrow(() -> NotUnderstood.unknown("id", id, List.of()));
        whole.put(asked, new SoftReference<>(read));
        return read;
    }

    private record Quote(String id, int lineStart, int lineEnd) {}

    private static DocumentText document(Row row) {
        List<DocumentText.Line> lines = lines(row.text("text"), RowShape.all(row.maps("quotes"), Quote.class));
        Map<String, @Nullable Object> values = new LinkedHashMap<>(row.map("document"));
        values.put("datasets", row.texts("datasets"));
        values.put("records", row.maps("records"));
        values.put("coverage", LineCoverage.of(lines));
        values.put("lines", List.of());
        return RowShape.of(values, DocumentText.class).with(List.copyOf(lines));
    }

    private static List<DocumentText.Line> lines(String text, List<Quote> quotes) {
        List<String> texts = text.lines().toList();
        List<List<String>> claims = new ArrayList<>();
        texts.forEach(line -> claims.add(new ArrayList<>()));
        for (Quote quote : quotes) {
            for (int line = quote.lineStart(); line <= quote.lineEnd(); line++) {
                claims.get(line - 1).add(quote.id());
            }
        }
        List<DocumentText.Line> lines = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            lines.add(new DocumentText.Line(at + 1, texts.get(at), claims.get(at)));
        }
        return lines;
    }

    /**
     * The record called {@code id}.
     *
     * @throws NotUnderstood when there is none
     */
    RecordText record(String id) {
        List<RecordText> found =
                graph.read(statements -> statements.query(Cypher.named("read/record"), Map.of("id", id)).stream()
                        .map(row -> {
                            Map<String, @Nullable Object> values = new LinkedHashMap<>(row.values());
                            values.put("claims", Claim.of(statements, row.texts("claims")));
                            return RowShape.of(values, RecordText.class);
                        })
                        .toList());
        return found.stream().findFirst().orElseThrow(() -> NotUnderstood.unknown("id", id, List.of()));
    }
}
