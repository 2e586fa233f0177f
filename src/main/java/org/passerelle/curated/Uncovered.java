package org.passerelle.curated;

import org.passerelle.model.LineRange;
import org.passerelle.model.SourceLocation;

/** Lines of a document that no fact quotes, and why. */
public record Uncovered(String document, LineRange lines, String as, String reason, SourceLocation place) {}
