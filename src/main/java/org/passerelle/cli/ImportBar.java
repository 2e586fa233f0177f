package org.passerelle.cli;

import java.util.Objects;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.passerelle.imports.assembly.ImportStep;
import org.passerelle.imports.assembly.StepReached;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;

/** A progress bar on standard error for an import that takes longer than a second. */
final class ImportBar implements AutoCloseable {

    private final Voice voice;
    private @Nullable ProgressBar bar;
    private @Nullable Enum<?> shown;

    ImportBar(Voice voice) {
        this.voice = voice;
    }

    void show(ImportStatus status) {
        if (!status.state().isAtWork()) {
            return;
        }
        StepReached reached = status.progress();
        Enum<?> what = reached == null ? status.state() : reached.step();
        if (what != shown) {
            clear();
            shown = what;
        }
        if (bar == null) {
            bar = bar(status.state(), reached);
        }
        if (reached != null) {
            bar.stepTo(reached.done());
        }
    }

    private ProgressBar bar(ImportState state, @Nullable StepReached reached) {
        ProgressBarBuilder fresh = new ProgressBarBuilder().setStyle(ProgressBarStyle.ASCII);
        if (reached == null) {
            return fresh.setTaskName(voice.code("state", state.code()))
                    .setInitialMax(-1)
                    .build();
        }
        return fresh.setTaskName(voice.code("step", reached.step().code()))
                .setInitialMax(Objects.requireNonNullElse(reached.all(), -1L))
                .setUnit(voice.words(unit(reached.step())), 1)
                .build();
    }

    private static CliText unit(ImportStep step) {
        return switch (step) {
            case READING, COMPARING, WRITING -> CliText.UNIT_RECORDS;
            case DECIDING -> CliText.UNIT_NAMES;
            case FINISHING -> CliText.UNIT_NODES;
        };
    }

    /** Takes it off the terminal, so that what is printed next stands alone. */
    void clear() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
