package org.passerelle.performance;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long a question took with graphs of several sizes.
 *
 * @param times by graph
 * @param items how many its answers held, by graph
 */
record Growth(GrowthQuestion question, List<Times> times, List<LongAdder> items) {

    static Growth of(GrowthQuestion question, List<Grown> graphs) {
        return new Growth(
                question,
                Stream.generate(Times::new).limit(graphs.size()).toList(),
                Stream.generate(LongAdder::new).limit(graphs.size()).toList());
    }

    /**
     * Asks one graph.
     *
     * @param counts whether the time is taken
     */
    void ask(List<Grown> graphs, int graph, int town, boolean counts) {
        Grown asked = graphs.get(graph);
        if (question.fresh()) {
            asked.touch();
        }
        Runnable work = () -> items.get(graph)
                .add(question.ask().applyAsLong(asked.graph(), asked.asked().get(town)));
        if (counts) {
            times.get(graph).time(work);
        } else {
            work.run();
            items.get(graph).reset();
        }
    }

    /** How many times as long as with the smallest graph it takes. */
    double ratio(int graph) {
        return times.get(graph).medianOfClock() / times.get(0).medianOfClock();
    }

    /** Of a table. */
    String row() {
        double largest = ratio(times.size() - 1);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %.2f: %s |",
                question.words(),
                times.stream().map(Times::milliseconds).collect(Collectors.joining(" | ")),
                IntStream.range(0, times.size())
                        .mapToObj(graph -> String.format(
                                Locale.ROOT,
                                "%.1f",
                                items.get(graph).doubleValue()
                                        / times.get(graph).number()))
                        .collect(Collectors.joining(", ")),
                largest,
                question.goal(),
                largest <= question.goal() ? "met" : "missed");
    }
}
