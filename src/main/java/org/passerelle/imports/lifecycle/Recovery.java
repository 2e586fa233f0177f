package org.passerelle.imports.lifecycle;

import java.util.List;
import java.util.Set;
import org.passerelle.graph.Graph;
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

    /** Another program may be at work on the same database. */
    private boolean isOurs(ImportEngine.HalfWritten half) {
        return shelf.isHere(half.writing());
    }

    /** Brings every dataset that is not whole back to the file that it was made of before, or takes it out if there was none. */
    void undoAll() {
        for (ImportEngine.HalfWritten half : ImportEngine.halfWritten(graph)) {
            if (isOurs(half)) {
                undo(half);
            } else {
                LOG.warn(
                        "dataset {} is not whole, and import {} that writes it is none of this data folder",
                        half.dataset(),
                        half.writing());
            }
        }
    }

    private void undo(ImportEngine.HalfWritten half) {
        ImportStatus before = shelf.orNull(half.before());
        if (before == null) {
            engine.remove(half.dataset());
        } else if (!shelf.isHere(before.id())) {
            engine.remove(half.dataset());
            shelf.keep(before.as(ImportState.INTERRUPTED));
        } else {
            engine.restore(before, shelf.folder(before.id()));
        }
    }
}
