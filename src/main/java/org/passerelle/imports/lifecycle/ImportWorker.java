package org.passerelle.imports.lifecycle;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.curated.DatasetException;
import org.passerelle.graph.GraphException;
import org.passerelle.imports.assembly.ImportProgress;
import org.passerelle.imports.assembly.ImportStep;
import org.passerelle.imports.assembly.StepReached;
import org.passerelle.imports.finding.FindingsFile;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.telling.Complaint;
import org.passerelle.telling.Fault;
import org.passerelle.telling.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes imports one after the other, since the database takes one writer best; meanwhile others are read, one after the other too. */
final class ImportWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    /** How often at most progress is told. */
    private static final Duration TELL = Duration.ofMillis(250);

    /** Faults of a curator's file that a message names. */
    private static final int FAULTS = 5;

    private record Job(Future<?> future, AtomicBoolean stopped) {}

    private final ImportEngine engine;
    private final Consumer<ImportStatus> changed;
    private final Recovery recovery;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> new Thread(work, "imports"));
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> new Thread(work, "previews"));

    /**
     * A worker.
     *
     * @param changed is told how an import stands
     * @param recovery takes back what an import that did not come to its end has written
     */
    ImportWorker(ImportEngine engine, Consumer<ImportStatus> changed, Recovery recovery) {
        this.engine = engine;
        this.changed = changed;
        this.recovery = recovery;
    }

    void preview(ImportStatus status, ImportFolder folder) {
        AtomicBoolean stopped = new AtomicBoolean();
        submit(reader, status.id(), stopped, () -> read(status, folder, stopped));
    }

    private void read(ImportStatus status, ImportFolder folder, AtomicBoolean stopped) {
        ImportStatus reading = status.as(ImportState.READING);
        run(
                reading,
                (progress, findings) -> engine.preview(reading, folder, findings, progress),
                folder,
                ImportState.READY,
                stopped);
    }

    void commit(ImportStatus status, ImportFolder folder) {
        AtomicBoolean stopped = new AtomicBoolean();
        submit(
                writer,
                status.id(),
                stopped,
                () -> run(
                        status,
                        (progress, findings) ->
                                recovery.onWhole(progress, () -> engine.commit(status, folder, findings, progress)),
                        folder,
                        ImportState.DONE,
                        stopped));
    }

    /** Takes out what the import wrote, says when it is {@code out}, then reads its file again. */
    void remove(ImportStatus status, ImportFolder folder, Runnable out) {
        AtomicBoolean stopped = new AtomicBoolean();
        submit(writer, status.id(), stopped, () -> {
            if (isRemoved(status)) {
                out.run();
                read(status, folder, stopped);
            }
        });
    }

    private boolean isRemoved(ImportStatus status) {
        try {
            engine.remove(Objects.requireNonNull(status.request().dataset()), this::requireOpen);
            return true;
        } catch (CancellationException e) {
            // it stands as one that is being taken out, and the next start brings it back
            LOG.info("taking out what {} wrote was stopped", status.file());
            return false;
        } catch (RuntimeException | Error e) {
            LOG.error("taking out what {} wrote", status.file(), e);
            changed.accept(undone(status.failed(complaint(ImportFault.PROGRAM))));
            return false;
        }
    }

    private void requireOpen() {
        if (closing.get()) {
            throw new CancellationException();
        }
    }

    /** Takes back what an earlier run of the program left half-written. */
    void undo(ImportStatus status) {
        submit(
                writer,
                status.id(),
                new AtomicBoolean(),
                () -> changed.accept(undone(status.as(ImportState.INTERRUPTED))));
    }

    /** Runs {@code work} when its turn comes, and returns when it is done. */
    void inTurn(Runnable work) {
        try {
            writer.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw ExceptionUtils.asRuntimeException(e.getCause());
        }
    }

    /** Runs {@code work} when its turn comes, unless the program is about to end, and returns at once. */
    void later(Runnable work) {
        writer.execute(() -> {
            try {
                if (!closing.get()) {
                    work.run();
                }
            } catch (RuntimeException e) {
                LOG.error("what an earlier run left half-written", e);
            }
        });
    }

    /** What is done with a file. */
    private interface Work {

        ImportStatus run(ImportProgress progress, FindingsFile findings);
    }

    private void run(ImportStatus status, Work work, ImportFolder folder, ImportState then, AtomicBoolean stopped) {
        changed.accept(status);
        ImportStatus ended = outcome(status, work, folder, then, stopped);
        changed.accept(ended.state() == then || then == ImportState.READY ? ended : undone(ended));
    }

    private void submit(ExecutorService thread, String id, AtomicBoolean stopped, Runnable work) {
        jobs.put(id, new Job(thread.submit(work), stopped));
        if (closing.get()) {
            stopped.set(true);
        }
    }

    private ImportStatus undone(ImportStatus ended) {
        if (closing.get()) {
            // the next start has the time
            return ended.as(ImportState.UNDOING);
        }
        try {
            return recovery.undo(ended);
        } catch (RuntimeException | Error e) {
            LOG.error("taking back what {} wrote", ended.file(), e);
            return ended.failed(complaint(ImportFault.NOT_TAKEN_BACK));
        }
    }

    /** What is wrong in another file than the one that is imported, as that of the judgements. */
    private static Complaint complaint(DatasetException fault) {
        List<Fault> faults = fault.issues().stream()
                .limit(FAULTS)
                .map(issue -> new Fault(issue.line(), issue.problem()))
                .toList();
        return faults.isEmpty()
                ? Complaint.of(fault.message())
                : new Complaint(fault.issues().get(0).file(), faults);
    }

    private ImportStatus outcome(
            ImportStatus status, Work work, ImportFolder folder, ImportState then, AtomicBoolean stopped) {
        try {
            ImportStatus done = worked(work, folder, progress(status, stopped));
            return done.with(then, Objects.requireNonNull(done.report()));
        } catch (CancellationException e) {
            return status.as(closing.get() ? ImportState.INTERRUPTED : ImportState.CANCELLED);
        } catch (DatasetException e) {
            return status.failed(complaint(e));
        } catch (UnreadableFileException e) {
            return status.failed(e.complaint().shortened(FAULTS));
        } catch (ImportException e) {
            return status.failed(e.complaint());
        } catch (NotUnderstood e) {
            return status.failed(Complaint.of(e.message()));
        } catch (GraphException e) {
            LOG.error("import of {}", status.file(), e);
            return status.failed(Complaint.of(e.message()));
        } catch (IOException | RuntimeException | Error e) {
            // out of memory, too: nobody else would say that it is over
            LOG.error("import of {}", status.file(), e);
            return status.failed(complaint(ImportFault.PROGRAM));
        }
    }

    private static ImportStatus worked(Work work, ImportFolder folder, ImportProgress progress) throws IOException {
        ImportStatus done;
        try (FindingsFile findings = new FindingsFile(folder.findings())) {
            done = work.run(progress, findings);
        }
        folder.confirmUnderstood();
        return done;
    }

    private static Complaint complaint(ImportFault fault, Object... values) {
        return Complaint.of(Message.of(fault, values));
    }

    private ImportProgress progress(ImportStatus status, AtomicBoolean stopped) {
        AtomicReference<Instant> told = new AtomicReference<>(Instant.now());
        AtomicReference<ImportStep> step = new AtomicReference<>();
        return new ImportProgress() {
            @Override
            public void reached(StepReached reached) {
                mayStop();
                Instant last = told.get();
                Instant now = Instant.now();
                boolean isNextStep = step.getAndSet(reached.step()) != reached.step();
                boolean isDue = isNextStep || Duration.between(last, now).compareTo(TELL) > 0;
                // one thread understands records while another one writes
                if (isDue && told.compareAndSet(last, now)) {
                    changed.accept(status.reached(reached));
                }
            }

            @Override
            public void mayStop() {
                if (stopped.get()) {
                    throw new CancellationException();
                }
            }
        };
    }

    void cancel(String id) {
        Job job = jobs.get(id);
        if (job != null) {
            job.stopped().set(true);
        }
    }

    void await(String id, Duration patience) {
        Job job = jobs.get(id);
        if (job == null) {
            return;
        }
        try {
            job.future().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            LOG.debug("import {} goes on", id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Stops what is at work and what comes; whoever waits for it is told at once. */
    void stop() {
        closing.set(true);
        jobs.values().forEach(job -> job.stopped().set(true));
    }

    @Override
    public void close() {
        stop();
        reader.shutdown();
        writer.shutdown();
        try {
            reader.awaitTermination(1, TimeUnit.MINUTES);
            writer.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
