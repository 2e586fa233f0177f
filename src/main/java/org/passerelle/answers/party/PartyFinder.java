package org.passerelle.answers.party;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.resolution.FuzzyQuery;
import org.passerelle.text.NameFolding;

/** Finds parties by what people call them. */
public final class PartyFinder {

    private static final int CANDIDATES = 5;

    /** As many hits as may share a common word before the one of exactly that name is sure to be among them. */
    private static final int HITS_TO_COMPARE = 500;

    private final Graph graph;

    public PartyFinder(Graph graph) {
        this.graph = graph;
    }

    /** A party and one spelling of it that matched. */
    private record Hit(String id, String name, String kind, List<String> names) {

        boolean isNamed(String folded) {
            return names.stream().anyMatch(name -> NameFolding.fold(name).equals(folded));
        }

        NotUnderstood.Candidate candidate() {
            return NotUnderstood.Candidate.named(id, name, kind);
        }
    }

    /**
     * The id of the party that {@code text} means: an id, or any of its names in either language.
     *
     * @param field the parameter it was given for, to be named in the fault
     * @param kinds labels of which the party must have one; any party when empty
     * @throws NotUnderstood when none or several have that name
     */
    public String resolve(String field, String text, List<String> kinds) {
        if (isId(text.strip(), kinds)) {
            return text.strip();
        }
        String folded = NameFolding.fold(text);
        List<Hit> hits = hits(text, kinds);
        List<Hit> named = hits.stream().filter(hit -> hit.isNamed(folded)).toList();
        if (named.size() == 1) {
            return named.get(0).id();
        }
        if (named.isEmpty()) {
            throw NotUnderstood.unknown(field, text, candidates(hits));
        }
        throw NotUnderstood.ambiguous(field, text, candidates(named));
    }

    /**
     * The ids of the parties that {@code text} means, separated by commas, each once.
     *
     * @param field the parameter it was given for, to be named in the fault
     * @throws NotUnderstood when none or several have such a name
     */
    public List<String> several(String field, @Nullable String text) {
        return Given.text(text).stream()
                .flatMap(typed -> Arrays.stream(StringUtils.split(typed, ',')))
                .flatMap(one -> Given.text(one).stream())
                .map(one -> resolve(field, one, List.of()))
                .distinct()
                .toList();
    }

    /** The id of the department or region that {@code text} means, given as {@code department}; as {@link #resolve} does. */
    public String department(String text) {
        return resolve("department", text, List.of("Department", "Region"));
    }

    /** The id of the city that {@code text} means, given as {@code city}; as {@link #resolve} does. */
    public String city(String text) {
        return resolve("city", text, List.of("City"));
    }

    /** The parties whose names come nearest to {@code text}. */
    public List<NotUnderstood.Candidate> near(String text) {
        return candidates(hits(text, List.of()));
    }

    private static List<NotUnderstood.Candidate> candidates(List<Hit> hits) {
        return hits.stream().limit(CANDIDATES).map(Hit::candidate).toList();
    }

    private boolean isId(String id, List<String> kinds) {
        return graph.read(statements -> !statements
                .query(Cypher.named("read/party-exists"), Map.of("id", id, "kinds", kinds))
                .isEmpty());
    }

    private List<Hit> hits(String text, List<String> kinds) {
        String query = FuzzyQuery.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = Map.of("query", query, "kinds", kinds, "limit", HITS_TO_COMPARE);
        return graph.read(
                statements -> statements.query(Cypher.named("read/party-search"), parameters, PartyFinder::hit));
    }

    private static Hit hit(Row row) {
        Map<String, @Nullable Object> party = row.map("party");
        List<String> names = Stream.concat(
                        Stream.of("name", "nameEn", "nameFr")
                                .map(party::get)
                                .flatMap(Stream::ofNullable)
                                .map(String::valueOf),
                        ((List<?>) party.getOrDefault("aliases", List.of()))
                                .stream().map(String::valueOf))
                .toList();
        return new Hit(
                String.valueOf(party.get("id")),
                String.valueOf(party.get("name")),
                String.valueOf(party.get("kind")),
                names);
    }
}
