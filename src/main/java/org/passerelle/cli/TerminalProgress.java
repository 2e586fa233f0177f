package org.passerelle.cli;

import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.passerelle.load.LoadProgress;

/** A progress bar on standard error for a dataset that takes longer than a second. */
final class TerminalProgress implements LoadProgress {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Voice voice;
    private Instant begun = Instant.EPOCH;
    private String dataset = "";
    private int rows;
    private int done;
    private @Nullable ProgressBar bar;

    TerminalProgress(Voice voice) {
        this.voice = voice;
    }

    @Override
    public void begin(String name, int number) {
        begun = Instant.now();
        dataset = name;
        rows = number;
        done = 0;
    }

    @Override
    public void advance(int number) {
        done += number;
        if (bar == null && Duration.between(begun, Instant.now()).compareTo(PATIENCE) > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(voice.words(CliText.LOADING, dataset))
                    .setInitialMax(rows)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(voice.words(CliText.UNIT_ROWS), 1)
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
