package org.passerelle.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.collections4.ListUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.curated.Dataset;
import org.passerelle.curated.Sources;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Exclusive;
import org.passerelle.graph.Graph;
import org.passerelle.graph.HomeCountry;
import org.passerelle.graph.Statements;

/**
 * Writes datasets into the graph. Each is written in one transaction, so a fault leaves the graph as it was; what the graph held of the
 * dataset before is replaced, so loading twice gives the same graph.
 */
public final class DatasetLoader {

    /** Rows of one statement: large enough to spare round trips, small enough for one batch in memory. */
    private static final int BATCH = 10_000;

    /** Records of a dataset that one transaction takes out. */
    private static final int AT_ONCE = 500;

    private static final int DERIVED_AT_ONCE = 20_000;

    private final Graph graph;
    private final LoadProgress progress;

    public DatasetLoader(Graph graph, LoadProgress progress) {
        this.graph = graph;
        this.progress = progress;
    }

    /**
     * Loads every dataset whose files changed since they were loaded last.
     *
     * @param force also those that did not change
     */
    public LoadReport load(Sources sources, boolean force) {
        return alone(() -> loadNow(sources, force));
    }

    private <T> T alone(Supplier<T> work) {
        return graph.alone(Exclusive.WRITING, () -> {}, work);
    }

    private LoadReport loadNow(Sources sources, boolean force) {
        Map<String, String> loaded = loadedFingerprints();
        List<LoadReport.LoadedDataset> report = new ArrayList<>();
        for (Dataset dataset : sources.datasets()) {
            boolean changed = !dataset.fingerprint().equals(loaded.get("dataset/" + dataset.slug()));
            int rows = changed || force ? replace(dataset.slug(), DatasetCompiler.compile(sources, dataset)) : 0;
            report.add(new LoadReport.LoadedDataset(dataset.slug(), dataset.title(), changed || force, rows));
        }
        return new LoadReport(report);
    }

    /**
     * Loads every dataset of an exported package that the graph does not hold as it is there.
     *
     * @param force also those that it holds so
     */
    public LoadReport load(PackageFile file, boolean force) {
        return alone(() -> loadNow(file, force));
    }

    private LoadReport loadNow(PackageFile file, boolean force) {
        Map<String, String> loaded = loadedFingerprints();
        List<LoadReport.LoadedDataset> report = new ArrayList<>();
        file.datasets().forEach((slug, head) -> {
            boolean changed = !Objects.equals(head.get("fingerprint"), loaded.get("dataset/" + slug));
            int rows = changed || force ? replace(slug, file.image(slug)) : 0;
            report.add(new LoadReport.LoadedDataset(slug, String.valueOf(head.get("title")), changed || force, rows));
        });
        return new LoadReport(report);
    }

    /**
     * Takes {@code dataset} out of the graph; what other datasets state stays. A large one goes in several transactions; should the program
     * end meanwhile, the dataset is marked as one that is not whole.
     */
    public void remove(String dataset) {
        alone(() -> removeNow(dataset));
    }

    private boolean removeNow(String dataset) {
        long records = graph.read(statements -> statements
                .query(Cypher.named("load/count-records"), Map.of("dataset", dataset))
                .get(0)
                .number("records"));
        if (records <= AT_ONCE) {
            return graph.write(statements -> remove(Transactions.within(statements), dataset));
        }
        graph.write(statements -> statements.execute(Cypher.named("load/mark-writing"), Map.of("dataset", dataset)));
        return remove(Transactions.each(graph), dataset);
    }

    /** Makes all that follows from claims and links anew: shown properties, names, derived links. */
    public void deriveAgain() {
        alone(this::deriveAgainNow);
    }

    private boolean deriveAgainNow() {
        Map<String, Object> some = Map.of("number", DERIVED_AT_ONCE);
        while (graph.write(statements -> statements.execute(Cypher.named("load/drop-derived"), some))
                        .relationshipsDeleted()
                > 0) {
            // the rest of them, in as many transactions as it takes
        }
        graph.write(statements -> statements.execute(Cypher.named("load/unfinish"), Map.of()));
        new Finisher(Transactions.each(graph)).finish();
        return true;
    }

    /** The datasets of {@code sources} that the graph does not hold, or holds as they were before. */
    public List<String> notLoaded(Sources sources) {
        Map<String, String> loaded = loadedFingerprints();
        return sources.datasets().stream()
                .filter(dataset -> !dataset.fingerprint().equals(loaded.get("dataset/" + dataset.slug())))
                .map(Dataset::slug)
                .toList();
    }

    private static boolean remove(Transactions transactions, String dataset) {
        new Eraser(transactions, dataset).all();
        new Finisher(transactions).finish();
        return true;
    }

    private Map<String, String> loadedFingerprints() {
        return graph.read(statements -> statements.query(Cypher.named("load/loaded-datasets"), Map.of()).stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.shown("fingerprint"), (one, same) -> one)));
    }

    private int replace(String dataset, GraphImage image) {
        progress.begin(dataset, image.size());
        try {
            graph.write(statements -> {
                Transactions one = Transactions.within(statements);
                new Eraser(one, dataset).all();
                write(statements, dataset, image, progress);
                new Finisher(one).finish();
                return image;
            });
            return image.size();
        } finally {
            progress.end();
        }
    }

    static void write(Statements statements, String dataset, GraphImage image, LoadProgress progress) {
        String home = HomeCountry.of(statements);
        for (LoadStep step : LoadStep.values()) {
            for (List<Map<String, @Nullable Object>> rows : ListUtils.partition(image.rows(step), BATCH)) {
                statements.execute(
                        step.statement(), Map.of("part", Map.of("rows", rows), "dataset", dataset, "home", home));
                progress.advance(rows.size());
            }
        }
    }
}
