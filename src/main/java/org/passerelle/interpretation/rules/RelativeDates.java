package org.passerelle.interpretation.rules;

import java.util.Objects;
import java.util.Optional;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.time.Event;
import org.passerelle.interpretation.time.TimeDoubt;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;
import org.passerelle.model.Status;

/** "depuis 5 ans", "for ten years": counted back from when the document was observed. */
record RelativeDates(Times times) {

    /** States since when, if {@code passage} counts the years and the document's date is known; true when it does. */
    boolean state(Passage passage, Notes notes) {
        Optional<Event> counted = times.of(passage, notes.context()).stream()
                .filter(event -> event.doubt() == TimeDoubt.COUNTED_BACK && event.date() != null)
                .findFirst();
        counted.ifPresent(event -> {
            Quote quote = passage.quote(TimeFacts.span(event));
            notes.main()
                    .value(
                            Predicate.SINCE,
                            Objects.requireNonNull(event.date()),
                            java.util.Map.of(),
                            new Doubts(notes.context()).of(event),
                            quote)
                    .value(Predicate.STATUS, Status.ACTIVE.code(), quote);
            notes.understand(passage, TimeFacts.span(event));
        });
        return counted.isPresent();
    }
}
