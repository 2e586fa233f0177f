package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.passerelle.interpretation.statement.Found;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.SoFar;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.reading.Heading;

/** Reads the cells under one heading, each by itself. */
record CellRule(Heading heading, BiConsumer<Passage, Notes> reader) implements Rule {

    @Override
    public void apply(List<Passage> passages, SoFar soFar, Consumer<Found> found) {
        for (Passage passage : passages) {
            if (passage.cell().heading() == heading) {
                Notes notes = new Notes(soFar);
                reader.accept(passage, notes);
                found.accept(notes.found());
            }
        }
    }
}
