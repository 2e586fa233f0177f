package org.passerelle.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
 * dataset before is replaced, so loading twice gives the same graph. A large one of which the graph holds nothing goes in several transactions, so that
 * memory does not bound it, and is marked meanwhile; after a fault, or by the next who opens the graph after a kill, what was written of it is taken out.
 */
public final class DatasetLoader {

    /** Rows of one statement: large enough to spare round trips, small enough for one batch in memory. */
    private static final int BATCH = 10_000;

    /** Records of a dataset that one transaction takes out. */
    private static final int AT_ONCE = 500;

    private static final int DERIVED_AT_ONCE = 20_000;

    /** Rows of the largest dataset that one transaction writes. */
    private static final int ROWS_AT_ONCE = 20_000;

    /** Rows of one transaction of a larger one: evidence has a few kilobytes each. */
    private static final int PIECE = 2_000;

    /** Who writes a dataset that is not whole; imports have their ids there. */
    private static final String LOADING = "load";

    private final Graph graph;
    private final LoadProgress progress;
    private final int rowsAtOnce;

    public DatasetLoader(Graph graph, LoadProgress progress) {
        this(graph, progress, ROWS_AT_ONCE);
    }

    /** @param rowsAtOnce of the largest dataset that one transaction writes */
    DatasetLoader(Graph graph, LoadProgress progress, int rowsAtOnce) {
        this.graph = graph;
        this.progress = progress;
        this.rowsAtOnce = rowsAtOnce;
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
        takeBackNow();
        Map<String, String> loaded = loadedFingerprints();
        List<LoadReport.LoadedDataset> report = new ArrayList<>();
        for (Dataset dataset : sources.datasets()) {
            String held = loaded.get("dataset/" + dataset.slug());
            boolean changed = !dataset.fingerprint().equals(held);
            int rows = changed || force
                    ? write(dataset.slug(), DatasetCompiler.compile(sources, dataset), held != null)
                    : 0;
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
        takeBackNow();
        Map<String, String> loaded = loadedFingerprints();
        List<LoadReport.LoadedDataset> report = new ArrayList<>();
        file.datasets().forEach((slug, head) -> {
            String held = loaded.get("dataset/" + slug);
            boolean changed = !Objects.equals(head.get("fingerprint"), held);
            int rows = changed || force ? write(slug, file.rows(slug), held != null) : 0;
            report.add(new LoadReport.LoadedDataset(slug, String.valueOf(head.get("title")), changed || force, rows));
        });
        return new LoadReport(report);
    }

    /**
     * Takes {@code dataset} out of the graph; what other datasets state stays. A large one goes in several transactions; should the program
     * end meanwhile, the dataset is marked as one that is not whole.
     */
    public void remove(String dataset) {
        remove(dataset, () -> {});
    }

    /**
     * Takes {@code dataset} out as {@link #remove(String)} does.
     *
     * @param before runs before each transaction and while another server writes, and may throw to stop there
     */
    public void remove(String dataset, Runnable before) {
        graph.alone(Exclusive.WRITING, before, () -> removeNow(dataset, before));
    }

    private boolean removeNow(String dataset, Runnable before) {
        before.run();
        long records = graph.read(statements -> statements
                .query(Cypher.named("load/count-records"), Map.of("dataset", dataset))
                .get(0)
                .number("records"));
        if (records <= AT_ONCE) {
            return graph.write(statements -> remove(Transactions.within(statements), dataset));
        }
        graph.write(statements -> statements.execute(Cypher.named("load/mark-writing"), Map.of("dataset", dataset)));
        return remove(Transactions.each(graph, before), dataset);
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

    /** @param held whether the graph holds some of it */
    private int write(String dataset, DatasetRows rows, boolean held) {
        progress.begin(dataset, rows.size());
        try {
            if (held || rows.size() <= rowsAtOnce) {
                replace(dataset, rows);
            } else {
                writeInPieces(dataset, rows);
            }
            return rows.size();
        } finally {
            progress.end();
        }
    }

    private void replace(String dataset, DatasetRows rows) {
        graph.write(statements -> {
            Transactions one = Transactions.within(statements);
            new Eraser(one, dataset).all();
            write(statements, dataset, rows, progress);
            new Finisher(one).finish();
            return rows;
        });
    }

    private void writeInPieces(String dataset, DatasetRows rows) {
        Transactions each = Transactions.each(graph);
        Map<String, Object> marked = Map.of("dataset", dataset, "writing", LOADING);
        try {
            graph.write(statements -> statements.execute(Cypher.named("load/mark-loading"), marked));
            rows.batches(PIECE, (step, some) -> {
                each.run(statements -> {
                    write(statements, dataset, HomeCountry.of(statements), step, some);
                    return some;
                });
                progress.advance(some.size());
            });
            new Finisher(each).finish();
            graph.write(statements -> statements.execute(Cypher.named("load/mark-whole"), marked));
        } catch (RuntimeException fault) {
            takeBackAfter(fault);
            throw fault;
        }
    }

    /** Whoever opens the graph next will do it where this cannot. */
    private void takeBackAfter(RuntimeException fault) {
        try {
            takeBackNow();
        } catch (RuntimeException another) {
            fault.addSuppressed(another);
        }
    }

    /** Whether {@code graph} holds anything of {@code dataset}, half-written or half taken out as it may be. */
    public static boolean holds(Graph graph, String dataset) {
        return graph.read(statements -> !statements
                .query(Cypher.named("load/dataset-there"), Map.of("id", "dataset/" + dataset))
                .isEmpty());
    }

    /** Takes out what a load that was killed has written of datasets, while nobody else loads. */
    public void takeBack() {
        takeBack(() -> {});
    }

    /**
     * Takes out what a load that was killed has written of datasets, while nobody else loads.
     *
     * @param waiting runs now and then while somebody does, and may throw to wait no longer
     */
    public void takeBack(Runnable waiting) {
        if (!halfLoaded().isEmpty()) {
            graph.alone(Exclusive.WRITING, waiting, this::takeBackNow);
        }
    }

    private boolean takeBackNow() {
        halfLoaded().forEach(dataset -> remove(Transactions.each(graph), dataset));
        return true;
    }

    private List<String> halfLoaded() {
        return graph.read(statements -> statements.query(
                Cypher.named("load/half-loaded"), Map.of("writing", LOADING), row -> row.text("dataset")));
    }

    static void write(Statements statements, String dataset, DatasetRows rows, LoadProgress progress) {
        String home = HomeCountry.of(statements);
        rows.batches(BATCH, (step, some) -> {
            write(statements, dataset, home, step, some);
            progress.advance(some.size());
        });
    }

    private static void write(
            Statements statements,
            String dataset,
            String home,
            LoadStep step,
            List<Map<String, @Nullable Object>> rows) {
        statements.execute(step.statement(), Map.of("part", Map.of("rows", rows), "dataset", dataset, "home", home));
    }
}
