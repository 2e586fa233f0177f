package org.passerelle.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.drawing.Look;
import org.passerelle.answers.drawing.Paint;
import org.passerelle.answers.drawing.Shade;

/** How the nodes of a measured network look. */
final class MeasuredPaint implements Paint {

    /** The widest node is so many times as wide as the smallest. */
    private static final double WIDEST = 3;

    private final PaintOrder order;
    private final Measured measured;
    private final List<Shade> shades;
    private final double largest;

    private MeasuredPaint(PaintOrder order, Measured measured) {
        this.order = order;
        this.measured = measured;
        shades = order.colour()
                .map(measure -> Shades.of(measure, measured.values(measure)))
                .orElse(List.of());
        largest = order.size().map(measured::largest).orElse(0.0);
    }

    static Paint of(PaintOrder order, Measured measured) {
        return new MeasuredPaint(order, measured);
    }

    @Override
    public List<String> measures() {
        return order.told().stream().map(Measure::column).toList();
    }

    @Override
    public Optional<Look> of(String id) {
        return measured.node(id).stream().mapToObj(this::look).findFirst();
    }

    private Look look(int node) {
        Map<String, @Nullable Number> told = new LinkedHashMap<>();
        order.told().forEach(measure -> told.put(measure.column(), measured.value(measure, node)));
        return new Look(
                told,
                order.colour()
                        .map(measure -> measured.value(measure, node))
                        .flatMap(value -> Shades.colour(shades, value.doubleValue()))
                        .orElse(null),
                order.size()
                        .map(measure -> measured.value(measure, node))
                        .map(value -> size(value.doubleValue()))
                        .orElse(null));
    }

    /** The area grows as the value does, to a hundredth of a width. */
    private double size(double value) {
        double share = largest > 0 ? Math.max(0, value) / largest : 0;
        return Math.round(100 * (1 + (WIDEST - 1) * Math.sqrt(share))) / 100.0;
    }

    @Override
    public List<Shade> shades() {
        return shades;
    }
}
