package org.passerelle.resolution.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.passerelle.model.Coded;
import org.passerelle.resolution.match.MatchEvidence.Trait;

/**
 * How much each piece of evidence counts: a logistic regression, whose weights {@code mvn test -Dtest=ModelTraining} computes from the
 * labelled pairs and writes to {@code resolution/model.tsv}.
 *
 * @param base what speaks for one party when nothing is known
 */
record Model(double base, Map<Trait, Double> weights) {

    private static final String BASE = "base";

    static Model bundled() {
        return Bundled.MODEL;
    }

    private static final class Bundled {
        private static final Model MODEL = read();
    }

    private static Model read() {
        Map<Trait, Double> weights = new EnumMap<>(Trait.class);
        double[] base = {0};
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Model.class.getResourceAsStream("/resolution/model.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
                double weight = Double.parseDouble(cells[1]);
                if (cells[0].equals(BASE)) {
                    base[0] = weight;
                } else {
                    weights.put(Coded.parse(Trait.class, cells[0]).orElseThrow(), weight);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("resolution/model.tsv cannot be read", e);
        }
        return new Model(base[0], weights);
    }

    /** How likely it is that both names mean one party, 0 to 1. */
    double probability(MatchEvidence evidence) {
        double sum = base;
        for (Map.Entry<Trait, Double> trait : evidence.traits().entrySet()) {
            sum += weights.getOrDefault(trait.getKey(), 0.0) * trait.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
