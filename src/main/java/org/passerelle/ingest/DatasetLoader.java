package org.passerelle.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.collections4.ListUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.resolution.NameFolding;
import org.passerelle.source.Dataset;
import org.passerelle.source.Sources;

/**
 * Writes datasets into the graph. Each is written in one transaction, so a fault leaves the graph as it was; what the graph held of the
 * dataset before is replaced, so loading twice gives the same graph.
 */
public final class DatasetLoader {

    /** Rows of one statement: large enough to spare round trips, small enough for one batch in memory. */
    private static final int BATCH = 10_000;

    private static final List<String> PROJECTIONS = List.of("load/project-cooperations", "load/project-countries");
    private static final List<String> DERIVATIONS = List.of(
            "load/clear-derived",
            "load/derive-cooperates-with",
            "load/derive-twinned-with",
            "load/derive-supported-by");

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
        Map<String, String> loaded = loadedFingerprints();
        List<LoadReport.LoadedDataset> report = new ArrayList<>();
        for (Dataset dataset : sources.datasets()) {
            boolean changed = !dataset.fingerprint().equals(loaded.get("dataset/" + dataset.slug()));
            int rows = changed || force ? load(sources, dataset) : 0;
            report.add(new LoadReport.LoadedDataset(dataset.slug(), dataset.title(), changed || force, rows));
        }
        return new LoadReport(report);
    }

    /** Takes {@code dataset} out of the graph; what other datasets state stays. */
    public void remove(String dataset) {
        graph.write(statements -> {
            finish(statements, dataset, unload(statements, dataset));
            return statements.execute(Cypher.named("load/mark-supporting-bodies"), Map.of());
        });
    }

    private Map<String, String> loadedFingerprints() {
        return graph.read(statements -> statements.query(Cypher.named("load/loaded-datasets"), Map.of()).stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("fingerprint"))));
    }

    private int load(Sources sources, Dataset dataset) {
        GraphImage image = DatasetCompiler.compile(sources, dataset);
        progress.begin(dataset.slug(), image.size());
        try {
            graph.write(statements -> {
                List<String> shared = unload(statements, dataset.slug());
                write(statements, dataset.slug(), image, progress);
                finish(statements, dataset.slug(), shared);
                return statements.execute(Cypher.named("load/mark-supporting-bodies"), Map.of());
            });
            return image.size();
        } finally {
            progress.end();
        }
    }

    /** Takes the dataset out and returns the ids of what other datasets hold as well. */
    static List<String> unload(Statements statements, String dataset) {
        Map<String, String> parameters = Map.of("dataset", dataset);
        List<String> shared = statements.query(Cypher.named("load/shared-nodes"), parameters, row -> row.text("id"));
        for (String step : List.of("load/unload-derived", "load/unload-links", "load/unload-nodes")) {
            statements.execute(Cypher.named(step), parameters);
        }
        return shared;
    }

    static void write(Statements statements, String dataset, GraphImage image, LoadProgress progress) {
        for (LoadStep step : LoadStep.values()) {
            for (List<Map<String, @Nullable Object>> rows : ListUtils.partition(image.rows(step), BATCH)) {
                statements.execute(step.statement(), Map.of("rows", rows, "dataset", dataset));
                progress.advance(rows.size());
            }
        }
    }

    /**
     * What follows from claims and links: shown properties, names, derived relationships.
     *
     * @param shared what the dataset held before together with others, which it may have left to them
     */
    static void finish(Statements statements, String dataset, List<String> shared) {
        Map<String, Object> parameters = Map.of("dataset", dataset, "shared", shared);
        PROJECTIONS.forEach(step -> statements.execute(Cypher.named(step), parameters));
        List<Map<String, Object>> names = statements.query(Cypher.named("load/names-of-parties"), parameters).stream()
                .map(DatasetLoader::names)
                .toList();
        for (List<Map<String, Object>> rows : ListUtils.partition(names, BATCH)) {
            statements.execute(Cypher.named("load/set-names"), Map.of("rows", rows));
        }
        DERIVATIONS.forEach(step -> statements.execute(Cypher.named(step), parameters));
    }

    private static Map<String, Object> names(Row party) {
        List<String> own = present(party.get("names"));
        Set<String> aliases = new LinkedHashSet<>(own.subList(1, own.size()));
        aliases.addAll(party.texts("otherNames"));
        aliases.addAll(party.texts("spellings"));
        aliases.remove(own.get(0));
        List<String> all = Stream.concat(own.stream(), aliases.stream()).toList();
        return Map.of(
                "id", party.text("id"), "aliases", List.copyOf(aliases), "searchText", NameFolding.searchText(all));
    }

    private static List<String> present(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().filter(Objects::nonNull).map(String::valueOf).toList();
    }
}
