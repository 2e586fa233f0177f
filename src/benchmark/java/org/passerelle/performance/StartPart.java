package org.passerelle.performance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How much a start takes of the processor, with and without the archive of classes. */
final class StartPart implements Part {

    private static final double SERVER_GOAL = 0.65;
    private static final double ASK_GOAL = 0.67;
    private static final int ROUNDS = 3;

    /** The archive that comes with Java, in place of the program's. */
    private static final String WITHOUT =
            "-XX:SharedArchiveFile=" + Path.of(System.getProperty("java.home"), "lib", "server", "classes.jsa");

    private static final String WITH = "";

    @Override
    public void run(Page page, Path folder) {
        page.heading("Start");
        Optional<Installed> installed = Installed.in(folder.resolve("installed"));
        if (installed.isEmpty()) {
            page.line("Not measured: there is no packaged program in `target`. `mvn -DskipTests package` makes one.");
        } else {
            measure(page, installed.get(), folder.resolve("data"));
        }
    }

    private static void measure(Page page, Installed installed, Path data) {
        String[] serve = with(data, "serve", "--port", "0", "--bolt-port", "0");
        String[] ask = with(data, "ask", "partners-of", "--party", "hospital/fr/chru-tours");
        // the first of each fill the store, and leave the archive
        installed.serve(WITH, serve);
        installed.run(WITH, ask);
        Row server = measured("server, until it is ready", SERVER_GOAL, options -> installed.serve(options, serve));
        Row question = measured("`ask`, without a server", ASK_GOAL, options -> installed.run(options, ask));
        page.line(
                "The packaged program, run by its launcher as a process, over the seeds, in turns with its archive of classes and with"
                        + " none but Java's own.");
        page.line("");
        page.line("| what | without, of the processor | with it | with : without | goal |");
        page.line("|---|---:|---:|---:|---:|");
        page.line(server.text());
        page.line(question.text());
    }

    private static String[] with(Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--data",
                data.toString(),
                "--seeds",
                Path.of("seeds").toAbsolutePath().toString()));
        return all.toArray(String[]::new);
    }

    /** Seconds of the processor. */
    private record Row(String what, double without, double with, double goal) {

        String text() {
            double ratio = with / without;
            return String.format(
                    Locale.ROOT,
                    "| %s | %.2f s | %.2f s | %.2f | %.2f: %s |",
                    what,
                    without,
                    with,
                    ratio,
                    goal,
                    ratio <= goal ? "met" : "missed");
        }
    }

    private static Row measured(String what, double goal, ToDoubleFunction<String> start) {
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            without.add(start.applyAsDouble(WITHOUT));
            with.add(start.applyAsDouble(WITH));
        }
        Row row = new Row(what, middle(without), middle(with), goal);
        System.out.println(row.text());
        return row;
    }

    private static double middle(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }
}
