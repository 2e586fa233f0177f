package org.passerelle.imports.lifecycle;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.curated.ReferenceData;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Exclusive;
import org.passerelle.graph.Graph;
import org.passerelle.graph.HomeCountry;
import org.passerelle.history.ChangedCooperation;
import org.passerelle.imports.assembly.ImportProgress;
import org.passerelle.imports.assembly.ImportReport;
import org.passerelle.imports.assembly.Importer;
import org.passerelle.imports.assembly.PlannedRow;
import org.passerelle.imports.assembly.Understanding;
import org.passerelle.imports.finding.FindingsFile;
import org.passerelle.imports.finding.LinesFile;
import org.passerelle.interpretation.Interpreter;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Limits;
import org.passerelle.resolution.party.Judgements;
import org.springframework.util.function.SingletonSupplier;

/** Reads, understands and writes the file of an import. */
final class ImportEngine {

    private final Graph graph;
    private final Importer importer;
    private final Limits limits;
    private final FormerReadings readings;
    /** Its vocabulary is read with the first file. */
    private final SingletonSupplier<Interpreter> interpreter = SingletonSupplier.of(Interpreter::new);

    /**
     * An engine.
     *
     * @param limits how much of a file is read
     * @param scratch folder for what is needed while a file is at work
     * @param others the folders of other imports of the same dataset that were read to the end
     */
    ImportEngine(
            Graph graph,
            ReferenceData reference,
            Limits limits,
            Supplier<Judgements> judgements,
            Path scratch,
            Function<ImportStatus, List<ImportFolder>> others) {
        this.graph = graph;
        this.limits = limits;
        this.importer = new Importer(graph, reference, judgements, scratch);
        this.readings = new FormerReadings(importer, others);
    }

    ImportStatus preview(
            ImportStatus status, ImportFolder folder, Consumer<Finding> findings, ImportProgress progress) {
        refuseCurated(status);
        folder.forgetUnderstood();
        SourceFile source = source(status, folder);
        return readings.takenOver(status, source, folder, findings)
                .map(before -> asBefore(status, before))
                .orElseGet(() -> read(status, source, folder, findings, progress));
    }

    private ImportStatus asBefore(ImportStatus status, KeptUnderstanding before) {
        return status.read(before.manner(), before.columns())
                .with(ImportState.READY, importer.previewUnchanged(before.understanding()));
    }

    private SourceFile source(ImportStatus status, ImportFolder folder) {
        return new SourceFile(interpreter.obtain(), status, folder, limits, HomeCountry.of(graph));
    }

