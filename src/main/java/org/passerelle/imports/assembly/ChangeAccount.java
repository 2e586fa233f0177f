package org.passerelle.imports.assembly;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.collections4.IteratorUtils;
import org.h2.mvstore.MVMap;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.history.ChangedCooperation;
import org.passerelle.history.DatasetChange;

/**
 * What the import of a dataset changes against the one that it replaces. What records that differ speak of is looked at before they are
 * written, and again afterwards: rows that merely moved change nothing.
 */
final class ChangeAccount {

    /** Records or cooperations of one question to the graph. */
    private static final int PIECE = 250;

    private final Graph graph;
    private final String dataset;
    private final String document;
    private final MVMap<String, CooperationImage> before;
    private final SortedMap<String, Long> facts = new TreeMap<>();
    private final List<ChangedCooperation> first = new ArrayList<>();
    private long added;
    private long removed;
    private long changed;
    private long ended;

    private ChangeAccount(Graph graph, String dataset, String document, WorkFile work) {
        this.graph = graph;
        this.dataset = dataset;
        this.document = document;
        this.before = work.map("before", new CooperationImageType());
    }

    /**
     * Looks at all that is about to be written or taken out.
     *
     * @param document id of the document of the dataset
     * @param comparison when all records of the file were taken
     */
    static ChangeAccount begin(
            Graph graph, String dataset, String document, WorkFile work, RecordComparison comparison) {
        ChangeAccount account = new ChangeAccount(graph, dataset, document, work);
        account.keep(comparison.spokenOf());
        Iterator<String> stale = comparison.stale();
        while (stale.hasNext()) {
            Map<String, Object> records = Map.of("records", piece(stale));
            account.keep(graph.read(statements -> statements.query(
                            Cypher.named("import/cooperations-of-records"), records, row -> row.text("id")))
                    .iterator());
        }
        return account;
    }

    private static List<String> piece(Iterator<String> ids) {
        return IteratorUtils.toList(IteratorUtils.boundedIterator(ids, PIECE));
    }

    private void keep(Iterator<String> cooperations) {
        while (cooperations.hasNext()) {
            List<String> unseen = piece(cooperations).stream()
                    .filter(id -> !before.containsKey(id))
                    .toList();
            before.putAll(images(unseen));
        }
    }

    private Map<String, CooperationImage> images(List<String> ids) {
        Map<String, Object> asked = Map.of("ids", ids, "dataset", dataset);
        Map<String, CooperationImage> images =
                ids.stream().distinct().collect(Collectors.toMap(id -> id, CooperationImage::nothing));
        graph.read(statements ->
                        statements.query(Cypher.named("import/stated-of-cooperations"), asked, CooperationImage::of))
                .forEach(image -> images.put(image.id(), image));
        return images;
    }

    /**
     * Compares when all was written.
     *
     * @param changes is told each cooperation of which the dataset now says something else, by id
     */
    DatasetChange end(Consumer<ChangedCooperation> changes) {
        Iterator<String> seen = WorkFile.keys(before).iterator();
        while (seen.hasNext()) {
            new TreeMap<>(images(piece(seen))).values().forEach(after -> compare(after, changes));
        }
        long now = number(graph, document);
        return new DatasetChange(added, removed, changed, now - added - changed, ended, facts, List.copyOf(first));
    }

    /** That of an import which is as the one that it replaces. */
    static DatasetChange nothing(Graph graph, String document) {
        return new DatasetChange(0, 0, 0, number(graph, document), 0, new TreeMap<>(), List.of());
    }

    /** How many cooperations {@code document} speaks of. */
    private static long number(Graph graph, String document) {
        return graph.read(statements -> statements
                .query(Cypher.named("import/number-of-cooperations"), Map.of("document", document))
                .get(0)
                .number("number"));
    }

    private void compare(CooperationImage after, Consumer<ChangedCooperation> changes) {
        CooperationImage was = requireNonNull(before.get(after.id()));
        after.since(was).ifPresent(change -> {
            count(change);
            if (after.endedSince(was)) {
                ended++;
            }
            if (first.size() < DatasetChange.LISTED) {
                first.add(change);
            }
            changes.accept(change);
        });
    }

    private void count(ChangedCooperation change) {
        switch (change.change()) {
            case ChangedCooperation.ADDED -> added++;
            case ChangedCooperation.REMOVED -> removed++;
            default -> {
                changed++;
                change.facts().stream()
                        .map(fact -> fact.predicate())
                        .distinct()
                        .forEach(predicate -> facts.merge(predicate, 1L, Long::sum));
            }
        }
    }
}
