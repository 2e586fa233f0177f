package org.passerelle.answers.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.Facet;
import org.passerelle.answers.FacetedListing;
import org.passerelle.answers.FacetedQuery;
import org.passerelle.answers.KeptLists;
import org.passerelle.answers.ListSource;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Named;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.answers.ReadAhead;
import org.passerelle.answers.RowShape;
import org.passerelle.answers.claim.Claim;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.springframework.stereotype.Component;

/** Reads parties from the graph, many or one. */
@Component
public final class PartyDirectory implements ReadAhead {

    /** Longest list inside one party's document. */
    private static final long LONGEST_LIST = 200;

    private static final FacetedQuery LIST = new FacetedQuery(
            "read/parties-by-name", "read/parties-listed", "read/party-facets", ListSource.of("lists/parties"));

    private final Graph graph;
    private final KeptLists kept;
    private final PartyFinder finder;
    private final PartyFilterReader filters;

    PartyDirectory(Graph graph, KeptLists kept, PartyFinder finder, PartyFilterReader filters) {
        this.graph = graph;
        this.kept = kept;
        this.finder = finder;
        this.filters = filters;
    }

    @Override
    public void readAhead() {
        LIST.readAhead(graph, kept);
    }

    /**
     * A page of parties: by likeness to {@code text}, or by name when it is null.
     *
     * @param kind label, or null
     * @param country ISO code, or null
     */
    public Listing<PartySummary> list(
            @Nullable String text, @Nullable String kind, @Nullable String country, Paging paging) {
        return list(PartyFilter.of(text, kind, country), paging, false).plain();
    }

    /**
     * A page of the parties that fit {@code filter}.
     *
     * @param facets whether it is counted what they could be narrowed by
     * @throws NotUnderstood when a value of the filter is not understood
     */
    public FacetedListing<PartySummary> list(PartyFilter filter, Paging paging, boolean facets) {
        return LIST.page(graph, kept, filters.read(filter), paging, facets, PartySummary::of);
    }

    /**
     * A page of the values of the filter {@code name} that those which fit have, the most frequent first.
     *
     * @throws NotUnderstood when that is not such a filter, or a value of a filter is not understood
     */
    public Listing<Facet.Value> values(PartyFilter filter, String name, Paging paging) {
        return LIST.values(graph, kept, filters.read(filter), name, paging);
    }

    /** All parties that fit, as a table. */
    PartyTable table(PartyFilter filter, boolean literal) {
        return new PartyTable(graph, LIST.ids(graph, filters.read(filter)), literal);
    }

    /**
     * The party called {@code id}.
     *
     * @throws NotUnderstood when there is none; proposes those whose names come near
     */
    public PartyDocument one(String id) {
        return graph
                .read(statements ->
                        statements.query(Cypher.named("read/party"), Map.of("id", id, "limit", LONGEST_LIST)).stream()
                                .map(row -> document(statements, row))
                                .toList())
                .stream()
                .findFirst()
                .orElseThrow(() -> NotUnderstood.unknown("id", id, finder.near(lastPart(id))));
    }

    private static String lastPart(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static PartyDocument document(Statements statements, Row row) {
        return new PartyDocument(
                row.text("id"),
                row.shown("name"),
                row.textOrNull("nameEn"),
                row.textOrNull("nameFr"),
                row.texts("nameClaims"),
                row.shown("kind"),
                Boolean.TRUE.equals(row.get("supportingBody")),
                RowShape.all(row.maps("aliases"), PartyDocument.Alias.class),
                PlaceChain.of(RowShape.all(row.maps("places"), PlaceChain.Territory.class)),
                row.texts("placeClaims"),
                countryFacts(row),
                row.number("cooperationCount"),
                participations(statements, row),
                row.number("partnerCount"),
                RowShape.all(row.maps("partners"), PartyDocument.Partner.class),
                row.number("supporterCount"),
                RowShape.all(row.maps("supporters"), PartyDocument.Partner.class),
                row.number("supportCount"),
                CooperationSummary.of(statements, row.texts("supports")),
                row.number("claimCount"),
                Claim.of(statements, row.texts("claims")),
                row.texts("datasets"));
    }

    private static PartyDocument.@Nullable CountryFacts countryFacts(Row row) {
        return row.shown("kind").equals("Country")
                ? RowShape.of(row.map("countryFacts"), PartyDocument.CountryFacts.class)
                : null;
    }

    private record Link(String id, List<String> roles, List<String> claims) {}

    private static List<PartyDocument.Participation> participations(Statements statements, Row row) {
        Map<String, Link> links = RowShape.all(row.maps("cooperations"), Link.class).stream()
                .collect(Collectors.toMap(Link::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return CooperationSummary.of(statements, List.copyOf(links.keySet())).stream()
                .map(cooperation -> participation(cooperation, links))
                .toList();
    }

    /**
     * The cooperations over one country.
     *
     * @param country null for those that reach no other than the party's own
     * @param ids by their names
     */
    public record CountryTies(@Nullable Named country, List<String> ids) {}

    /**
     * All cooperations of a party by each country that they reach.
     *
     * @param own id of the party's own country, which does not count; empty for none
     */
    public List<CountryTies> byCountry(String party, String own) {
        Map<String, Object> asked = Map.of("id", party, "own", own);
        return graph.read(statements -> statements.query(
                Cypher.named("read/ties-by-country"),
                asked,
                row -> new CountryTies(
                        row.get("country") == null ? null : RowShape.of(row.map("country"), Named.class),
                        row.texts("ids"))));
    }

    /** How {@code party} takes part in the cooperations called {@code ids}, in that order. */
    public List<PartyDocument.Participation> participations(String party, List<String> ids) {
        return graph.read(statements -> {
            Map<String, List<String>> claims =
                    statements
                            .query(Cypher.named("read/participation-claims"), Map.of("ids", ids, "party", party))
                            .stream()
                            .collect(Collectors.toMap(row -> row.text("id"), row -> row.texts("claims")));
            return CooperationSummary.of(statements, ids).stream()
                    .map(one -> new PartyDocument.Participation(
                            roles(one, party), claims.getOrDefault(one.id(), List.of()), one))
                    .toList();
        });
    }

    private static List<String> roles(CooperationSummary cooperation, String party) {
        return cooperation.parties().stream()
                .filter(one -> one.id().equals(party))
                .flatMap(one -> one.roles().stream())
                .toList();
    }

    /** The claims called {@code ids}. */
    public List<Claim> claims(List<String> ids) {
        return graph.read(statements -> Claim.of(statements, ids));
    }

    private static PartyDocument.Participation participation(CooperationSummary cooperation, Map<String, Link> links) {
        Link link = java.util.Objects.requireNonNull(links.get(cooperation.id()));
        return new PartyDocument.Participation(link.roles(), link.claims(), cooperation);
    }
}
