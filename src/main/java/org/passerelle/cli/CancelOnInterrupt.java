package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;

/** While it is open, Ctrl-C stops an import, wherever that is at work, and waits until the graph is as it was. */
final class CancelOnInterrupt implements AutoCloseable {

    private final ImportTarget target;
    private final ImportStatus begun;
    private final Thread hook;

    /** @param err is told what came of it */
    CancelOnInterrupt(ImportTarget target, ImportStatus begun, PrintWriter err) {
        this.target = target;
        this.begun = begun;
        this.hook = new Thread(() -> cancel(target, begun.id(), err), "cancel-import");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The import when it rests. */
    ImportStatus finish(Consumer<ImportStatus> progress) {
        return target.finish(begun, progress);
    }

    private static void cancel(ImportTarget target, String id, PrintWriter err) {
        try (target) {
            ImportStatus rest = target.finish(target.cancel(id), status -> {});
            if (rest.state() == ImportState.CANCELLED) {
                target.discard(id);
                err.println("Stopped; nothing was written.");
            } else {
                err.println("It could not be stopped any more: it is "
                        + rest.state().code() + ".");
            }
        } catch (RuntimeException e) {
            err.println("It could not be stopped: " + e.getMessage());
        }
        err.flush();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the hook is at work with the target, and the program ends with it
            waitForever();
        }
    }

    private static void waitForever() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
