package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.function.Consumer;
import org.passerelle.interpretation.statement.Found;
import org.passerelle.interpretation.statement.SoFar;
import org.passerelle.interpretation.text.Passage;

/** Reads cells of a record, or the record as a whole. It keeps nothing between two records. */
public sealed interface Rule permits CellRule, RecordRule {

    /** Reads {@code passages} and hands what it finds to {@code found}, cell by cell where it reads cells one after the other. */
    void apply(List<Passage> passages, SoFar soFar, Consumer<Found> found);
}
