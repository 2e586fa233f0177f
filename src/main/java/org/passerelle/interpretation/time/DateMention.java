package org.passerelle.interpretation.time;

import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.text.Span;

/**
 * A date in running prose, with the word right before it.
 *
 * @param date in the forms of {@link org.passerelle.model.PartialDate}; of a period its beginning
 * @param end of a period its end; null otherwise
 * @param act what the words before it say happened then; {@link Act#BARE} when they say nothing
 * @param doubt why it may be another date; null when the words are plain
 * @param span the date with the words before it
 * @param bare the date alone
 */
public record DateMention(
        String date,
        @Nullable String end,
        Act act,
        @Nullable TimeDoubt doubt,
        Span span,
        Span bare) {}
