package org.passerelle.performance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The same questions of graphs of several sizes, in turns. */
final class GrowthPart implements Part {

    /** Whole rounds: before those that count, and of these. */
    private static final int WARM_UP = 3;

    private static final int ROUNDS = 3;

    private final List<Integer> sizes;
    private final Path picture;

    /**
     * A comparison.
     *
     * @param sizes numbers of twinnings, the smallest first
     * @param picture where the curves are drawn
     */
    GrowthPart(List<Integer> sizes, Path picture) {
        this.sizes = sizes;
        this.picture = picture;
    }

    /** Sizes as a person writes them, with commas between. */
    static List<Integer> sizes(String text) {
        return Arrays.stream(text.split(",", -1)).map(Integer::valueOf).sorted().toList();
    }

    @Override
    public void run(Page page, Path folder) {
        List<Grown> graphs = new ArrayList<>();
        try {
            grow(graphs, folder);
            List<Growth> growths = GrowthQuestion.all().stream()
                    .map(question -> measured(question, graphs))
                    .toList();
            write(page, graphs, growths);
            GrowthCurve.of(sizes, growths).write(picture);
        } finally {
            graphs.forEach(Grown::close);
        }
    }

    private void grow(List<Grown> graphs, Path folder) {
        LikeTowns smallest = new LikeTowns(GeneratedNetwork.sized(sizes.get(0)));
        List<LikeTowns.Around> drawn = smallest.drawn(GrowthQuestion.TOWNS);
        for (int size : sizes) {
            System.out.println("benchmark: " + size + " twinnings");
            GeneratedNetwork network = GeneratedNetwork.sized(size);
            List<LikeTowns.Around> towns = size == sizes.get(0) ? drawn : new LikeTowns(network).like(smallest, drawn);
            graphs.add(Grown.of(network, towns, folder.resolve("growth-" + size)));
        }
    }

    private static Growth measured(GrowthQuestion question, List<Grown> graphs) {
        Growth growth = Growth.of(question, graphs);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (int town = 0; town < question.towns(); town++) {
                for (int graph = 0; graph < graphs.size(); graph++) {
                    growth.ask(graphs, graph, town, round >= WARM_UP);
                }
            }
        }
        System.out.println(growth.row());
        return growth;
    }

    private static void write(Page page, List<Grown> graphs, List<Growth> growths) {
        page.heading("Growth");
        page.line("The longer an answer, the more a question may cost; not the larger the graph. Graphs of "
                + graphs.stream()
                        .map(graph -> String.format(Locale.ROOT, "%,d", graph.size()))
                        .collect(Collectors.joining(", "))
                + " generated twinnings, with evidence, each in a store of its own, were asked the same in turns; the road of every"
                + " imported file brought them there ("
                + graphs.stream()
                        .map(graph -> String.format(Locale.ROOT, "%.0f s", graph.seconds()))
                        .collect(Collectors.joining(", "))
                + " by the clock, preview and writing, one after the other). The database had counted its indexes by then: what it plans before, it"
                + " plans anew ten seconds later.");
        page.paragraph(String.format(
                Locale.ROOT,
                "In the smallest, %d towns of three partners and more were drawn by chance, and with each one of its partners, another and a"
                        + " town two to four steps away; in the larger ones, such as have as many partners, and these about as many."
                        + " Each was asked about %d times after %d to warm up. A figure is the median, in milliseconds, through the port"
                        + " that the API asks; with it the items of the answers on average. Of nothing was an answer kept, save where"
                        + " somebody else had read the list.",
                GrowthQuestion.TOWNS,
                ROUNDS,
                WARM_UP));
        page.line("| what | "
                + graphs.stream()
                        .map(graph -> String.format(Locale.ROOT, "%,d", graph.size()))
                        .collect(Collectors.joining(" | "))
                + " | items | largest : smallest | goal |");
        page.line("|---|" + "---:|".repeat(graphs.size() + 3));
        growths.forEach(growth -> page.line(growth.row()));
        page.paragraph(
                "A page of everything by name is read from an index; a list that is narrowed, or sorted by something else, is found in memory"
                        + " ([scale](scale.md#one-machine)).");
        page.paragraph("![How the time of a question grows with the graph](images/growth.svg)");
    }
}
