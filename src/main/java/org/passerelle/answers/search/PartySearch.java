package org.passerelle.answers.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Paging;
import org.passerelle.answers.RowShape;
import org.passerelle.answers.party.PartySummary;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.resolution.FuzzyQuery;
import org.springframework.stereotype.Component;

/** Finds parties by name, by name and place, or by kind and place. */
@Component
final class PartySearch {

    /** Places of the same name that are looked into. */
    private static final long SAME_NAME = 20;

    /** Places of similar names that are looked into, for each part of what was typed. */
    private static final long NEARLY = 3;

    private final Graph graph;

    PartySearch(Graph graph) {
        this.graph = graph;
    }

    /** What was found, and the only party of exactly that name. */
    record Hits(Listing<SearchResult.PartyHit> parties, Optional<String> exact) {}

    private record Hit(String id, @Nullable String place, boolean exact) {}

    private record Place(String text, String place) {}

    /**
     * Parties that {@code typed} finds.
     *
     * @param kinds labels of which a party must have one; any when empty
     * @param country ISO code; empty for any
     */
    Hits find(Typed typed, List<String> kinds, String country, Paging paging) {
        return graph.read(statements -> {
            Hits found = find(statements, typed, places(statements, typed, false), kinds, country, paging);
            return found.parties().total() > 0
                    ? found
                    : find(statements, typed, places(statements, typed, true), kinds, country, paging);
        });
    }

    private static List<Place> places(Statements statements, Typed typed, boolean nearly) {
        List<Map<String, Object>> parts = typed.places().keySet().stream()
                .filter(text -> !FuzzyQuery.of(text).isEmpty())
                .map(text -> Map.<String, Object>of("text", text, "query", FuzzyQuery.of(text)))
                .toList();
        return statements.query(
                Cypher.named("read/search-places"),
                Map.of("parts", parts, "nearly", nearly, "most", nearly ? NEARLY : SAME_NAME),
                row -> new Place(row.text("text"), row.text("place")));
    }

    private static Hits find(
            Statements statements, Typed typed, List<Place> places, List<String> kinds, String country, Paging paging) {
        Row row = statements
                .query(Cypher.named("read/search-parties"), parameters(typed, places, kinds, country, paging))
                .get(0);
        List<Hit> hits = RowShape.all(row.maps("hits"), Hit.class);
        Map<String, PartySummary> lying = summaries(
                statements,
                hits.stream().map(Hit::place).filter(java.util.Objects::nonNull).toList());
        Map<String, PartySummary> parties =
                summaries(statements, hits.stream().map(Hit::id).toList());
        List<SearchResult.PartyHit> found = hits.stream()
                .map(hit -> {
                    PartySummary party = java.util.Objects.requireNonNull(parties.get(hit.id()));
                    PartySummary place = hit.place() == null ? null : lying.get(hit.place());
                    return new SearchResult.PartyHit(party, Reasons.of(typed, party, place));
                })
                .toList();
        List<String> exact = row.texts("exact");
        return new Hits(
                paging.listing(found, row.number("total")),
                // somebody is called just "the hospital": who types that means any
                exact.size() == 1 && typed.kind(typed.text()).isEmpty() ? Optional.of(exact.get(0)) : Optional.empty());
    }

    private static Map<String, PartySummary> summaries(Statements statements, List<String> ids) {
        return PartySummary.of(statements, ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(PartySummary::id, Function.identity()));
    }

    private static Map<String, @Nullable Object> parameters(
            Typed typed, List<Place> places, List<String> kinds, String country, Paging paging) {
        List<Map<String, String>> placed = new ArrayList<>();
        List<Map<String, String>> within = new ArrayList<>();
        for (Place place : places) {
            String rest = String.valueOf(typed.places().get(place.text()));
            typed.kind(rest).ifPresent(kind -> within.add(Map.of("place", place.place(), "kind", kind)));
            String query = FuzzyQuery.of(rest);
            if (typed.kind(rest).isEmpty() && !query.isEmpty()) {
                placed.add(Map.of("place", place.place(), "query", query));
            }
        }
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("text", typed.text());
        // "hospitals of Dakar" are all of them, and nothing else
        parameters.put("named", within.isEmpty() ? Typed.queries(typed.text()) : List.of());
        parameters.put("placed", placed);
        parameters.put("within", within);
        parameters.put("kinds", kinds);
        parameters.put("country", country);
        return paging.with(parameters);
    }
}
