package org.passerelle.answers.drawing;

/** Measures networks, so that drawings can be coloured and sized. */
public interface Painter {

    /**
     * What {@code query} asks for, of the network of the cooperations that {@code filter} lets through.
     *
     * @throws org.passerelle.answers.NotUnderstood when a value is not understood
     */
    Paint paint(PaintQuery query, DrawingFilter filter);
}
