package org.passerelle.reading.format;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.ReadingOptions;

/** Reads a file to its end, in a program of its own, and says how long that took. */
final class ReadWhole {

    private ReadWhole() {}

    public static void main(String[] arguments) {
        long started = System.nanoTime();
        long records = 0;
        try (FileReading reading = Formats.known().open(Path.of(arguments[0]), ReadingOptions.none())) {
            while (reading.hasNext()) {
                reading.next();
                records++;
            }
            long cpu = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime())
                    .toMillis();
            long millis = Duration.ofNanos(System.nanoTime() - started).toMillis();
            System.out.printf(
                    "%d records, %d findings, %d ms (%d ms of processor), %d records a second of processor%n",
                    records, reading.findings().size(), millis, cpu, records * 1000 / Math.max(1, cpu));
        }
    }
}
