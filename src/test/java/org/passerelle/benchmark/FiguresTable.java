package org.passerelle.benchmark;

import java.util.Locale;
import java.util.OptionalDouble;

/** Measurements as a table in Markdown. */
final class FiguresTable {

    static final String HEAD =
            "| rows | cooperations | relationships | read and interpreted | imported | written raw | import : raw |"
                    + " reading : raw | heap |\n|---:|---:|---:|---:|---:|---:|---:|---:|---:|";

    private static final double MEGABYTE = 1024.0 * 1024.0;

    private FiguresTable() {}

    /** What stands below {@link #HEAD} for one measurement. */
    static String row(Measurement one) {
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,d | %.1f s | %s | %s | %s | %s | %.0f MB |",
                one.rows(),
                one.cooperations(),
                one.relationships(),
                one.reading(),
                speed(one, one.importing()),
                one.raw().isPresent() ? speed(one, one.raw().getAsDouble()) : "",
                ratio("%.2f", one.againstRaw()),
                ratio("%.1f", one.readingAgainstRaw()),
                one.heap() / MEGABYTE);
    }

    private static String speed(Measurement one, double seconds) {
        return String.format(Locale.ROOT, "%.1f s (%,.0f/s)", seconds, one.relationships() / seconds);
    }

    private static String ratio(String format, OptionalDouble ratio) {
        return ratio.isPresent() ? String.format(Locale.ROOT, format, ratio.getAsDouble()) : "";
    }
}
