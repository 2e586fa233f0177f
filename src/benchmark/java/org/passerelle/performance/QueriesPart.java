package org.passerelle.performance;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/** Partners, their partners, shortest paths and numbers by country, in programs that hold the same facts. */
final class QueriesPart implements Part {

    private static final int ROUNDS = 11;
    private static final int WARM_UP = 8;

    /** Of calls that take less than a millisecond: the JVM goes on to compile them for some ten thousand of them. */
    private static final int LONG_WARM_UP = 60;

    private static final int TOWNS = 400;
    private static final int FEWER_TOWNS = 200;
    private static final int PATHS = 40;

    private static final Map<String, Double> ONE_HOP_GOALS = Map.of("SQLite", 1.0, "DuckDB", 1.0, "TinkerGraph", 1.0);
    private static final Map<String, Double> TWO_HOP_GOALS = Map.of("JGraphT", 1.3);
    private static final Map<String, Double> PATH_GOALS = Map.of("JGraphT", 0.3);
    private static final Map<String, Double> GROUPING_GOALS = Map.of("DuckDB", 1.0);

    private final Facts facts = Facts.generated();
    private final int[] towns = facts.towns(TOWNS, 1);
    private final int[] fewerTowns = facts.towns(FEWER_TOWNS, 2);
    private final int[] from = facts.towns(PATHS, 3);
    private final int[] to = facts.towns(PATHS, 4);

    @Override
    public void run(Page page, Path folder) {
        try (ProductHolder ours = ProductHolder.of(facts, folder.resolve("product"));
                SqlHolder sqlite = SqlHolder.sqlite(facts);
                SqlHolder duckDb = SqlHolder.duckDb(facts);
                JGraphTHolder jgrapht = new JGraphTHolder(facts);
                TinkerHolder tinker = new TinkerHolder(facts)) {
            List<Holder> others = List.of(sqlite, duckDb, jgrapht, tinker);
            others.forEach(other -> compare(ours, other));
            compareSnapshot(ours);
            equal(ours, "the numbers of its snapshot", ours.byCountries(), ours.byCountriesOfSnapshot());
            write(
                    page,
                    jgrapht,
                    List.of(
                            oneHop(ours, others).run(),
                            twoHops(ours, others).run(),
                            paths(ours, jgrapht).run(),
                            grouping(ours, others).run()));
        }
    }

    private void compare(Holder ours, Holder other) {
        for (int town : towns) {
            equal(other, "partners of " + town, ours.oneHop(town), other.oneHop(town));
        }
        for (int town : fewerTowns) {
            equal(other, "partners of partners of " + town, ours.twoHops(town), other.twoHops(town));
        }
        for (int pair = 0; other.findsPaths() && pair < PATHS; pair++) {
            equal(
                    other,
                    "distance of " + from[pair] + " and " + to[pair],
                    ours.distance(from[pair], to[pair]),
                    other.distance(from[pair], to[pair]));
        }
        equal(other, "twinnings by countries", ours.byCountries(), other.byCountries());
    }

    private void compareSnapshot(ProductHolder ours) {
        for (int pair = 0; pair < PATHS; pair++) {
            equal(
                    ours,
                    "distance by its snapshot of " + from[pair] + " and " + to[pair],
                    ours.distance(from[pair], to[pair]),
                    ours.distanceOfSnapshot(from[pair], to[pair]));
        }
    }

    private static void equal(Holder holder, String what, Object ours, Object other) {
        if (!ours.equals(other)) {
            throw new IllegalStateException(holder.name() + ", " + what + ": " + other + ", expected " + ours);
        }
    }

    private Contest oneHop(ProductHolder ours, List<Holder> others) {
        Contest contest = new Contest("partners of a town (1-hop)", LONG_WARM_UP, TOWNS);
        add(contest, ours, Map.of(), () -> each(towns, ours::oneHop));
        contest.add("Passerelle, a statement that reads nothing", 1, ROUNDS, OptionalDouble.empty(), () -> {
            for (int call = 0; call < TOWNS; call++) {
                ours.nothing();
            }
        });
        others.forEach(other -> add(contest, other, ONE_HOP_GOALS, () -> each(towns, other::oneHop)));
        return contest;
    }

    private Contest twoHops(Holder ours, List<Holder> others) {
        Contest contest = new Contest("their partners as well (2-hop)", LONG_WARM_UP, FEWER_TOWNS);
        add(contest, ours, Map.of(), () -> each(fewerTowns, ours::twoHops));
        others.forEach(other -> add(contest, other, TWO_HOP_GOALS, () -> each(fewerTowns, other::twoHops)));
        return contest;
    }

