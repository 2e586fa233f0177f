package org.passerelle.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.drawing.AnswerElements;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.FittingCooperations;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.views.DrawingAddress;
import org.passerelle.views.PlacedNode;
import org.passerelle.views.SavedView;

/** Reads which cooperations are to be exported, as people type it: a question with its parameters, a party, or the filters of the pages. */
final class ScopeReader {

    static final String QUESTION = "question";
    static final String PARTY = "party";
    static final String PARTIES = "parties";
    static final String HOPS = "hops";
    static final String COOPERATION = "cooperation";

    private static final int MOST_HOPS = 6;

    private final Graph graph;
    private final QuestionCatalogue catalogue;
    private final Questioner questioner;

    ScopeReader(Graph graph, QuestionCatalogue catalogue, Questioner questioner) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.questioner = questioner;
    }

    /** @throws NotUnderstood when a parameter is unknown or cannot be read */
    Scope read(Map<String, String> given) {
        Map<String, String> set = new LinkedHashMap<>(given);
        set.values().removeIf(String::isBlank);
        if (set.containsKey(QUESTION)) {
            return question(set);
        }
        requireKnown(set);
        if (set.containsKey(COOPERATION)) {
            return cooperation(String.valueOf(set.get(COOPERATION)));
        }
        if (set.containsKey(PARTY) || set.containsKey(PARTIES)) {
            return parties(set);
        }
        if (set.isEmpty()) {
            return Scope.everything();
        }
        return Scope.of(
                "cooperations with " + set, FittingCooperations.over(graph).everywhere(DrawingFilter.of(set)));
    }

    /** The cooperations that a view draws: those among its nodes, or those that its lines stand for. */
    Scope drawnBy(SavedView view) {
        String title = view.title() + (view.id().isEmpty() ? "" : " (view " + view.id() + ")");
        DrawingAddress address = view.address();
        FittingCooperations fitting = FittingCooperations.over(graph);
        if (address.isMerged()) {
            Map<String, String> given = address.query();
            DrawingFilter filter = DrawingFilter.of(given);
            return Scope.of(
                    title,
                    given.containsKey(PARTIES)
                            ? fitting.among(
                                    Set.copyOf(ids(
                                            "export/cooperations-of",
                                            PARTIES,
                                            new TreeSet<>(chosen(null, given.get(PARTIES))))),
                                    filter)
                            : fitting.everywhere(filter));
        }
        Set<String> nodes = view.nodes().stream().map(PlacedNode::id).collect(Collectors.toSet());
        Set<String> drawn = new TreeSet<>(fitting.among(nodes, DrawingFilter.NONE));
        drawn.retainAll(nodes);
        return Scope.of(title, drawn);
    }

    private static void requireKnown(Map<String, String> set) {
        List<String> known = new ArrayList<>(List.of(QUESTION, COOPERATION, PARTY, PARTIES, HOPS, Exports.VIEW));
        known.addAll(DrawingFilter.NAMES);
        set.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw NotUnderstood.invalid(ValueFault.UNKNOWN_PARAMETER, name, "", "/api/export")
                    .accepting(known);
        });
    }

    private Scope question(Map<String, String> set) {
        Map<String, String> parameters = new LinkedHashMap<>(set);
        Question question = catalogue.named(String.valueOf(parameters.remove(QUESTION)));
        return Scope.of(
                question.title().en() + " " + parameters,
                AnswerElements.cooperations(questioner.rows(question, parameters)));
    }

    private Scope cooperation(String id) {
        boolean known = graph.read(statements -> !statements
                .query(Cypher.named("read/cooperation-exists"), Map.of("id", id))
                .isEmpty());
        if (!known) {
            throw NotUnderstood.unknown(COOPERATION, id, List.of());
        }
        return Scope.of(id, List.of(id));
    }

    private Scope parties(Map<String, String> set) {
        List<String> chosen = chosen(set.get(PARTY), set.get(PARTIES));
        int hops = hops(set.get(HOPS));
        NavigableSet<String> parties = new TreeSet<>(chosen);
        NavigableSet<String> cooperations = new TreeSet<>();
        for (int hop = 0; hop < hops; hop++) {
            cooperations.addAll(ids("export/cooperations-of", "parties", parties));
            parties.addAll(ids("export/parties-of", "ids", cooperations));
        }
        DrawingFilter filter = DrawingFilter.of(set);
        boolean filtered = DrawingFilter.NAMES.stream().anyMatch(set::containsKey);
        return Scope.of(
                String.join(", ", chosen) + ", " + hops + (hops == 1 ? " hop" : " hops"),
                filtered ? FittingCooperations.over(graph).among(cooperations, filter) : cooperations);
    }

    private List<String> chosen(@Nullable String party, @Nullable String parties) {
        PartyFinder finder = new PartyFinder(graph);
        List<String> several = finder.several(PARTIES, parties);
        if (party == null) {
            return several;
        }
        if (!several.isEmpty()) {
            throw NotUnderstood.invalid(ValueFault.NOT_BOTH, PARTIES, String.join(",", several), PARTY);
        }
        return List.of(finder.resolve(PARTY, party, List.of()));
    }

    private List<String> ids(String statement, String parameter, NavigableSet<String> ids) {
        return graph.read(statements ->
                statements.query(Cypher.named(statement), Map.of(parameter, List.copyOf(ids)), row -> row.text("id")));
    }

    private static int hops(@Nullable String text) {
        if (text == null) {
            return 1;
        }
        return Given.number(HOPS, text, 1, MOST_HOPS);
    }
}
