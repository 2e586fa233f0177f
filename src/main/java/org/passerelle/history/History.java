package org.passerelle.history;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Listing;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.graph.Repositories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** What people did, as the database remembers it for every server in front of it. */
public final class History {

    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    private static final Sort NEWEST_FIRST = Sort.by("at").descending().and(Sort.by("id"));

    private final HistoryNodes nodes;

    /** The history in the database of {@code repositories}. */
    public History(Repositories repositories) {
        this.nodes = repositories.of(HistoryNodes.class);
    }

    /**
     * Remembers that {@code deed} was done now. What was done stays done when the database cannot remember it.
     *
     * @param who did it; null when nobody said
     * @param values of the deed, what it was done to first
     */
    public void remember(Deed deed, @Nullable String who, Object... values) {
        remember(deed, who, null, values);
    }

    /**
     * Remembers that an import replaced an earlier one now, and what that changed.
     *
     * @param facts how many the dataset states
     */
    public void remember(DatasetChange change, String dataset, long facts) {
        remember(
                Deed.REPLACED,
                null,
                change,
                dataset,
                change.added(),
                change.removed(),
                change.changed(),
                change.same(),
                facts);
    }

    private void remember(Deed deed, @Nullable String who, @Nullable DatasetChange change, Object... values) {
        try {
            nodes.save(HistoryNode.of(deed, who, deed.with(values), change));
        } catch (RuntimeException fault) {
            LOG.error("The database could not remember {} of {}", deed.code(), values[0], fault);
        }
    }

    /**
     * What an import changed against the one that it replaced.
     *
     * @param id as {@link HistoryEntry#change} says
     * @throws NotUnderstood when there is none
     */
    public DatasetChange change(String id) {
        return nodes.findById(HistoryNode.id(id))
                .flatMap(HistoryNode::changed)
                .orElseThrow(() -> NotUnderstood.unknown("change", id, List.of()));
    }

    /** What an import changed, as far as it is listed, as a table. */
    public ChangeTable changeTable(String id) {
        return new ChangeTable("changes.csv", change(id).first()::forEach);
    }

    /**
     * A page of what was done, the newest first.
     *
     * @param subject what it was done to; null or blank for all
     */
    public Listing<HistoryEntry> page(@Nullable String subject, Paging paging, Locale language) {
        PageRequest asked = PageRequest.of(paging.number(), paging.length(), NEWEST_FIRST);
        Page<HistoryNode> page = subject == null || subject.isBlank()
                ? nodes.findAll(asked)
                : nodes.findAllBySubject(subject.strip(), asked);
        return paging.listing(
                page.getContent().stream().map(node -> node.in(language)).toList(), page.getTotalElements());
    }

    /** All that was done, the newest first, as a table. */
    public HistoryTable table(Locale language) {
        return new HistoryTable(nodes.findAll(NEWEST_FIRST).stream()
                .map(node -> node.in(language))
                .toList());
    }
}
