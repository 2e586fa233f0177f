package org.passerelle.performance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** The page that is written, in Markdown. */
final class Page {

    private static final double GIGABYTE = 1 << 30;

    private final StringBuilder text = new StringBuilder();

    void head(boolean whole) {
        line("# Performance");
        line("");
        line("This page is written by");
        line("");
        line("```");
        line("mvn -DskipTests package");
        line("mvn -Pbenchmark test");
        line("```");
        line("");
        line(
                "It compares Passerelle with other programs that hold the same facts, and with itself. What is compared runs in one process and in");
        line(
                "turns, so that whatever else the machine does meets all alike. Before programs are timed, their answers are compared: those that");
        line(
                "answer differently stop the run. Read the ratios; milliseconds differ from one machine to the next. A figure is the median, with the");
        line("quartiles in brackets; the processor's column is empty where the system counts too coarsely.");
        if (!whole) {
            line("");
            line("Only some parts were run.");
        }
    }

    void heading(String heading) {
        line("");
        line("## " + heading);
        line("");
    }

    void paragraph(String words) {
        line("");
        line(words);
        line("");
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    /** A row for each program of each contest. */
    void times(Iterable<Contest> contests) {
        line(
                "| what | program | threads | by the clock | of the processor | Passerelle : it, clock | Passerelle : it, processor | goal |");
        line("|---|---|---:|---:|---:|---:|---:|---:|");
        contests.forEach(contest -> {
            Contest.Runner ours = contest.runners().get(0);
            contest.runners().forEach(runner -> line(row(contest, ours, runner)));
        });
        line("");
    }

    private static String row(Contest contest, Contest.Runner ours, Contest.Runner runner) {
        boolean other = !runner.equals(ours);
        double clock = ours.times().medianOfClock() / runner.times().medianOfClock();
        double processor = ours.times().medianOfProcessor() / runner.times().medianOfProcessor();
        boolean counted = ours.times().isCounted() && runner.times().isCounted();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s | %s | %s | %s | %s |",
                other ? "" : contest.task(),
                runner.name(),
                runner.threads(),
                runner.times().clock(contest.calls()),
                runner.times().processor(contest.calls()),
                other ? ratio(clock) : "",
                other && counted ? ratio(processor) : "",
                runner.goal().isPresent() ? goal(runner.goal().getAsDouble(), clock) : "");
    }

    private static String goal(double goal, double reached) {
        return String.format(Locale.ROOT, "%.2f: %s", goal, reached <= goal ? "met" : "missed");
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.3f" : "%.2f", ratio);
    }

    void machine(Machine before, Machine after) {
        heading("The machine");
        line("| what | value |");
        line("|---|---|");
        line("| date | " + LocalDate.now(ZoneOffset.UTC) + " |");
        line("| processors | " + after.cores() + " |");
        line(String.format(Locale.ROOT, "| memory | %.0f GB |", after.memory() / GIGABYTE));
        line(String.format(Locale.ROOT, "| heap, at most | %.1f GB |", after.heap() / GIGABYTE));
        line("| Java | " + Machine.java() + " |");
        line("| system | " + Machine.system() + " |");
        line(String.format(
                Locale.ROOT,
                "| load, before and after | %.1f and %.1f programs that want a processor |",
                before.load(),
                after.load()));
    }

    String text() {
        return text.toString();
    }
}
