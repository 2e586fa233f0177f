package org.passerelle.views;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.dataset.GraphEdition;
import org.passerelle.answers.drawing.NetworkDrawer;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Repositories;
import org.passerelle.history.Deed;
import org.passerelle.history.History;
import org.springframework.data.domain.Sort;

/** Drawings as people laid them out, as the database keeps them for every server in front of it. */
public final class Views {

    private static final Sort NEWEST_FIRST = Sort.by("at").descending().and(Sort.by("id"));
    private static final int DIGITS = 16;

    private final Graph graph;
    private final ViewNodes nodes;
    private final History history;
    private final ViewReader reader;

    /** The views in the database of {@code graph} and {@code repositories}. */
    public Views(Graph graph, Repositories repositories, History history, QuestionCatalogue catalogue) {
        this.graph = graph;
        this.nodes = repositories.of(ViewNodes.class);
        this.history = history;
        this.reader = new ViewReader(catalogue);
    }

    /** All, the newest first. */
    public List<ViewSummary> all() {
        return nodes.findAll(NEWEST_FIRST).stream().map(ViewNode::summary).toList();
    }

    /** Whether somebody saved one. */
    public boolean any() {
        return nodes.count() > 0;
    }

    /**
     * The view {@code id}.
     *
     * @throws NotUnderstood when there is none of that id
     */
    public SavedView one(String id) {
        return SavedView.of(graph, id);
    }

    /**
     * Saves what {@code body} holds as a new view.
     *
     * @throws NotUnderstood when it is not a view
     */
    public SavedView save(InputStream body) throws IOException {
        return keep(
                UUID.randomUUID().toString().replace("-", "").substring(0, DIGITS), reader.read(body), Deed.VIEW_SAVED);
    }

    /**
     * Puts what {@code body} holds in place of the view {@code id}.
     *
     * @throws NotUnderstood when there is none of that id, or it is not a view
     */
    public SavedView change(String id, InputStream body) throws IOException {
        // what nobody reads of a request costs its client the answer
        ViewDraft draft = reader.read(body);
        return keep(one(id).id(), draft, Deed.VIEW_CHANGED);
    }

    private SavedView keep(String id, ViewDraft draft, Deed deed) {
        SavedView view = draft.saved(id, Instant.now().truncatedTo(ChronoUnit.SECONDS), GraphEdition.of(graph));
        nodes.save(ViewNode.of(view));
        history.remember(deed, view.who(), ViewNode.id(id), view.title());
        return view;
    }

    /**
     * Removes the view {@code id}.
     *
     * @throws NotUnderstood when there is none of that id
     */
    public void remove(String id) {
        SavedView view = one(id);
        nodes.deleteById(ViewNode.id(id));
        history.remember(Deed.VIEW_REMOVED, null, ViewNode.id(id), view.title());
    }

    /** The nodes of {@code view} that the graph has lost. */
    public List<PlacedNode> gone(SavedView view) {
        Set<String> there = new HashSet<>(new NetworkDrawer(graph).known(ids(view)));
        return view.nodes().stream().filter(node -> !there.contains(node.id())).toList();
    }

    /** Whether the graph is as it was when {@code view} was saved. */
    public boolean isOfThisGraph(SavedView view) {
        return view.graph().equals(GraphEdition.of(graph));
    }

    static List<String> ids(SavedView view) {
        return view.nodes().stream().map(PlacedNode::id).toList();
    }
}
