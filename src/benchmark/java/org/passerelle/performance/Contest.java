package org.passerelle.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The same task for several programs, in turns, so that whatever else the machine does meets all of them alike. */
final class Contest {

    /** One program at the task. */
    record Runner(String name, int threads, int rounds, OptionalDouble goal, Runnable task, Times times) {}

    private final String task;
    private final int warmUp;
    private final int calls;
    private final List<Runner> runners = new ArrayList<>();

    /**
     * A contest.
     *
     * @param task in words for the page
     * @param warmUp how many rounds are run before those that count
     * @param calls how often the work of a program does it; the page gives the time of one
     */
    Contest(String task, int warmUp, int calls) {
        this.task = task;
        this.warmUp = warmUp;
        this.calls = calls;
    }

    /**
     * Adds a program; the first is ours.
     *
     * @param goal what our time is to be at most, as a share of its time; empty where nobody has said
     */
    Contest add(String name, int threads, int rounds, OptionalDouble goal, Runnable work) {
        runners.add(new Runner(name, threads, rounds, goal, work, new Times()));
        return this;
    }

    Contest run() {
        System.out.println("benchmark: " + task);
        for (int round = 0; round < warmUp; round++) {
            runners.forEach(runner -> runner.task().run());
        }
        int most = runners.stream().mapToInt(Runner::rounds).max().orElse(0);
        for (int round = 0; round < most; round++) {
            for (Runner runner : runners) {
                if (round < runner.rounds()) {
                    runner.times().time(runner.task());
                }
            }
        }
        runners.forEach(runner -> System.out.printf(
                "    %s, %d: %s; %s%n",
                runner.name(),
                runner.threads(),
                runner.times().clock(calls),
                runner.times().processor(calls)));
        return this;
    }

    int calls() {
        return calls;
    }

    String task() {
        return task;
    }

    List<Runner> runners() {
        return runners;
    }
}
