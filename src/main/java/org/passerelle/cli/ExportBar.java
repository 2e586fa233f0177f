package org.passerelle.cli;

import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error for an export that takes longer than a second. */
final class ExportBar implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final long number;
    private final Voice voice;
    private final Instant begun = Instant.now();
    private @Nullable ProgressBar bar;

    /** @param number how many cooperations there are */
    ExportBar(long number, Voice voice) {
        this.voice = voice;
        this.number = number;
    }

    void show(long written) {
        if (bar == null && Duration.between(begun, Instant.now()).compareTo(PATIENCE) > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(voice.words(CliText.EXPORTING))
                    .setInitialMax(number)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" " + voice.words(CliText.UNIT_COOPERATIONS), 1)
                    .build();
        }
        if (bar != null) {
            bar.stepTo(written);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
