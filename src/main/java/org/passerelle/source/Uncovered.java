package org.passerelle.source;

/** Lines of a document that no fact quotes, and why. */
public record Uncovered(String document, LineRange lines, String as, String reason, Place place) {}
