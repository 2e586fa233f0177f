package org.passerelle.answers.drawing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.answers.RowShape;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Statements;
import org.passerelle.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Chooses the nodes of a drawing and reads the links between them. */
@Component
public final class NetworkDrawer {

    private final Graph graph;
    private final WholeNetwork network;

    @Autowired
    NetworkDrawer(Graph graph, WholeNetwork network) {
        this.graph = graph;
        this.network = network;
    }

    /** One that reads {@code graph}, for callers without a Spring container. */
    public NetworkDrawer(Graph graph) {
        this(graph, new WholeNetwork(graph, new Snapshots(graph)));
    }

    /** Those of {@code ids} that are parties or cooperations of the graph. */
    public List<String> known(List<String> ids) {
        return graph.read(statements -> nodes(statements, ids)).stream()
                .map(NetworkDrawing.Node::id)
                .toList();
    }

    /** The parties and cooperations of {@code ids} that the graph has, with the links between them. */
    public NetworkDrawing only(List<String> ids) {
        return graph.read(statements -> {
            List<NetworkDrawing.Node> nodes = nodes(statements, ids);
            List<String> known = nodes.stream().map(NetworkDrawing.Node::id).toList();
            return new NetworkDrawing(nodes, links(statements, known), Map.of(), 0, List.of());
        });
    }

    /** The whole network, the best connected cooperations with their parties first. */
    NetworkDrawing whole(Map<String, Object> filter, int limit) {
        WholeNetwork.Best best = network.best(filter, limit);
        return graph.read(statements -> {
            Map<String, Fitting> known = Fitting.ofCooperations(statements, filter, best.first()).stream()
                    .collect(Collectors.toMap(Fitting::id, one -> one));
            Selection selection = new Selection(limit);
            selection.addWhole(best.first().stream()
                    .filter(known::containsKey)
                    .map(known::get)
                    .toList());
            return draw(statements, filter, selection, best.total());
        });
    }

    /** The parties, their cities, their cooperations with all who take part in them or support them, and what those rest on. */
    NetworkDrawing aroundParties(List<String> parties, Map<String, Object> filter, int limit) {
        return graph.read(statements -> {
            List<Fitting> fitting = Fitting.ofParties(statements, filter, parties);
            List<Fitting> own = fitting.stream()
                    .filter(one -> !Collections.disjoint(one.parties(), parties))
                    .toList();
            Selection selection = new Selection(limit);
            selection.add(parties);
            selection.addWhole(own);
            selection.addWhole(besideDrawn(fitting, selection));
            selection.add(cities(statements, parties));
            return draw(statements, filter, selection, fitting.size());
        });
    }

    /** The cooperation with all who take part in it or support it, and what it rests on. */
    NetworkDrawing aroundCooperation(String cooperation, Map<String, Object> filter, int limit) {
        return graph.read(statements -> {
            List<Fitting> fitting = Fitting.ofCooperations(statements, filter, List.of(cooperation));
            Selection selection = new Selection(limit);
            selection.add(List.of(cooperation));
            fitting.stream()
                    .filter(one -> one.id().equals(cooperation))
                    .forEach(one -> selection.add(one.unit().toList()));
            selection.addWhole(besideDrawn(fitting, selection));
            return draw(statements, filter, selection, fitting.size());
        });
    }

    private static List<Fitting> besideDrawn(List<Fitting> fitting, Selection selection) {
        return fitting.stream()
                .filter(one -> !selection.has(one.id()))
                .filter(one -> one.beside().stream().anyMatch(selection::has))
                .toList();
    }

    private static List<String> cities(Statements statements, List<String> parties) {
        return statements.query(Cypher.named("read/cities-of"), Map.of("ids", parties), row -> row.text("city"));
    }

    private static NetworkDrawing draw(
            Statements statements, Map<String, Object> filter, Selection selection, long total) {
        List<NetworkDrawing.Node> nodes = nodes(statements, selection.ids());
        return new NetworkDrawing(
                nodes,
                links(statements, selection.ids()),
                selection.hidden(Fitting.touching(statements, filter, selection.ids())),
                total,
                List.of());
    }

    private static List<NetworkDrawing.Link> links(Statements statements, List<String> ids) {
        return statements.query(
                Cypher.named("read/drawn-links"),
                Map.of("ids", ids),
                row -> RowShape.of(row.map("link"), NetworkDrawing.Link.class));
    }

    /** The nodes called {@code ids}, in that order. */
    static List<NetworkDrawing.Node> nodes(Statements statements, List<String> ids) {
        return statements.query(
                Cypher.named("read/drawn-nodes"),
                Map.of("ids", ids),
                row -> RowShape.of(row.map("node"), NetworkDrawing.Node.class));
    }
}
