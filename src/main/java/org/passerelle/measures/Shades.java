package org.passerelle.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.passerelle.answers.drawing.Shade;

/** Colours for the values of a measure. */
final class Shades {

    /** Numbers that name something: one more of it means nothing. */
    private static final Set<Measure> NAMING = EnumSet.of(Measure.COMMUNITY, Measure.COMPONENT, Measure.CUT_POINT);

    /** From little to much, told apart by people who see few colours and in grey (five steps of viridis, the darkest first). */
    private static final List<String> STEPS = List.of("#440154", "#3b528b", "#21918c", "#5ec962", "#fde725");

    /** For what has a name: the colours of Okabe and Ito. */
    private static final List<String> NAMES =
            List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442");

    private Shades() {}

    /** The colours of {@code values}; those that are not a number have none. */
    static List<Shade> of(Measure measure, double[] values) {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return NAMING.contains(measure) ? named(known) : steps(measure, known);
    }

    /** The largest groups each have a colour, the others none. */
    private static List<Shade> named(double[] values) {
        Map<Long, Integer> sizes = new TreeMap<>();
        Arrays.stream(values).forEach(value -> sizes.merge(Math.round(value), 1, Integer::sum));
        List<Long> largest = sizes.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .limit(NAMES.size())
                .sorted()
                .toList();
        List<Shade> shades = new ArrayList<>();
        for (long name : largest) {
            shades.add(new Shade(NAMES.get(shades.size()), name, name));
        }
        return List.copyOf(shades);
    }

    /**
     * Head/tail breaks (Jiang 2013): each class begins above the mean of what is left, as suits measures of which many nodes have little and
     * few have much.
     */
    private static List<Shade> steps(Measure measure, double[] values) {
        List<Shade> shades = new ArrayList<>();
        double[] left = Arrays.stream(values).sorted().toArray();
        while (left.length > 0) {
            double[] all = left;
            double mean = Arrays.stream(all).average().orElse(0);
            double[] tail = Arrays.stream(all).filter(value -> value <= mean).toArray();
            // rounding can put the mean of equal values below each of them
            boolean last = shades.size() == STEPS.size() - 1 || tail.length == 0;
            double[] now = last ? all : tail;
            shades.add(
                    new Shade(STEPS.get(shades.size()), measure.number(now[0]), measure.number(now[now.length - 1])));
            left = Arrays.copyOfRange(all, now.length, all.length);
        }
        return List.copyOf(shades);
    }

    /** The colour of {@code value}. */
    static Optional<String> colour(List<Shade> shades, double value) {
        return shades.stream()
                .filter(shade -> value >= shade.from().doubleValue()
                        && value <= shade.to().doubleValue())
                .map(Shade::colour)
                .findFirst();
    }
}
