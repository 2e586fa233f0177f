package org.passerelle.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the repetitions of one thing took, by the clock and by the processor, in nanoseconds. */
final class Times {

    private static final double SECOND = 1e9;
    private static final double MILLISECOND = 1e6;

    /** In which steps Linux counts the time of the processor. */
    private static final double TICK = 10 * MILLISECOND;

    private final List<Long> clock = new ArrayList<>();
    private final List<Long> processor = new ArrayList<>();

    /** Runs {@code work} once, and takes its time. */
    void time(Runnable work) {
        long byProcessor = Machine.processor();
        long byClock = System.nanoTime();
        work.run();
        clock.add(System.nanoTime() - byClock);
        processor.add(Machine.processor() - byProcessor);
    }

    /** Of so many calls in each repetition, the time of one. */
    String clock(int calls) {
        return spread(clock, calls);
    }

    /** Empty where the system counts too coarsely. */
    String processor(int calls) {
        return isCounted() ? spread(processor, calls) : "";
    }

    /** Whether a repetition took so long that the system's clock for processor time can tell. */
    boolean isCounted() {
        return medianOfProcessor() >= 2 * TICK;
    }

    /** The median by the clock, without its unit. */
    String milliseconds() {
        return milliseconds(medianOfClock());
    }

    /** How many repetitions there were. */
    int number() {
        return clock.size();
    }

    /** Of all repetitions together, in seconds. */
    double allByClock() {
        return sum(clock);
    }

    /** Of all repetitions together, in seconds. */
    double allByProcessor() {
        return sum(processor);
    }

    private static double sum(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum() / SECOND;
    }

    double medianOfClock() {
        return quantile(clock, 0.5);
    }

    double medianOfProcessor() {
        return quantile(processor, 0.5);
    }

    /** The middle one, and between which half of them lie. */
    private static String spread(List<Long> values, int calls) {
        return String.format(
                Locale.ROOT,
                "%s ms (%s to %s)",
                milliseconds(quantile(values, 0.5) / calls),
                milliseconds(quantile(values, 0.25) / calls),
                milliseconds(quantile(values, 0.75) / calls));
    }

    private static String milliseconds(double nanoseconds) {
        double value = nanoseconds / MILLISECOND;
        String format = value < 0.1 ? "%.4f" : value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }

    private static double quantile(List<Long> values, double share) {
        double[] sorted =
                values.stream().mapToDouble(Long::doubleValue).sorted().toArray();
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