    private Contest paths(ProductHolder ours, Holder other) {
        Contest contest = new Contest("how far one town is from another", LONG_WARM_UP, PATHS)
                .add(
                        "Passerelle, from its snapshot",
                        1,
                        ROUNDS,
                        OptionalDouble.empty(),
                        () -> distances(ours::distanceOfSnapshot));
        add(contest, ours, Map.of(), () -> distances(ours::distance));
        add(contest, other, PATH_GOALS, () -> distances(other::distance));
        return contest;
    }

    private static Contest grouping(ProductHolder ours, List<Holder> others) {
        Contest contest = new Contest("twinnings by both countries (whole graph)", WARM_UP, 1)
                .add("Passerelle, from its snapshot", 1, ROUNDS, OptionalDouble.empty(), ours::byCountriesOfSnapshot);
        add(contest, ours, Map.of(), ours::byCountries);
        others.forEach(other -> add(contest, other, GROUPING_GOALS, other::byCountries));
        return contest;
    }

    private static void add(Contest contest, Holder holder, Map<String, Double> goals, Runnable work) {
        Double goal = goals.get(holder.name());
        contest.add(
                holder.name(),
                holder.threads(),
                ROUNDS,
                goal == null ? OptionalDouble.empty() : OptionalDouble.of(goal),
                work);
    }

    /** How many towns are found, lest a compiler leave the work out. */
    private static long each(int[] towns, IntFunction<Set<Integer>> question) {
        long found = 0;
        for (int town : towns) {
            found += question.apply(town).size();
        }
        return found;
    }

    private long distances(BiFunction<Integer, Integer, OptionalInt> distance) {
        long steps = 0;
        for (int pair = 0; pair < PATHS; pair++) {
            steps += distance.apply(from[pair], to[pair]).orElse(0);
        }
        return steps;
    }

    private void write(Page page, Holder jgrapht, List<Contest> contests) {
        page.heading("Partners, paths and numbers");
        page.line(String.format(
                Locale.ROOT,
                "The same %,d twinnings of %,d towns in each program: %d towns are asked for their partners, %d for the partners of these as"
                        + " well, %d pairs for their distance. A figure is the time of one, from calls one after the other; programs of"
                        + " more than one thread take what they like.",
                facts.network().pairs().size(),
                facts.network().nodes(),
                TOWNS,
                FEWER_TOWNS,
                PATHS));
        page.paragraph(
                "Passerelle's graph lies in its store on the disk, is written as an import writes it, though without evidence, and is"
                        + " asked through the port that every question uses. All others hold no more than these facts, in memory. SQLite"
                        + " and DuckDB have each link from either end, by an index, and prepared statements. Neither SQL nor Gremlin"
                        + " without a graph computer has shortest paths.");
        page.times(contests);
        double least = milliseconds(contests.get(0), 1);
        double oneHop = milliseconds(contests.get(0), 0);
        double twoHops = milliseconds(contests.get(1), 0);
        page.paragraph(String.format(
                Locale.ROOT,
                "Where a goal is missed, the others read memory of their own process. Passerelle opens a transaction in Neo4j, finds the"
                        + " statement's plan and binds parameters before it reads the first link: `RETURN 1` by the same way takes"
                        + " %.4f ms, %.0f %% of the time of 1-hop and %.0f %% of that of 2-hop. The rest is"
                        + " reading. The statements were planned when the database had counted what its indexes hold: planned right after"
                        + " so much is written, while it takes them to be empty, they scan the index instead, and take about 1 ms more. A town has %.1f"
                        + " partners and %.1f within two steps, on average.",
                least,
                100 * least / oneHop,
                100 * least / twoHops,
                (double) each(towns, jgrapht::oneHop) / TOWNS,
                (double) each(fewerTowns, jgrapht::twoHops) / FEWER_TOWNS));
        page.paragraph(
                "The snapshot, from which paths, measures and pairs of countries are read, holds the same links as JGraphT and could answer"
                        + " from memory as well. No question asks for bare neighbours, though: each shows names, roles and evidence, which lie in"
                        + " the store and have to be read there. So 1-hop and 2-hop are measured where questions read them, and miss their goals.");
    }

    /** How long one call of a runner takes. */
    private static double milliseconds(Contest contest, int runner) {
        return contest.runners().get(runner).times().medianOfClock() / contest.calls() / 1e6;
    }
}
