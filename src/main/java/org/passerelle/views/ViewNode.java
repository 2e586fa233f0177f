package org.passerelle.views;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.lang3.ObjectUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * A view in the database: what lists show is a property each, the nodes stand in one text. Whoever may write there may leave something out, so all but
 * the id can be null.
 *
 * @param name its title
 * @param nodes JSON of a list of {@link PlacedNode}
 * @param placed how many nodes
 * @param notes how many notes
 */
@Node("SavedView")
record ViewNode(
        @Id String id,
        @Nullable String name,
        @Nullable String who,
        @Nullable Instant at,
        @Nullable String graph,
        @Nullable String drawing,
        @Nullable List<String> hidden,
        @Nullable Long placed,
        @Nullable Long notes,
        @Nullable String nodes) {

    private static final Logger LOG = LoggerFactory.getLogger(ViewNode.class);
    private static final String PREFIX = "view/";

    static ViewNode of(SavedView view) {
        return new ViewNode(
                id(view.id()),
                view.title(),
                view.who(),
                view.at(),
                view.graph(),
                view.drawing(),
                view.hidden(),
                (long) view.nodes().size(),
                (long) view.noted().size(),
                ViewReader.JSON.writeValueAsString(view.nodes()));
    }

    /** The id in the database of the view that is asked for as {@code id}. */
    static String id(String id) {
        return PREFIX + id;
    }

    private String shortId() {
        return id.substring(Math.min(id.length(), PREFIX.length()));
    }

    ViewSummary summary() {
        return new ViewSummary(
                shortId(),
                ObjectUtils.getIfNull(name, id),
                who,
                ObjectUtils.getIfNull(at, Instant.EPOCH),
                ObjectUtils.getIfNull(drawing, ""),
                (int) (long) ObjectUtils.getIfNull(placed, 0L),
                (int) (long) ObjectUtils.getIfNull(notes, 0L));
    }

    /** The view; empty, and told, when what the database holds of it is damaged. */
    Optional<SavedView> view() {
        try {
            ViewSummary summary = summary();
            return Optional.of(new SavedView(
                    SavedView.VERSION,
                    summary.id(),
                    summary.title(),
                    who,
                    summary.at(),
                    ObjectUtils.getIfNull(graph, ""),
                    DrawingAddress.parse(summary.drawing()).text(),
                    ObjectUtils.getIfNull(hidden, List.of()),
                    ViewReader.JSON.readValue(Objects.requireNonNullElse(nodes, "[]"), new TypeReference<>() {})));
        } catch (JacksonException | NotUnderstood damaged) {
            LOG.error("{} in the database is damaged and is left out: {}", id, damaged.getMessage());
            return Optional.empty();
        }
    }
}
