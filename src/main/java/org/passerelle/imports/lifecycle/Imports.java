package org.passerelle.imports.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.curated.ReferenceData;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Repositories;
import org.passerelle.history.DatasetChange;
import org.passerelle.history.Deed;
import org.passerelle.history.History;
import org.passerelle.imports.assembly.ImportReport;
import org.passerelle.imports.finding.Settled;
import org.passerelle.imports.judgement.JudgementStore;
import org.passerelle.imports.judgement.JudgementTable;
import org.passerelle.reading.Limits;
import org.passerelle.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The imports that the database knows of: each is brought, previewed, and committed or discarded. One is worked on at a time, in the background;
 * what is asked returns at once.
 */
public final class Imports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    /** How often it is asked what other servers did, in seconds. */
    private static final long LOOK = 10;

    private final ImportShelf shelf;
    private final ImportEngine engine;
    private final Graph graph;
    private final Recovery recovery;
    private final ImportWorker worker;
    private final Judging judging;
    private final History history;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Imports::watcher);
    private final Future<?> looks;

    /**
     * The imports of a data folder.
     *
     * @param data the folder; what an earlier run left in it is found again
     * @param repositories of the database of {@code graph}
     * @param reference the fields and activities that records may name
     * @param limits how much of a file is read
     */
    public Imports(Path data, Graph graph, Repositories repositories, ReferenceData reference, Limits limits) {
        this.graph = graph;
        JudgementStore judgements = new JudgementStore(graph, repositories);
        Path damaged = data.resolve("damaged");
        judgements.carryOver(data.resolve(JudgementTable.FILE), data.resolve("carried-over"), damaged);
        this.shelf = new ImportShelf(repositories, data.resolve("imports"), damaged);
        this.engine = new ImportEngine(
                graph,
                reference,
                limits,
                judgements::judgements,
                emptied(Settings.scratch(data)),
                shelf::ofSameDataset);
        this.history = new History(repositories);
        this.recovery = new Recovery(graph, shelf, engine);
        this.worker = new ImportWorker(engine, this::changed, recovery);
        this.judging = new Judging(
                judgements,
                history,
                this::follow,
                worker::later,
                new FollowedNote(data.resolve("judgements-followed")));
        recovery.takeUp(shelf.left()).forEach(worker::undo);
        // a removal that was interrupted
        worker.later(recovery::undoAll);
        worker.later(judging::takeUp);
        looks = watch.scheduleWithFixedDelay(this::lookAround, LOOK, LOOK, TimeUnit.SECONDS);
    }

    private void changed(ImportStatus status) {
        shelf.keep(withItsOwnChange(status));
        ImportReport report = status.report();
        if (status.state() == ImportState.DONE
                && report != null
                && report.records().touched() > 0) {
            remember(status, report);
        }
    }

    /** What is changed when it is written anew is remembered, and is not what the import itself changed. */
    private ImportStatus withItsOwnChange(ImportStatus status) {
        ImportReport report = status.report();
        if (status.state() != ImportState.DONE
                || report == null
                || !shelf.folder(status.id()).isWritten()) {
            return status;
        }
        return shelf.lookedUp(status.id())
                .map(ImportStatus::report)
                .map(before -> status.with(ImportState.DONE, report.changing(before.change())))
                .orElse(status);
    }

    private void remember(ImportStatus status, ImportReport report) {
        DatasetChange change = report.change();
        String dataset = String.valueOf(status.request().dataset());
        if (change != null) {
            history.remember(change, dataset, report.facts());
            return;
        }
        ImportReport.Records records = report.records();
        history.remember(
                Deed.ADDED, null, dataset, records.added(), records.changed(), records.removed(), report.facts());
    }

    /** What was done to the dataset of an import. */
    private void remember(Deed deed, ImportStatus status, @Nullable String who, Object... values) {
        history.remember(
                deed,
                who,
                ArrayUtils.addFirst(values, String.valueOf(status.request().dataset())));
    }

    private static Thread watcher(Runnable work) {
        Thread thread = new Thread(work, "other servers");
        thread.setDaemon(true);
        return thread;
    }

    /** Follows what other servers in front of the database did, or left undone. */
    void lookAround() {
        try {
            judging.look();
            if (graph.isShared()) {
                recovery.takeOver();
                recovery.takenOut().forEach(this::writeNow);
            }
        } catch (RuntimeException fault) {
            // the next look may find the database again
            LOG.debug("what other servers did", fault);
        }
    }

    private void writeNow(ImportStatus status) {
        ImportStatus next = status.as(ImportState.WRITING);
        shelf.keep(next);
        worker.commit(next, shelf.folder(status.id()));
    }

    /** What a program that was killed left behind is of no use. */
    private static Path emptied(Path scratch) {
        try {
            FileSystemUtils.deleteRecursively(scratch);
            if (!Files.exists(scratch)) {
                // a link to what is no longer there
                Files.deleteIfExists(scratch);
            }
            return scratch;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + scratch, e);
        }
    }

    /**
     * Takes back what a program that was killed left half-written in a store that nobody else has open; nothing happens when all is whole.
     *
     * @param data the folder in which imports are kept
     * @param repositories are made when there is something to do
     * @param reference likewise
     */
    public static void mend(
            Path data, Graph graph, Supplier<Repositories> repositories, Supplier<ReferenceData> reference) {
        if (!ImportEngine.halfWritten(graph).isEmpty()) {
            try (Imports imports = new Imports(data, graph, repositories.get(), reference.get(), Limits.ofProcess())) {
                imports.worker.inTurn(() -> LOG.info("what an earlier run left half-written was taken back"));
            }
        }
    }

    /**
     * Datasets whose file was imported, and is kept in {@code data}, and that {@code graph} does not hold: somebody else took them out.
     */
    public static List<String> lost(Path data, Graph graph) {
        return ImportShelf.written(data.resolve("imports")).stream()
                .map(BroughtFile::waiting)
                .filter(status -> !ImportEngine.holds(graph, status))
                .map(status -> String.valueOf(status.request().dataset()))
                .sorted()
                .toList();
    }

    /**
     * Writes every file that was imported once more, whatever the graph holds of it, in the order in which they came.
     *
     * @return their datasets
     */
    public List<String> writeAgain() {
        List<ImportStatus> done = shelf.written();
        worker.inTurn(() -> done.forEach(status -> shelf.keep(engine.writeAgain(status, shelf.folder(status.id())))));
        return done.stream()
                .map(status -> String.valueOf(status.request().dataset()))
                .sorted()
                .toList();
    }

    /** What was not understood in each. */
    public ImportFindings findings() {
        return new ImportFindings(shelf);
    }

    /** What people judge of the parties in them. */
    public Judging judging() {
        return judging;
    }

    /**
     * Takes a file in and begins to read it.
     *
     * @param name of the file; a path before it is left out
     * @param corrections how words are to be read that rules cannot read, as CSV; null for none
     * @param who brings it; null when nobody says
     * @throws NotUnderstood when the name or something of {@code request} is not of the form wanted
     */
    public ImportStatus bring(
            String name,
            InputStream bytes,
            @Nullable InputStream corrections,
            ImportRequest request,
            @Nullable String who) {
        String plain = ImportPlan.fileName(name);
        ImportRequest complete = ImportPlan.complete(plain, request);
        graph.requireRoom();
        String id = UUID.randomUUID().toString();
        ImportFolder kept = shelf.folder(id);
        try {
            Path file = kept.keep(plain, bytes);
            kept.keepCorrections(corrections);
            ImportStatus status = ImportStatus.waiting(id, plain, sha256(file), complete);
            shelf.bring(status);
            remember(Deed.BROUGHT, status, StringUtils.stripToNull(who), plain);
            worker.preview(status, kept);
            return status;
        } catch (IOException e) {
            throw noRoom(kept, new UncheckedIOException("cannot keep " + plain, e));
        }
    }

    /** Makes room again of what could not be kept whole; {@code otherwise} is returned when that was not for want of room. */
    private RuntimeException noRoom(ImportFolder kept, RuntimeException otherwise) {
        try {
            graph.requireRoom();
            return otherwise;
        } finally {
            kept.delete();
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(bytes);
        }
    }

    /** Reads the file again with other {@code request}: another sheet, other headings. */
    public ImportStatus again(String id, ImportRequest request) {
        ImportStatus status = shelf.restingHere(id);
        ImportStatus next =
                ImportStatus.waiting(id, status.file(), status.sha256(), ImportPlan.complete(status.file(), request));
        shelf.bring(next);
        worker.preview(next, shelf.folder(id));
        return next;
    }

    /**
     * Settles how words are read, and reads the file again at once.
     *
     * @throws NotUnderstood when there are no words, or the graph holds the import
     */
    public ImportStatus settle(String id, Settled settled) {
        ImportStatus status = correctable(id, settled);
        shelf.folder(id).settled().settle(settled);
        String read = settled.readAs().isEmpty() ? "none" : "read";
        remember(Deed.CORRECTED, status, null, settled.words(), read, settled.readAs());
        return again(id, status.request());
    }

    /** Takes back what was settled, and reads the file again. */
    public ImportStatus takeBack(String id, Settled settled) {
        ImportStatus status = correctable(id, settled);
        shelf.folder(id).settled().takeBack(settled);
        remember(Deed.CORRECTION_TAKEN_BACK, status, null, settled.words());
        return again(id, status.request());
    }

    private ImportStatus correctable(String id, Settled settled) {
        ImportStatus status = shelf.restingHere(id);
        if (settled.words().isBlank()) {
            throw NotUnderstood.invalid(ValueFault.MISSING, "words", "");
        }
        if (status.state() == ImportState.DONE) {
            throw NotUnderstood.invalid(ImportRefusal.IN_GRAPH, "import", id);
        }
        return status;
    }

    /**
     * Writes what the preview showed.
     *
     * @throws NotUnderstood when it is not ready for that
     */
    public ImportStatus commit(String id) {
        ImportStatus status = shelf.restingHere(id);
        if (status.state() != ImportState.READY) {
            throw NotUnderstood.invalid(
                    ImportRefusal.NOT_READY, "import", id, status.state().code());
        }
        ImportStatus next = status.as(ImportState.WRITING);
        shelf.keep(next);
        worker.commit(next, shelf.folder(id));
        return next;
    }

    /** Stops it if it is at work; the graph stays as it was. */
    public ImportStatus cancel(String id) {
        worker.cancel(id);
        return get(id);
    }

    /**
     * Forgets it and its file.
     *
     * @throws NotUnderstood when the graph holds it, since its file is what the graph can be brought back to
     */
    public void discard(String id) {
        ImportStatus status = shelf.resting(id);
        if (status.state() == ImportState.DONE) {
            throw NotUnderstood.invalid(ImportRefusal.IN_GRAPH, "import", id);
        }
        shelf.forget(status);
        remember(Deed.DISCARDED, status, null, status.file());
    }

    /**
     * The import of that id.
     *
     * @throws NotUnderstood when there is none
     */
    public ImportStatus get(String id) {
        return shelf.get(id);
    }

    /** Whether its file is in this data folder: another server in front of the database tells of it, and can but take it out or forget it. */
    public boolean isHere(String id) {
        return shelf.isHere(id);
    }

    /** All, the newest first. */
    public List<ImportStatus> list() {
        return shelf.list();
    }

    /**
     * Begins to take what an import wrote out of the graph, which then is as before it. Its file stays, is read again, and can be written
     * again.
     *
     * @return the import, which is {@link ImportState#REMOVING} until that is done; empty when its file is in another data folder, and the
     *     dataset is out already
     * @throws NotUnderstood when no import wrote a dataset of that name, or one is at work on it
     */
    public Optional<ImportStatus> remove(String dataset) {
        engine.requireImported(dataset);
        Optional<ImportStatus> held = shelf.list().stream()
                .filter(status -> status.state() == ImportState.DONE || Recovery.HALF_WAY.contains(status.state()))
                .filter(status -> dataset.equals(status.request().dataset()))
                .findFirst()
                .map(status -> shelf.resting(status.id()).as(ImportState.REMOVING));
        Optional<ImportStatus> here = held.filter(status -> shelf.isHere(status.id()));
        here.ifPresentOrElse(
                status -> {
                    shelf.keep(status);
                    worker.remove(
                            status, shelf.folder(status.id()), () -> history.remember(Deed.REMOVED, null, dataset));
                },
                () -> {
                    worker.inTurn(() -> engine.remove(dataset, () -> {}));
                    history.remember(Deed.REMOVED, null, dataset);
                    held.ifPresent(status -> shelf.keep(status.as(ImportState.CANCELLED)));
                });
        return here;
    }

    /** Reads what is ready anew, and writes anew what the graph holds: people judge otherwise by now. */
    void follow() {
        for (ImportStatus status :
                list().stream().filter(one -> isHere(one.id())).toList()) {
            if (status.state() == ImportState.READY) {
                previewAgain(status);
            } else if (status.state() == ImportState.DONE) {
                writeNow(status);
            }
        }
    }

    private void previewAgain(ImportStatus status) {
        ImportStatus next = status.as(ImportState.WAITING);
        shelf.keep(next);
        worker.preview(next, shelf.folder(status.id()));
    }

    /** The import when it rests, or as it stands after {@code patience}. */
    public ImportStatus await(String id, Duration patience) {
        worker.await(id, patience);
        return get(id);
    }

    /**
     * Stops what is at work and takes up nothing more: the program is about to end, and whoever waits for an import need not wait any longer.
     * The next start takes back what was half-written, and tells that it was interrupted.
     */
    public void stop() {
        worker.stop();
    }

    /** Stops what is at work, and waits until it has stopped. */
    @Override
    public void close() {
        looks.cancel(true);
        watch.shutdown();
        worker.close();
    }
}
