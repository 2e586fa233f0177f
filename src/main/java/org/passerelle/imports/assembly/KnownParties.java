package org.passerelle.imports.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Statements;
import org.passerelle.model.PartyKind;
import org.passerelle.resolution.party.KnownParty;
import org.passerelle.source.PartyDeclaration;
import org.passerelle.source.Place;

/** The parties of the graph and of this import so far, by id. */
final class KnownParties {

    /** Properties by which other registers know a party. */
    static final List<String> IDENTIFIERS = List.of("geonamesId", "wikidataId", "iatiRef");

    private static final Place GRAPH = new Place("", 0);

    private final Map<String, NamedParty> byId = new LinkedHashMap<>();

    /** Those that datasets other than {@code dataset} hold: what the import itself wrote last time is to be made anew. */
    static KnownParties of(Statements statements, String dataset) {
        KnownParties known = new KnownParties();
        statements
                .query(Cypher.named("import/known-parties"), Map.of("dataset", dataset), row -> known(row.map("party")))
                .forEach(known::add);
        return known;
    }

    Optional<NamedParty> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    void add(NamedParty party) {
        byId.put(party.id(), party);
    }

    Stream<NamedParty> all() {
        return byId.values().stream();
    }

    /** The party and the territories in which it lies, the widest last. */
    List<PartyDeclaration> withParents(PartyDeclaration party) {
        List<PartyDeclaration> chain = new ArrayList<>(List.of(party));
        Optional<NamedParty> next = parent(party);
        while (next.isPresent() && !chain.contains(next.get().declaration())) {
            chain.add(next.get().declaration());
            next = parent(next.get().declaration());
        }
        return chain;
    }

    /** The same party as names are compared with it. */
    KnownParty asResolved(NamedParty party) {
        PartyDeclaration declaration = party.declaration();
        String city = parent(declaration)
                .map(NamedParty::declaration)
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

    private Optional<NamedParty> parent(PartyDeclaration party) {
        return Optional.ofNullable(party.parent()).flatMap(this::get);
    }

    private static NamedParty known(Map<String, @Nullable Object> party) {
        Map<String, Object> identifiers = new HashMap<>();
        IDENTIFIERS.forEach(key -> Optional.ofNullable(party.get(key)).ifPresent(value -> identifiers.put(key, value)));
        PartyDeclaration declaration = new PartyDeclaration(
                String.valueOf(party.get("id")),
                PartyKind.ofLabel(String.valueOf(party.get("kind"))),
                String.valueOf(party.get("name")),
                text(party, "nameEn"),
                text(party, "nameFr"),
                texts(party, "otherNames"),
                text(party, "parent"),
                text(party, "countryCode"),
                identifiers,
                GRAPH);
        return new NamedParty(declaration, texts(party, "spellings"));
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
