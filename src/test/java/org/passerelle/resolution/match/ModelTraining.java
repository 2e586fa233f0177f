package org.passerelle.resolution.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passerelle.resolution.match.MatchEvidence.Trait;
import org.passerelle.testing.Unit;

/**
 * Computes {@code resolution/model.tsv} from the halves of the labelled sets that are there for it: {@code mvn test -Dtest=ModelTraining}. Logistic
 * regression by gradient descent, always from the same start; what speaks for one party may not get a weight against it, nor the other
 * way round. Then all is joined the more easily, as
 * long as hardly anything is joined wrongly.
 */
@Unit
class ModelTraining {

    private static final Path MODEL = Path.of("src/main/resources/resolution/model.tsv");
    private static final int ROUNDS = 40_000;
    private static final double STEP = 0.5;
    private static final double SHRINKAGE = 0.0003;

    /** What is joined of the pairs of our own that it learns from, set by set, is right to that share at least. */
    private static final double PRECISION = 0.99;

    /** As {@link #PRECISION}, of the public set, in which many different companies have names one letter apart. */
    private static final double PRECISION_OF_OTHERS = 0.95;

    private static final double EASIER = 0.1;
    private static final int EASIEST = 20;

    private static final Trait[] TRAITS = Trait.values();

    private record Example(List<Double> traits, boolean same) {}

    @Test
    void weightsAreThoseOfThePairs() throws IOException {
        double[] weights = train(examples());
        double base = base(weights);
        String rows = IntStream.range(0, TRAITS.length)
                .mapToObj(i -> row(TRAITS[i].code(), weights[i]))
                .collect(Collectors.joining());
        Files.writeString(MODEL, "evidence\tweight\n" + row("base", base) + rows);
    }

    private static double base(double[] weights) {
        Map<Trait, Double> byTrait = new EnumMap<>(Trait.class);
        for (int i = 0; i < TRAITS.length; i++) {
            byTrait.put(TRAITS[i], weights[i]);
        }
        double learned = weights[TRAITS.length];
        return IntStream.rangeClosed(0, EASIEST)
                .mapToDouble(i -> learned + i * EASIER)
                .takeWhile(base -> joinsRight(new NameMatcher(new Model(base, byTrait))))
                .max()
                .orElse(learned);
    }

    private static boolean joinsRight(NameMatcher matcher) {
        return joinsRight(matcher, LabelledPair.own(LabelledPair.TUNING), PRECISION)
                && joinsRight(matcher, LabelledPair.ofRegisters(LabelledPair.TUNING), PRECISION)
                && joinsRight(matcher, LabelledPair.ofOthers(LabelledPair.TUNING), PRECISION_OF_OTHERS);
    }

    private static boolean joinsRight(NameMatcher matcher, List<LabelledPair> set, double precision) {
        List<LabelledPair> joined = set.stream()
                .filter(pair -> matcher.compare(pair.left(), pair.right()).value() >= NameMatcher.JOIN)
                .toList();
        return joined.stream().filter(LabelledPair::same).count() >= precision * joined.size();
    }

    private static Stream<List<LabelledPair>> sets() {
        return Stream.of(
                LabelledPair.own(LabelledPair.TUNING),
                LabelledPair.ofRegisters(LabelledPair.TUNING),
                LabelledPair.ofOthers(LabelledPair.TUNING));
    }

    private static String row(String name, double weight) {
        return String.format(Locale.ROOT, "%s\t%.3f%n", name, weight);
    }

    /** Those that the model is asked about: where the words are the same there is nothing to weigh. */
    private static List<Example> examples() {
        return sets().flatMap(List::stream)
                .filter(pair -> !Comparison.of(pair.left(), pair.right()).isSame())
                .map(ModelTraining::example)
                .toList();
    }

    private static Example example(LabelledPair pair) {
        MatchEvidence evidence = Comparison.of(pair.left(), pair.right()).evidence();
        return new Example(
                Arrays.stream(TRAITS)
                        .map(trait -> evidence.traits().getOrDefault(trait, 0.0))
                        .toList(),
                pair.same());
    }

    private static double[] train(List<Example> examples) {
        double[] weights = new double[TRAITS.length + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(weights, examples);
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= STEP * slope[i];
                if (i < TRAITS.length) {
                    weights[i] = TRAITS[i].speaksFor() ? Math.max(0, weights[i]) : Math.min(0, weights[i]);
                }
            }
        }
        return weights;
    }

    private static double[] slope(double[] weights, List<Example> examples) {
        double[] slope = new double[weights.length];
        for (Example example : examples) {
            double fault = probability(weights, example.traits()) - (example.same() ? 1 : 0);
            for (int i = 0; i < TRAITS.length; i++) {
                slope[i] += fault * example.traits().get(i);
            }
            slope[TRAITS.length] += fault;
        }
        for (int i = 0; i < slope.length; i++) {
            slope[i] = slope[i] / examples.size() + (i < TRAITS.length ? SHRINKAGE * weights[i] : 0);
        }
        return slope;
    }

    private static double probability(double[] weights, List<Double> traits) {
        double sum = weights[TRAITS.length];
        for (int i = 0; i < traits.size(); i++) {
            sum += weights[i] * traits.get(i);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