    private ImportStatus read(
            ImportStatus status,
            SourceFile source,
            ImportFolder folder,
            Consumer<Finding> findings,
            ImportProgress progress) {
        Understanding understanding;
        try (LinesFile<PlannedRow> rows = new LinesFile<>(folder.rows())) {
            understanding = importer.preview(source.head(), source, findings, rows, progress);
            source.findings().forEach(findings);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder.rows(), e);
        }
        ImportStatus described = source.describe(status);
        folder.understand(
                new KeptUnderstanding(understanding, requireNonNull(described.manner()), described.columns()));
        return described.with(ImportState.READY, understanding.report());
    }

    /**
     * Writes it when no other server in front of the database writes, and keeps what that changes. When it is written anew, because people
     * judge otherwise by now, what it changed when it came stays.
     */
    ImportStatus commit(ImportStatus status, ImportFolder folder, Consumer<Finding> findings, ImportProgress progress) {
        if (folder.isWritten()) {
            return commit(status, folder, findings, change -> {}, progress);
        }
        try (LinesFile<ChangedCooperation> changes = new LinesFile<>(folder.changes())) {
            return commit(status, folder, findings, changes, progress);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder.changes(), e);
        }
    }

    /** Writes it as it was written before. */
    void restore(ImportStatus status, ImportFolder folder) {
        commit(status, folder, finding -> {}, change -> {}, ImportProgress.NONE);
    }

    private ImportStatus commit(
            ImportStatus status,
            ImportFolder folder,
            Consumer<Finding> findings,
            Consumer<ChangedCooperation> changes,
            ImportProgress progress) {
        return graph.alone(
                Exclusive.WRITING, progress::mayStop, () -> commitNow(status, folder, findings, changes, progress));
    }

    private ImportStatus commitNow(
            ImportStatus status,
            ImportFolder folder,
            Consumer<Finding> findings,
            Consumer<ChangedCooperation> changes,
            ImportProgress progress) {
        refuseCurated(status);
        SourceFile source = source(status, folder);
        Optional<KeptUnderstanding> before = readings.standing(source, folder);
        ImportReport report;
        if (before.isPresent()) {
            FindingsFile.each(folder.findings(), findings);
            report = importer.commitUnchanged(source.head(), before.get().understanding());
        } else {
            report = write(source, folder, findings, changes, progress);
        }
        return status.with(ImportState.DONE, report);
    }

    private ImportReport write(
            SourceFile source,
            ImportFolder folder,
            Consumer<Finding> findings,
            Consumer<ChangedCooperation> changes,
            ImportProgress progress) {
        Optional<KeptUnderstanding> before = folder.understood();
        folder.forgetUnderstood();
        Understanding understanding = importer.commit(source.head(), source, findings, changes, progress);
        source.findings().forEach(findings);
        source.forgetRecords();
        // the rows that the preview told are those that were written
        before.filter(told -> told.understanding().isLike(understanding))
                .ifPresent(
                        told -> folder.understand(new KeptUnderstanding(understanding, told.manner(), told.columns())));
        return understanding.report();
    }

    /** Commits what was committed before, as if the graph held nothing of it: what it holds may not be what was written. */
    ImportStatus writeAgain(ImportStatus status, ImportFolder folder) {
        takeOut(requireNonNull(status.request().dataset()));
        return commit(status, folder, finding -> {}, ImportProgress.NONE);
    }

    /**
     * Takes out what a load that was killed has written of datasets.
     *
     * @param waiting as for {@link Graph#alone}
     */
    void takeBackLoads(Runnable waiting) {
        new DatasetLoader(graph, LoadProgress.NONE).takeBack(waiting);
    }

    /** Whether the graph holds some of the dataset of an import, whoever wrote it. */
    boolean isThere(ImportStatus status) {
        return DatasetLoader.holds(graph, requireNonNull(status.request().dataset()));
    }

    /** Takes {@code dataset} out, whoever wrote it. */
    void takeOut(String dataset) {
        new DatasetLoader(graph, LoadProgress.NONE).remove(dataset);
    }

    /**
     * Takes {@code dataset} out.
     *
     * @param before as for {@link DatasetLoader#remove(String, Runnable)}
     * @throws NotUnderstood as {@link #requireImported}
     */
    void remove(String dataset, Runnable before) {
        requireImported(dataset);
        new DatasetLoader(graph, LoadProgress.NONE).remove(dataset, before);
    }

    /** @throws NotUnderstood when no import wrote {@code dataset} */
    void requireImported(String dataset) {
        boolean imported = graph.read(statements -> !statements
                .query(Cypher.named("import/imported-dataset"), Map.of("id", "dataset/" + dataset))
                .isEmpty());
        if (!imported) {
            throw NotUnderstood.unknown("dataset", dataset, List.of());
        }
    }

    /** Datasets that somebody began to write or to take out, and did not end. */
    static List<HalfWritten> halfWritten(Graph graph) {
        return graph.read(statements -> statements.query(
                Cypher.named("import/half-written"),
                Map.of(),
                row -> new HalfWritten(row.text("dataset"), row.text("writing"), row.textOrNull("before"))));
    }

    /**
     * A dataset that is not whole.
     *
     * @param writing the import that wrote it, or was taken out
     * @param before the import that it was made of when it was whole; null when it was not there
     */
    record HalfWritten(
            String dataset, String writing, @Nullable String before) {}

    /** True when the graph holds all of the import. */
    boolean holds(ImportStatus status) {
        return holds(graph, status);
    }

    /** True when {@code graph} holds all of the import. */
    static boolean holds(Graph graph, ImportStatus status) {
        Map<String, Object> held = Map.of("id", "dataset/" + status.request().dataset(), "importId", status.id());
        return graph.read(statements ->
                !statements.query(Cypher.named("import/held-import"), held).isEmpty());
    }

    private void refuseCurated(ImportStatus status) {
        String dataset = requireNonNull(status.request().dataset());
        boolean curated = graph.read(statements -> !statements
                .query(Cypher.named("import/curated-dataset"), Map.of("id", "dataset/" + dataset))
                .isEmpty());
        if (curated) {
            throw new ImportException(ImportFault.CURATED_DATASET, dataset);
        }
    }
}
