package org.passerelle.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;

/** A progress bar on standard error for an import that takes longer than a second. */
final class ImportBar implements AutoCloseable {

    private final Voice voice;
    private @Nullable ProgressBar bar;
    private @Nullable ImportState shown;

    ImportBar(Voice voice) {
        this.voice = voice;
    }

    void show(ImportStatus status) {
        if (!status.state().isAtWork()) {
            return;
        }
        if (status.state() != shown) {
            clear();
            shown = status.state();
        }
        if (bar == null) {
            long known =
                    status.report() == null ? -1 : status.report().records().read();
            bar = new ProgressBarBuilder()
                    .setTaskName(voice.code("state", status.state().code()))
                    .setInitialMax(known)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(voice.words(CliText.UNIT_RECORDS), 1)
                    .build();
        }
        bar.stepTo(status.records());
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
