package org.passerelle.measures;

import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.Paint;
import org.passerelle.answers.drawing.PaintQuery;
import org.passerelle.answers.drawing.Painter;
import org.springframework.stereotype.Component;

/** Paints parties by the measures of the network in which they take part. */
@Component
public final class NodePainter implements Painter {

    private final Measures measures;

    public NodePainter(Measures measures) {
        this.measures = measures;
    }

    @Override
    public Paint paint(PaintQuery query, DrawingFilter filter) {
        return paint(query, new Subject(NodeChoice.PARTIES, Weighting.NONE, false, filter));
    }

    /** Paints the nodes of {@code subject}; nothing is measured when {@code query} asks for nothing. */
    Paint paint(PaintQuery query, Subject subject) {
        PaintOrder order = PaintOrder.read(query);
        return order.isNothing() ? Paint.NONE : MeasuredPaint.of(order, measures.of(subject));
    }
}
