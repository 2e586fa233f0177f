package org.passerelle.imports.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Exclusive;
import org.passerelle.graph.Graph;
import org.passerelle.imports.assembly.ImportProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings datasets that were left half-written back to what they were before. */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    /** An import that ends in one of these may have left a dataset half-written. */
    static final Set<ImportState> HALF_WAY = Set.of(ImportState.WRITING, ImportState.UNDOING, ImportState.REMOVING);

    private final Graph graph;
    private final ImportShelf shelf;
    private final ImportEngine engine;

    /** What nobody was at work on the last time. */
    private final Set<ImportEngine.HalfWritten> seen = new HashSet<>();

    Recovery(Graph graph, ImportShelf shelf, ImportEngine engine) {
        this.graph = graph;
        this.shelf = shelf;
        this.engine = engine;
    }

    /**
     * Puts what an earlier run left on the shelf. All are there before one is taken back: it may be another that its dataset is brought back
     * to.
     *
     * @return those that are to be taken back
     */
    List<ImportStatus> takeUp(List<ImportStatus> left) {
        List<ImportStatus> found = left.stream().map(this::now).toList();
        found.forEach(shelf::keep);
        return found.stream().filter(one -> one.state() == ImportState.UNDOING).toList();
    }

    /** How what an earlier run left stands now. */
    private ImportStatus now(ImportStatus left) {
        if (HALF_WAY.contains(left.state())) {
            return left.as(ImportState.UNDOING);
        }
        if (left.state() == ImportState.WAITING && engine.holds(left)) {
            // the database had forgotten of it
            return left.as(ImportState.DONE);
        }
        return left.state().isAtWork() ? left.as(ImportState.INTERRUPTED) : left;
    }

    /** Takes back what {@code ended} has written; it is done all the same when the graph turns out to hold it. */
    ImportStatus undo(ImportStatus ended) {
        if (ImportEngine.halfWritten(graph).stream().anyMatch(this::isOurs)) {
            shelf.keep(ended.as(ImportState.UNDOING));
            undoAll();
        }
        return engine.holds(ended) ? ended.as(ImportState.DONE) : ended;
    }

    /** Another server may be at work on the same database. */
    private boolean isOurs(ImportEngine.HalfWritten half) {
        return !graph.isShared() || shelf.isHere(half.writing());
    }

    /** Brings every dataset that is not whole back to the file that it was made of before, or takes it out if there was none. */
    void undoAll() {
        ImportEngine.halfWritten(graph).stream().filter(this::isOurs).forEach(this::undo);
    }

    /** Runs {@code work} when no other server writes, and nothing is left of what those that are gone were writing. */
    ImportStatus onWhole(ImportProgress progress, Supplier<ImportStatus> work) {
        return graph.alone(Exclusive.WRITING, progress::mayStop, () -> {
            if (graph.isShared()) {
                engine.takeBackLoads(() -> {});
                ImportEngine.halfWritten(graph).forEach(this::undo);
            }
            return work.get();
        });
    }

    /**
     * Takes back what servers in front of the database left half-written, once nobody wrote the last time either: whoever was at fault may be
     * about to do it.
     */
    synchronized void takeOver() {
        try {
            engine.takeBackLoads(Recovery::waitForNobody);
            if (ImportEngine.halfWritten(graph).isEmpty()) {
                seen.clear();
                return;
            }
            graph.alone(Exclusive.WRITING, Recovery::waitForNobody, this::takeOverNow);
        } catch (CancellationException atWork) {
            seen.clear();
        }
    }

    private static void waitForNobody() {
        throw new CancellationException();
    }

    private boolean takeOverNow() {
        List<ImportEngine.HalfWritten> found = ImportEngine.halfWritten(graph);
        found.stream().filter(seen::contains).forEach(this::undo);
        seen.clear();
        return seen.addAll(found);
    }

    /**
     * Imports whose file is here, and that another server took out with what was half-written in their place. Those in whose place somebody
     * brought another file stay out.
     */
    List<ImportStatus> takenOut() {
        Map<Boolean, List<ImportStatus>> replaced =
                shelf.takenOut().stream().collect(Collectors.partitioningBy(engine::isThere));
        replaced.getOrDefault(true, List.of()).forEach(shelf::stayOut);
        return replaced.getOrDefault(false, List.of());
    }

    /** Another server may have done it before the turn comes. */
    private void undo(ImportEngine.HalfWritten half) {
        graph.alone(Exclusive.WRITING, () -> {}, () -> {
            boolean still = ImportEngine.halfWritten(graph).contains(half);
            if (still) {
                undoNow(half);
            }
            return still;
        });
    }

    private void undoNow(ImportEngine.HalfWritten half) {
        if (!shelf.isHere(half.writing())) {
            LOG.warn("dataset {} was left half-written by a server that is gone, and is taken back", half.dataset());
        }
        ImportStatus before = shelf.orNull(half.before());
        if (before != null && shelf.isHere(before.id())) {
            engine.restore(before, shelf.folder(before.id()));
        } else {
            engine.takeOut(half.dataset());
            leave(half, before);
        }
    }

    /** Tells the servers that have the files how their imports stand. */
    private void leave(ImportEngine.HalfWritten half, @Nullable ImportStatus before) {
        ImportStatus writing = shelf.orNull(half.writing());
        boolean removal = writing != null && writing.state() == ImportState.REMOVING;
        if (writing != null && HALF_WAY.contains(writing.state()) && !shelf.isHere(writing.id())) {
            shelf.keep(writing.as(removal ? ImportState.CANCELLED : ImportState.INTERRUPTED));
        }
        if (before != null && !removal) {
            shelf.keep(before.as(ImportState.INTERRUPTED));
        }
    }
}
