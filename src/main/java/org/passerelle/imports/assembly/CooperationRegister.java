package org.passerelle.imports.assembly;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.HomeCountry;
import org.passerelle.graph.Row;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.SourceLocation;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.RawRecord;

/**
 * Gives cooperations their ids. One of the same kind between the same parties is the same cooperation, whoever states it; its id follows
 * from kind and parties, so nothing needs to be remembered of those that the import makes itself. One of a single party is also told by the
 * countries in which it takes place, and by its document where the side that is open is the one that the document is made for.
 */
final class CooperationRegister {

    /** @param participants their ids, and behind a single one what else tells the cooperation from another of that party */
    private record Identity(String kind, List<String> participants) {

        String text() {
            return kind + " " + participants;
        }
    }

    private final Map<Identity, CooperationFacts> known = new HashMap<>();
    private final Comparator<PartyDeclaration> homeFirst;
    private final String home;

    private CooperationRegister(String home) {
        this.home = home;
        this.homeFirst = Comparator.comparing((PartyDeclaration party) -> !home.equals(party.countryCode()))
                .thenComparing(PartyDeclaration::id);
    }

    /** Knows the cooperations that curators named; those of other imports have the ids that this one would give them. */
    static CooperationRegister of(Graph graph) {
        CooperationRegister register = new CooperationRegister(HomeCountry.of(graph));
        graph.read(statements -> statements.query(Cypher.named("import/curated-cooperations"), Map.of()))
                .forEach(register::learn);
        return register;
    }

    /** Tells {@code surroundings} all that it knows. */
    void tell(Surroundings surroundings) {
        Map<String, String> all = new TreeMap<>(Map.of("home", home));
        known.forEach((identity, facts) -> all.put(
                identity.text(),
                List.of(facts.id(), facts.nameEn(), facts.nameFr()).toString()));
        surroundings.take(all);
    }

    private void learn(Row row) {
        Map<String, @Nullable Object> cooperation = row.map("cooperation");
        CooperationKind kind = CooperationKind.ofLabel(String.valueOf(cooperation.get("kind")));
        known.putIfAbsent(
                new Identity(kind.label(), told(row.texts("participants"), row.texts("countries"))),
                new CooperationFacts(
                        String.valueOf(cooperation.get("id")),
                        kind,
                        String.valueOf(cooperation.get("nameEn")),
                        String.valueOf(cooperation.get("nameFr")),
                        List.of(),
                        new SourceLocation("", 0)));
    }

    /**
     * The cooperation that {@code stated} is, without its facts.
     *
     * @param beside the ids of the countries in which it takes place, and of whatever else tells one of a single party from another
     */
    CooperationFacts named(
            StatedCooperation stated, List<PartyDeclaration> participants, List<String> beside, SourceLocation place) {
        List<String> ids =
                told(participants.stream().map(PartyDeclaration::id).sorted().toList(), beside);
        CooperationFacts same = known.get(new Identity(stated.kind().label(), ids));
        return same != null ? same : make(stated.kind(), participants, ids, place);
    }

    private static List<String> told(List<String> participants, List<String> beside) {
        return participants.size() == 1
                ? Stream.concat(participants.stream(), beside.stream().sorted()).toList()
                : participants;
    }

    /** The cooperation that is known by {@code identifier}, without its facts; it is called by its title, if it has one. */
    CooperationFacts identified(
            StatedCooperation stated,
            String identifier,
            RawRecord record,
            List<PartyDeclaration> participants,
            SourceLocation place) {
        CooperationFacts usual = named(stated, participants, List.of(), place);
        return new CooperationFacts(
                stated.kind().idPrefix() + "/" + Slugs.unique(identifier),
                stated.kind(),
                title(record, "en").orElse(usual.nameEn()),
                title(record, "fr").orElse(usual.nameFr()),
                List.of(),
                place);
    }

    /** In {@code language}, else in whatever language stands first. */
    private static Optional<String> title(RawRecord record, String language) {
        return record.all(Heading.TITLE)
                .filter(title -> language.equals(title.codes().get("lang")))
                .findFirst()
                .or(() -> record.first(Heading.TITLE))
                .map(Cell::text);
    }

    private CooperationFacts make(
            CooperationKind kind, List<PartyDeclaration> participants, List<String> ids, SourceLocation place) {
        // whoever names them first: one cooperation has one name
        List<PartyDeclaration> ordered = participants.stream().sorted(homeFirst).toList();
        return new CooperationFacts(
                kind.idPrefix() + "/" + Slugs.together(ids),
                kind,
                names(ordered, " and ", PartyDeclaration::nameEn),
                names(ordered, " et ", PartyDeclaration::nameFr),
                List.of(),
                place);
    }

    private static String names(
            List<PartyDeclaration> parties, String and, Function<PartyDeclaration, @Nullable String> name) {
        return parties.stream()
                .map(party -> {
                    String usual = name.apply(party);
                    return usual == null ? party.name() : usual;
                })
                .collect(Collectors.joining(and));
    }
}
