package org.passerelle.answers.party;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.model.PartyKind;
import org.passerelle.resolution.FuzzyQuery;
import org.passerelle.resolution.party.Candidates;
import org.passerelle.resolution.party.KnownParty;
import org.passerelle.resolution.party.PartyQuery;
import org.springframework.stereotype.Component;

/** The parties of the graph as resolution wants them, found by the full-text index over folded names. */
@Component
public final class PartyCandidates implements Candidates {

    private static final long MOST_CANDIDATES = 50;

    private final Graph graph;

    PartyCandidates(Graph graph) {
        this.graph = graph;
    }

    @Override
    public List<KnownParty> near(PartyQuery query) {
        return near(
                query, query.kind() == null ? List.of() : List.of(query.kind().label()));
    }

    /**
     * As {@link #near(PartyQuery)}, among parties of any of several kinds.
     *
     * @param kinds labels of which one is wanted; any when empty
     */
    public List<KnownParty> near(PartyQuery query, List<String> kinds) {
        String words = FuzzyQuery.anyOf(query.name());
        if (words.isEmpty()) {
            return List.of();
        }
        return read(
                "read/party-candidates",
                Map.of(
                        "query", words,
                        "kinds", kinds,
                        "country", Objects.requireNonNullElse(query.country(), ""),
                        "limit", MOST_CANDIDATES));
    }

    @Override
    public List<KnownParty> identifiedBy(String register, String id) {
        return read("read/identified-parties", Map.of("register", register, "id", id));
    }

    /** The party of that id of ours. */
    public Optional<KnownParty> one(String id) {
        return identifiedBy("id", id).stream().findFirst();
    }

    private List<KnownParty> read(String statement, Map<String, Object> parameters) {
        return graph.read(statements -> statements.query(Cypher.named(statement), parameters, PartyCandidates::party));
    }

    private static KnownParty party(Row row) {
        Row party = new Row(row.map("party"));
        List<String> names = Stream.of(
                        Stream.of("name", "nameEn", "nameFr")
                                .map(party::textOrNull)
                                .flatMap(Stream::ofNullable),
                        party.texts("aliases").stream())
                .flatMap(all -> all)
                .distinct()
                .toList();
        Object geonames = party.get("geonamesId");
        return new KnownParty(
                party.text("id"),
                names,
                kind(party.shown("kind")),
                party.textOrNull("city"),
                party.textOrNull("countryCode"),
                geonames == null ? Map.of() : Map.of("geonames", String.valueOf(geonames)));
    }

    private static PartyKind kind(String label) {
        return Stream.of(PartyKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
