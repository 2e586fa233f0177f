package org.passerelle.answers.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.CandidateLink;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.Questioner;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.springframework.stereotype.Component;

/** Makes a drawing of the column {@code graph} of an answer. */
@Component
final class AnswerDrawer {

    private final Graph graph;
    private final Questioner questioner;
    private final MapDrawer maps;
    private final FittingCooperations fitting;

    AnswerDrawer(Graph graph, Questioner questioner, MapDrawer maps, FittingCooperations fitting) {
        this.graph = graph;
        this.questioner = questioner;
        this.maps = maps;
        this.fitting = fitting;
    }

    /** The cooperations of the answer to {@code question} as arcs. */
    MapDrawing map(Question question, Map<String, String> given, @Nullable DrawingFilter only) {
        return graph.read(statements -> maps.draw(AnswerElements.cooperations(rows(question, given, only))));
    }

    /** The rows of the answer; with a filter those whose cooperations all fit it. */
    private List<Row> rows(Question question, Map<String, String> given, @Nullable DrawingFilter only) {
        List<Row> rows = questioner.rows(question, given);
        if (only == null) {
            return rows;
        }
        Set<String> fit = fitting.among(Set.copyOf(AnswerElements.cooperations(rows)), only);
        return rows.stream()
                .filter(row -> fit.containsAll(AnswerElements.cooperations(List.of(row))))
                .toList();
    }

    /**
     * The answer to {@code question} as nodes and links, at most {@code limit} nodes in the order of the rows.
     *
     * @param only what the cooperations of a row must fit, or null
     */
    NetworkDrawing draw(Question question, Map<String, String> given, @Nullable DrawingFilter only, int limit) {
        return graph.read(statements -> draw(statements, question, rows(question, given, only), limit));
    }

    private static NetworkDrawing draw(Statements statements, Question question, List<Row> rows, int limit) {
        Selection drawn = new Selection(limit);
        List<Object> elements = AnswerElements.of(rows);
        elements.stream()
                .filter(GraphNode.class::isInstance)
                .map(GraphNode.class::cast)
                .filter(node -> isDrawn(node.labels()))
                .forEach(node -> drawn.add(List.of(node.id())));
        Map<String, NetworkDrawing.Link> links = links(elements, drawn);
        CandidateLink candidate = question.candidate();
        if (candidate != null) {
            rows.stream()
                    .flatMap(row -> candidate(candidate, row, drawn))
                    .forEach(link -> links.putIfAbsent(link.id(), link));
        }
        return new NetworkDrawing(
                NetworkDrawer.nodes(statements, drawn.ids()),
                List.copyOf(links.values()),
                Map.of(),
                AnswerElements.cooperations(rows).size(),
                List.of());
    }

    /** Claims, fields and documents belong to no picture of who works with whom. */
    private static boolean isDrawn(List<String> labels) {
        return labels.contains("Party") || labels.contains("Cooperation");
    }

    private static Map<String, NetworkDrawing.Link> links(List<Object> elements, Selection drawn) {
        Map<String, NetworkDrawing.Link> links = new LinkedHashMap<>();
        elements.stream()
                .filter(GraphLink.class::isInstance)
                .map(GraphLink.class::cast)
                .filter(link -> drawn.has(link.from()) && drawn.has(link.to()))
                .map(AnswerDrawer::link)
                .forEach(link -> links.merge(link.id(), link, AnswerDrawer::joined));
        return links;
    }

    private static NetworkDrawing.Link link(GraphLink link) {
        return new NetworkDrawing.Link(
                id(link.from(), link.type(), link.to()),
                link.type(),
                link.from(),
                link.to(),
                link.properties().get("role") instanceof String role ? List.of(role) : List.of(),
                null,
                null,
                Boolean.TRUE.equals(link.properties().get("derived")));
    }

    private static NetworkDrawing.Link joined(NetworkDrawing.Link one, NetworkDrawing.Link other) {
        return new NetworkDrawing.Link(
                one.id(),
                one.type(),
                one.from(),
                one.to(),
                Stream.concat(one.roles().stream(), other.roles().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                one.kind(),
                one.status(),
                one.derived());
    }

    private static Stream<NetworkDrawing.Link> candidate(CandidateLink columns, Row row, Selection drawn) {
        String from = String.valueOf(row.map(columns.from()).get("id"));
        String to = String.valueOf(row.map(columns.to()).get("id"));
        return drawn.has(from) && drawn.has(to)
                ? Stream.of(new NetworkDrawing.Link(
                        id(from, "CANDIDATE", to), "CANDIDATE", from, to, List.of(), null, null, true))
                : Stream.empty();
    }

    private static String id(String from, String type, String to) {
        return from + " " + type + " " + to;
    }
}
