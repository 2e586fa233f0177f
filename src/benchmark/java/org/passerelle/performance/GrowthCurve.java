package org.passerelle.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Curves of growth: to the right the twinnings of a graph, upwards how many times as long a question takes as with the smallest, each step
 * twice as much. What is as quick with any graph is level.
 */
final class GrowthCurve {

    private static final int LEFT = 60;
    private static final int WIDTH = 420;
    private static final int TOP = 40;
    private static final int HEIGHT = 300;
    private static final int NAMES = 330;
    private static final int BELOW = 50;

    /** Pixels between the names at the ends of two curves. */
    private static final int APART = 15;

    /** Seen well on white and on black. */
    private static final List<String> COLOURS = List.of(
            "#4477dd", "#dd6633", "#339955", "#bb4499", "#998822", "#2299aa", "#cc4455", "#7766cc", "#77993c",
            "#888888");

    private static final String INK = "#7d8590";

    private final List<Integer> sizes;
    private final List<Growth> growths;
    private final double least;
    private final double most;

    private GrowthCurve(List<Integer> sizes, List<Growth> growths) {
        this.sizes = sizes;
        this.growths = growths;
        List<Double> ratios = growths.stream()
                .flatMap(growth -> IntStream.range(0, sizes.size()).mapToObj(growth::ratio))
                .toList();
        least = Math.floor(Math.min(
                -1, ratios.stream().mapToDouble(GrowthCurve::doublings).min().orElse(0)));
        most = Math.ceil(Math.max(
                1, ratios.stream().mapToDouble(GrowthCurve::doublings).max().orElse(0)));
    }

    static GrowthCurve of(List<Integer> sizes, List<Growth> growths) {
        return new GrowthCurve(sizes, growths);
    }

    private static double doublings(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }

    /** Writes it as SVG, in a folder that is made where it is missing. */
    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        int width = LEFT + WIDTH + NAMES;
        int height = TOP + HEIGHT + BELOW;
        lines.add(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"12\" role=\"img\">",
                width,
                height,
                width,
                height));
        lines.add("<title>How the time of a question grows with the graph</title>");
        lines.add(label(LEFT, TOP - 20, "start", "times as long as with the smallest graph"));
        lines.add(label(LEFT + WIDTH / 2, height - 10, "middle", "twinnings in the graph"));
        for (int step = (int) least; step <= most; step++) {
            double y = y(Math.pow(2, step));
            lines.add(line(LEFT, y, LEFT + WIDTH, y));
            lines.add(label(LEFT - 8, y + 4, "end", (step < 0 ? "1/" : "") + (1 << Math.abs(step))));
        }
        for (int size : sizes) {
            lines.add(line(x(size), TOP, x(size), TOP + HEIGHT));
            lines.add(label(x(size), TOP + HEIGHT + 18, "middle", String.format(Locale.ROOT, "%,d", size)));
        }
        lines.addAll(curves());
        lines.add("</svg>");
        return String.join("\n", lines) + "\n";
    }

    private List<String> curves() {
        int last = sizes.size() - 1;
        List<Integer> fromTheTop = IntStream.range(0, growths.size())
                .boxed()
                .sorted(Comparator.comparing(number -> y(growths.get(number).ratio(last))))
                .toList();
        List<String> lines = new ArrayList<>();
        double free = TOP;
        for (int place = 0; place < fromTheTop.size(); place++) {
            int number = fromTheTop.get(place);
            Growth growth = growths.get(number);
            String colour = COLOURS.get(number % COLOURS.size());
            double end = y(growth.ratio(last));
            // the names below need their room as well
            double lowest = TOP + HEIGHT - APART * (fromTheTop.size() - 1.0 - place);
            double name = Math.max(free, Math.min(end, lowest));
            free = name + APART;
            String points = IntStream.rangeClosed(0, last)
                    .mapToObj(at -> String.format(Locale.ROOT, "%.1f,%.1f", x(sizes.get(at)), y(growth.ratio(at))))
                    .collect(Collectors.joining(" "));
            lines.add(String.format(
                    Locale.ROOT,
                    "<polyline points=\"%s %d,%.1f\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                    points,
                    LEFT + WIDTH + 14,
                    name,
                    colour));
            lines.add(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s, %.2f</text>",
                    LEFT + WIDTH + 18,
                    name + 4,
                    colour,
                    growth.question().words(),
                    growth.ratio(last)));
        }
        return lines;
    }

    private double x(int size) {
        double first = Math.log(sizes.get(0));
        double whole = Math.log(sizes.get(sizes.size() - 1)) - first;
        return LEFT + (whole == 0 ? 0 : WIDTH * (Math.log(size) - first) / whole);
    }

    private double y(double ratio) {
        return TOP + HEIGHT * (most - doublings(ratio)) / (most - least);
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"0.5\"/>",
                x1,
                y1,
                x2,
                y2,
                INK);
    }

    private static String label(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                x,
                y,
                anchor,
                INK,
                words);
    }
}
