package org.passerelle.interpretation.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.passerelle.curated.Sources;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.Interpreter;

/**
 * How well the rules read the raw records of the seeds, measured against the curated ones.
 *
 * @param records how many were read
 * @param scores one for each kind of fact, by name
 * @param differences every fact that only one of both states, in the order of the records
 */
public record Evaluation(int records, List<Score> scores, List<Difference> differences) {

    /**
     * Reads all records of the datasets below {@code seeds} by rules alone and compares.
     *
     * @throws org.passerelle.curated.DatasetException when the datasets are at fault
     */
    public static Evaluation of(Path seeds) {
        Sources sources = Sources.readVerified(seeds);
        Interpreter interpreter = new Interpreter();
        CuratedParties parties = new CuratedParties(sources);
        List<Comparison> comparisons = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (SeedRecord record : SeedRecord.of(sources, seeds, interpreter)) {
            Interpretation interpretation = interpreter.interpret(record.raw(), record.context());
            comparisons.add(new Comparison(record.curated(), interpretation, parties));
            names.add(record.curated().slug());
        }
        return of(names, comparisons);
    }

    private static Evaluation of(List<String> names, List<Comparison> comparisons) {
        Map<String, Score> scores = new TreeMap<>();
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            Set<ComparedFact> expected = comparisons.get(i).expected();
            Set<ComparedFact> stated = comparisons.get(i).stated();
            for (ComparedFact fact : stated) {
                boolean right = expected.contains(fact);
                count(scores, fact, right ? 1 : 0, right ? 0 : 1, 0);
                note(differences, right, names.get(i), fact, true);
            }
            for (ComparedFact fact : expected) {
                boolean found = stated.contains(fact);
                count(scores, fact, 0, 0, found ? 0 : 1);
                note(differences, found, names.get(i), fact, false);
            }
        }
        return new Evaluation(comparisons.size(), List.copyOf(scores.values()), List.copyOf(differences));
    }

    private static void count(Map<String, Score> scores, ComparedFact fact, int right, int wrong, int missed) {
        scores.merge(fact.kind(), new Score(fact.kind(), right, wrong, missed), Score::plus);
    }

    private static void note(List<Difference> all, boolean agreed, String record, ComparedFact fact, boolean stated) {
        if (!agreed) {
            all.add(new Difference(record, fact.kind(), stated, fact.subject() + ": " + fact.value()));
        }
    }

    /** All kinds together. */
    public Score total() {
        return scores.stream().reduce(new Score("all", 0, 0, 0), Score::plus);
    }
}
