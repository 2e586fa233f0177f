package org.passerelle.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.curated.ReferenceData;
import org.passerelle.graph.Graph;
import org.passerelle.imports.assembly.ImportProgress;
import org.passerelle.model.Judgement;
import org.passerelle.reading.Limits;
import org.passerelle.resolution.party.Judgements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * The imports of a data folder: each is brought, previewed, and committed or discarded. One is worked on at a time, in the background;
 * what is asked returns at once.
 */
public final class Imports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    /** Whoever ends in one of these may have left a dataset half-written. */
    private static final Set<ImportState> HALF_WAY =
            Set.of(ImportState.WRITING, ImportState.UNDOING, ImportState.REMOVING);

    private final Graph graph;
    private final ImportShelf shelf;
    private final ImportEngine engine;
    private final JudgementFile judgements;
    private final ImportWorker worker;

    /**
     * The imports of a data folder.
     *
     * @param data the folder; what an earlier run left in it is found again
     * @param reference the fields and activities that records may name
     * @param limits how much of a file is read
     */
    public Imports(Path data, Graph graph, ReferenceData reference, Limits limits) {
        this.graph = graph;
        this.shelf = new ImportShelf(data.resolve("imports"));
        this.judgements = new JudgementFile(data.resolve("judgements.csv"));
        Path scratch = data.resolve("scratch");
        clear(scratch);
        this.engine = new ImportEngine(graph, reference, limits, judgements::judgements, scratch);
        this.worker = new ImportWorker(engine, shelf::keep, this::undo);
        find(shelf.left());
        // a removal that was interrupted
        worker.later(this::undo);
    }

    /**
     * Takes back what a program that was killed left half-written in a store that nobody else has open; nothing happens when all is whole.
     *
     * @param data as above
     * @param reference is asked for when there is something to do
     */
    public static void mend(Path data, Graph graph, Supplier<ReferenceData> reference) {
        if (!ImportEngine.halfWritten(graph).isEmpty()) {
            try (Imports imports = new Imports(data, graph, reference.get(), Limits.ofProcess())) {
                imports.worker.inTurn(() -> LOG.info("what an earlier run left half-written was taken back"));
            }
        }
    }

    /** What a program that was killed left behind. */
    private static void clear(Path scratch) {
        try {
            FileSystemUtils.deleteRecursively(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + scratch, e);
        }
    }

    /** All are known before one is taken back: it may be another that its dataset is brought back to. */
    private void find(List<ImportStatus> left) {
        List<ImportStatus> found = left.stream().map(Imports::now).toList();
        found.forEach(shelf::keep);
        found.stream().filter(one -> one.state() == ImportState.UNDOING).forEach(worker::undo);
    }

    /** How what an earlier run left stands now. */
    private static ImportStatus now(ImportStatus left) {
        if (HALF_WAY.contains(left.state())) {
            return left.as(ImportState.UNDOING);
        }
        return left.state().isAtWork() ? left.as(ImportState.INTERRUPTED) : left;
    }

    /** Takes back what {@code ended} has written; it is done all the same when the graph turns out to hold it. */
    private ImportStatus undo(ImportStatus ended) {
        if (ImportEngine.halfWritten(graph).stream().anyMatch(this::isOurs)) {
            shelf.keep(ended.as(ImportState.UNDOING));
            undo();
        }
        return engine.holds(ended) ? ended.as(ImportState.DONE) : ended;
    }

    /** Another program may be at work on the same database. */
    private boolean isOurs(ImportEngine.HalfWritten half) {
        return shelf.holds(half.writing());
    }

    /** Brings every dataset that is not whole back to the file that it was made of before, or takes it out if there was none. */
    private void undo() {
        for (ImportEngine.HalfWritten half : ImportEngine.halfWritten(graph)) {
            if (!isOurs(half)) {
                LOG.warn(
                        "dataset {} is not whole, and import {} that writes it is none of this data folder",
                        half.dataset(),
                        half.writing());
                continue;
            }
            ImportStatus before = shelf.orNull(half.before());
            if (before == null) {
                engine.remove(half.dataset());
            } else {
                engine.commit(before, shelf.folder(before.id()), finding -> {}, ImportProgress.NONE);
            }
        }
    }

    /**
     * Takes a file in and begins to read it.
     *
     * @param name of the file; a path before it is left out
     * @param corrections how words are to be read that rules cannot read, as CSV; null for none
     * @throws NotUnderstood when the name or something of {@code request} is not of the form wanted
     */
    public ImportStatus bring(
            String name, InputStream bytes, @Nullable InputStream corrections, ImportRequest request) {
        String plain = ImportPlan.fileName(name);
        ImportRequest complete = ImportPlan.complete(plain, request);
        String id = UUID.randomUUID().toString();
        ImportFolder kept = shelf.folder(id);
        try {
            Path file = kept.keep(plain, bytes);
            kept.keepCorrections(corrections);
            ImportStatus status = ImportStatus.waiting(id, plain, sha256(file), complete);
            shelf.keep(status);
            worker.preview(status, kept);
            return status;
        } catch (IOException e) {
            kept.delete();
            throw new UncheckedIOException("cannot keep " + plain, e);
        }
    }

    /**
     * Takes in what was uploaded.
     *
     * @param corrections null or empty for none
     * @throws NotUnderstood as the other
     */
    public ImportStatus bring(MultipartFile file, @Nullable MultipartFile corrections, ImportRequest request)
            throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            String name = String.valueOf(file.getOriginalFilename());
            if (corrections == null || corrections.isEmpty()) {
                return bring(name, bytes, null, request);
            }
            try (InputStream words = corrections.getInputStream()) {
                return bring(name, bytes, words, request);
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(bytes);
        }
    }

    /** Reads the file again with other {@code request}: another sheet, other headings. */
    public ImportStatus again(String id, ImportRequest request) {
        ImportStatus status = shelf.resting(id);
        ImportStatus next =
                ImportStatus.waiting(id, status.file(), status.sha256(), ImportPlan.complete(status.file(), request));
        shelf.keep(next);
        worker.preview(next, shelf.folder(id));
        return next;
    }

    /**
     * Writes what the preview showed.
     *
     * @throws NotUnderstood when it is not ready for that
     */
    public ImportStatus commit(String id) {
        ImportStatus status = shelf.resting(id);
        if (status.state() != ImportState.READY) {
            throw NotUnderstood.invalid(
                    "import",
                    id,
                    "is " + status.state().code() + " and cannot be written",
                    List.of("one that is ready"));
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
            throw NotUnderstood.invalid(
                    "import", id, "is in the graph; take its dataset out first", List.of("one that is not written"));
        }
        shelf.forget(status);
    }

    /**
     * The import of that id.
     *
     * @throws NotUnderstood when there is none
     */
    public ImportStatus get(String id) {
        return shelf.get(id);
    }

    /** All, the newest first. */
    public List<ImportStatus> list() {
        return shelf.list();
    }

    /** What was not understood, {@code number} from the one of number {@code from} on, in {@code language}. */
    public List<ToldFinding> findings(String id, long from, long number, Locale language) {
        get(id);
        return FindingsFile.read(shelf.folder(id).findings(), from, number).stream()
                .map(finding -> ToldFinding.of(finding, language))
                .toList();
    }

    /** How many there are. */
    public long numberOfFindings(String id) {
        get(id);
        return FindingsFile.count(shelf.folder(id).findings());
    }

    /**
     * Begins to take what an import wrote out of the graph, which then is as before it. Its file stays, is read again, and can be written
     * again.
     *
     * @return the import, which is {@link ImportState#REMOVING} until that is done; empty when the dataset was brought from another data
     *     folder, and is out already
     * @throws NotUnderstood when no import wrote a dataset of that name, or one is at work on it
     */
    public Optional<ImportStatus> remove(String dataset) {
        engine.requireImported(dataset);
        Optional<ImportStatus> held = shelf.list().stream()
                .filter(status -> status.state() == ImportState.DONE || HALF_WAY.contains(status.state()))
                .filter(status -> dataset.equals(status.request().dataset()))
                .findFirst()
                .map(status -> shelf.resting(status.id()).as(ImportState.REMOVING));
        held.ifPresentOrElse(
                status -> {
                    shelf.keep(status);
                    worker.remove(status, shelf.folder(status.id()));
                },
                () -> worker.inTurn(() -> engine.remove(dataset)));
        return held;
    }

    /** What people judged so far. */
    public List<Judgement> judgements() {
        return judgements.all();
    }

    /** The same, with what follows from it. */
    Judgements judged() {
        return judgements.judgements();
    }

    /**
     * Judges whether two sides are the same party; what is in the graph follows.
     *
     * @param left a name in a country ({@code FR:CH de Grenoble}), or an id
     * @param right the same
     * @throws NotUnderstood when something is missing, or another judgement is contradicted
     */
    public Judgement judge(String left, String right, boolean same, String who, String why) {
        Judgement judgement = judgements.add(left, right, same, who, why);
        follow();
        return judgement;
    }

    /** Takes a judgement back; what is in the graph follows. False when there is none of these sides. */
    public boolean takeBack(String left, String right) {
        boolean gone = judgements.remove(left, right);
        if (gone) {
            follow();
        }
        return gone;
    }

    private void follow() {
        for (ImportStatus status : list()) {
            if (status.state() == ImportState.READY) {
                previewAgain(status);
            } else if (status.state() == ImportState.DONE) {
                ImportStatus next = status.as(ImportState.WRITING);
                shelf.keep(next);
                worker.commit(next, shelf.folder(status.id()));
            }
        }
    }

    private void previewAgain(ImportStatus status) {
        ImportStatus next = status.as(ImportState.WAITING);
        shelf.keep(next);
        worker.preview(next, shelf.folder(status.id()));
    }

    /**
     * What was not understood, as a table in {@code language}.
     *
     * @throws NotUnderstood when the file of the import was not read yet
     */
    public FindingsTable table(String id, Locale language) {
        ImportStatus status = get(id);
        Path file = shelf.folder(id).findings();
        if (!Files.isRegularFile(file)) {
            throw NotUnderstood.invalid("import", id, "was not read yet", List.of());
        }
        return new FindingsTable(status.request().dataset() + "-findings.csv", file, language);
    }

    /** The import when it rests, or as it stands after {@code patience}. */
    public ImportStatus await(String id, Duration patience) {
        worker.await(id, patience);
        return get(id);
    }

    /** Stops what is at work; the graph stays as it was. */
    @Override
    public void close() {
        worker.close();
    }
}
