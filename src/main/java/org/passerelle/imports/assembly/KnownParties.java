package org.passerelle.imports.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.SourceLocation;
import org.passerelle.resolution.party.KnownParty;

/** The parties of the graph and of this import so far, by id. */
final class KnownParties {

    /** Properties that an import may give a party beside its names. */
    private static final List<String> PROPERTIES = List.of(
            "geonamesId",
            "inseeCode",
            "wikidataId",
            "finessId",
            "rorId",
            "iatiRef",
            "latitude",
            "longitude",
            "iso2",
            "iso3",
            "code");

    /** Parties that are asked for at once. */
    private static final int PAGE = 5_000;

    private static final SourceLocation GRAPH = new SourceLocation("", 0);

    private final MVMap<String, RegisteredParty> byId;

    private KnownParties(MVMap<String, RegisteredParty> byId) {
        this.byId = byId;
    }

    /**
     * Those that datasets other than {@code dataset} hold: what the import itself wrote last time is to be made anew.
     *
     * @param byId where they are kept, empty
     * @param surroundings is told each
     */
    static KnownParties of(
            Graph graph, String dataset, MVMap<String, RegisteredParty> byId, Surroundings surroundings) {
        KnownParties known = new KnownParties(byId);
        each(graph, dataset, party -> {
            known.add(party);
            surroundings.take(party);
        });
        return known;
    }

    /** Those that a {@linkplain WorkFile#keep kept} file holds. */
    static KnownParties kept(MVMap<String, RegisteredParty> byId) {
        return new KnownParties(byId);
    }

    /** Passes all that datasets other than {@code dataset} hold to {@code taker}, in the order of their ids. */
    static void each(Graph graph, String dataset, Consumer<RegisteredParty> taker) {
        List<RegisteredParty> page = page(graph, dataset, "");
        while (!page.isEmpty()) {
            page.forEach(taker);
            page = page(graph, dataset, page.get(page.size() - 1).id());
        }
    }

    private static List<RegisteredParty> page(Graph graph, String dataset, String after) {
        return graph.read(statements -> statements.query(
                Cypher.named("import/known-parties"),
                Map.of("dataset", dataset, "after", after, "number", PAGE),
                KnownParties::known));
    }

    Optional<RegisteredParty> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    void add(RegisteredParty party) {
        byId.put(party.id(), party);
    }

    Stream<RegisteredParty> all() {
        return WorkFile.keys(byId).flatMap(id -> get(id).stream());
    }

    /** The party and the territories in which it lies, the widest last. */
    List<PartyDeclaration> withParents(PartyDeclaration party) {
        List<PartyDeclaration> chain = new ArrayList<>(List.of(party));
        Optional<RegisteredParty> next = parent(party);
        while (next.isPresent() && !chain.contains(next.get().declaration())) {
            chain.add(next.get().declaration());
            next = parent(next.get().declaration());
        }
        return chain;
    }

    /** The form of {@code party} that names are compared with. */
    KnownParty asResolved(RegisteredParty party) {
        PartyDeclaration declaration = party.declaration();
        String city = parent(declaration)
                .map(RegisteredParty::declaration)
                .filter(seat -> seat.kind() == PartyKind.CITY)
                .map(PartyDeclaration::name)
                .orElse(null);
        return new KnownParty(
                party.id(),
                List.copyOf(party.names()),
                declaration.kind(),
                declaration.kind().isTerritory() ? null : city,
                declaration.countryCode(),
                Identifiers.of(declaration.properties()));
    }

    private Optional<RegisteredParty> parent(PartyDeclaration party) {
        return Optional.ofNullable(party.parent()).flatMap(this::get);
    }

    private static RegisteredParty known(Row row) {
        Map<String, @Nullable Object> party = row.map("party");
        Map<String, Object> properties = new HashMap<>();
        PROPERTIES.forEach(key -> Optional.ofNullable(party.get(key)).ifPresent(value -> properties.put(key, value)));
        PartyDeclaration declaration = new PartyDeclaration(
                String.valueOf(party.get("id")),
                PartyKind.ofLabel(String.valueOf(party.get("kind"))),
                String.valueOf(party.get("name")),
                text(party, "nameEn"),
                text(party, "nameFr"),
                texts(party, "otherNames"),
                row.textOrNull("parent"),
                text(party, "countryCode"),
                properties,
                GRAPH);
        return new RegisteredParty(
                declaration,
                row.texts("spellings"),
                Boolean.TRUE.equals(row.get("curated"))
                        ? RegisteredParty.Origin.CURATED
                        : RegisteredParty.Origin.IMPORTED);
    }

    private static @Nullable String text(Map<String, @Nullable Object> party, String key) {
        Object value = party.get(key);
        return value == null ? null : value.toString();
    }

    private static List<String> texts(Map<String, @Nullable Object> party, String key) {
        return party.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
