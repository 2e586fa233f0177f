package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.passerelle.interpretation.statement.Found;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.SoFar;
import org.passerelle.interpretation.text.Passage;

/** Reads all cells of a record together, but for codes: "CA" in a column of states is the acronym of nobody. */
record RecordRule(BiConsumer<List<Passage>, Notes> reader) implements Rule {

    @Override
    public void apply(List<Passage> passages, SoFar soFar, Consumer<Found> found) {
        Notes notes = new Notes(soFar);
        reader.accept(
                passages.stream()
                        .filter(passage -> !passage.cell().heading().tellsWhich())
                        .toList(),
                notes);
        found.accept(notes.found());
    }
}
