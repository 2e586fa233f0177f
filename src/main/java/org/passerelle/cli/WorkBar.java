package org.passerelle.cli;

import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error for work that takes longer than a second. */
final class WorkBar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final long number;
    private final CliText task;
    private final CliText unit;
    private final Voice voice;
    private final Instant begun = Instant.now();
    private @Nullable ProgressBar bar;

    /** @param number of units there are; -1 when nobody knows */
    WorkBar(long number, CliText task, CliText unit, Voice voice) {
        this.number = number;
        this.task = task;
        this.unit = unit;
        this.voice = voice;
    }

    synchronized void show(long written) {
        if (bar == null && Duration.between(begun, Instant.now()).compareTo(PATIENCE) > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(voice.words(task))
                    .setInitialMax(number)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" " + voice.words(unit), 1)
                    .build();
        }
        if (bar != null) {
            bar.stepTo(written);
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
