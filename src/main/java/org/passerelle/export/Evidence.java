package org.passerelle.export;

import org.jspecify.annotations.Nullable;
import org.passerelle.model.Predicate;

/**
 * A claim: one fact as one record states it, and the words that state it.
 *
 * @param id of the claim
 * @param subject id of what it is about
 * @param value for a link the id of its object, else the text
 * @param lineStart first line of the quote in the document, from 1
 * @param lineEnd last line
 */
public record Evidence(
        String id,
        String subject,
        String predicate,
        String value,
        @Nullable String role,
        @Nullable String date,
        String quote,
        long lineStart,
        long lineEnd,
        @Nullable String rank,
        @Nullable String because,
        @Nullable String uncertain,
        String record,
        QuotedDocument document) {

    /** Whether {@link #value} is the id of another node. */
    public boolean isLink() {
        return Predicate.named(predicate).filter(Predicate::isLink).isPresent();
    }

    /** The lines as people write them: {@code 22} or {@code 22-24}. */
    public String lines() {
        return lineStart == lineEnd ? String.valueOf(lineStart) : lineStart + "-" + lineEnd;
    }
}
