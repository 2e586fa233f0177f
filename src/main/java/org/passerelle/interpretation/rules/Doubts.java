package org.passerelle.interpretation.rules;

import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.time.Event;
import org.passerelle.interpretation.time.TimeDoubt;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;
import org.passerelle.model.PartialDate;
import org.passerelle.telling.Message;

/** Why what a cell says of time may mean something else. */
record Doubts(DocumentContext context) {

    /** Why the date of {@code event} may be another one; null when it is sure. */
    @Nullable
    Message of(Event event) {
        return of(event.doubt());
    }

    /** What the reader is told of {@code doubt}; null for none. */
    @Nullable
    Message of(@Nullable TimeDoubt doubt) {
        if (doubt == null) {
            return null;
        }
        PartialDate observed = context.observedOn();
        return doubt == TimeDoubt.COUNTED_BACK && observed != null
                ? Doubt.COUNTED_BACK.with(observed.text())
                : doubt.with();
    }

    /** Why a date without a word may not be the beginning. */
    Message bare(Event event) {
        return bare(event.doubt());
    }

    Message bare(@Nullable TimeDoubt doubt) {
        Message own = of(doubt);
        return own == null ? Doubt.BARE_DATE.with() : own;
    }

    /** Why the words at {@code span} of {@code passage} may say something else than the activity they were read as; null when they say it surely. */
    @Nullable
    static Message ofMeaning(Passage passage, Span span, FieldsAndActivities terms) {
        return terms.hasSeveralMeanings(passage, span) ? Doubt.SEVERAL_MEANINGS.with(passage.words(span)) : null;
    }
}
