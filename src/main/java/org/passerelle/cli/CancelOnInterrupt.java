package org.passerelle.cli;

import java.util.function.Consumer;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.telling.Told;

/** While it is open, Ctrl-C stops an import, wherever that is at work, and waits until the graph is as it was. */
final class CancelOnInterrupt implements AutoCloseable {

    private final KnowledgeBase target;
    private final ImportStatus begun;
    private final Thread hook;

    /** @param voice tells what came of it */
    CancelOnInterrupt(KnowledgeBase target, ImportStatus begun, Voice voice) {
        this.target = target;
        this.begun = begun;
        this.hook = new Thread(() -> cancel(target, begun.id(), voice), "cancel-import");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The import when it rests. */
    ImportStatus finish(Consumer<ImportStatus> progress) {
        return target.finish(begun, progress);
    }

    private static void cancel(KnowledgeBase target, String id, Voice voice) {
        try (target) {
            ImportStatus rest = target.finish(target.cancel(id), status -> {});
            if (rest.state() == ImportState.CANCELLED) {
                target.discard(id);
                voice.warn(CliText.STOPPED);
            } else {
                voice.warn(CliText.TOO_LATE, voice.code("state", rest.state().code()));
            }
        } catch (RuntimeException e) {
            voice.warn(
                    CliText.NOT_STOPPED,
                    e instanceof Told told ? told.told(voice.language()) : String.valueOf(e.getMessage()));
        }
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
