package org.passerelle.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.benchmark.Benchmark;
import org.passerelle.benchmark.Measurement;
import org.passerelle.benchmark.Shape;
import org.passerelle.model.Coded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures imports of generated files. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Generate files of the shape of the seeds, import each into a store of its own and write the same data once more by plain"
                        + " UNWIND statements: speeds, their ratio, and the memory in use, as Markdown. Your own data is not touched.")
final class BenchmarkCommand implements Callable<Integer> {

    /** Rows of a first run that is not shown. */
    private static final int WARMING_UP = 200;

    private static final double MEGABYTE = 1024.0 * 1024.0;

    @Option(
            names = "--rows",
            paramLabel = "NUMBER",
            split = ",",
            defaultValue = "1000,10000",
            description = "How many rows; several runs, separated by commas (default: ${DEFAULT-VALUE}).")
    private List<Integer> rows = List.of();

    @Option(
            names = "--shape",
            paramLabel = "SHAPE",
            defaultValue = "survey",
            description = "survey (many facts a row) or pairs (a twinning a row); default: ${DEFAULT-VALUE}.")
    private String shape = "";

    @Option(
            names = "--rounds",
            paramLabel = "NUMBER",
            defaultValue = "3",
            description = "How often each is measured; the middle of the times is shown (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description =
                    "Where to generate and write; what is made there is deleted (default: below the folder for temporary files).")
    private Path folder = Path.of(System.getProperty("java.io.tmpdir"), "passerelle-benchmark");

    @Option(
            names = "--no-raw",
            description =
                    "Only import: no second writing to compare with, which takes as long again and as much room on the disk.")
    private boolean withoutRaw;

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Shape wanted = Coded.parse(Shape.class, shape)
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, "--shape", shape)
                        .accepting(Coded.codes(Shape.class)));
        rows.stream().filter(number -> number < 1).findAny().ifPresent(number -> {
            throw NotUnderstood.invalid(CliText.NOT_POSITIVE, "--rows", number.toString());
        });
        if (rounds < 1) {
            throw NotUnderstood.invalid(CliText.NOT_POSITIVE, "--rounds", Integer.toString(rounds));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "| rows | cooperations | relationships | read and interpreted | imported | written raw | import : raw |"
                        + " reading : raw | heap |");
        out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        out.flush();
        try (ImportBar bar = new ImportBar(Voice.of(spec))) {
            Benchmark benchmark = new Benchmark(options.seeds(), folder, !withoutRaw, bar::show);
            // the first of a process pays for classes and plans
            benchmark.run(wanted, WARMING_UP, 1);
            for (int number : rows) {
                Measurement one = benchmark.run(wanted, number, rounds);
                bar.clear();
                out.println(row(one));
                out.flush();
            }
        }
        return ExitCode.GOOD;
    }

    private static String row(Measurement one) {
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
