package org.passerelle.answers.question;

import org.jspecify.annotations.Nullable;

/**
 * Who says so: a claim with the words it quotes.
 *
 * @param id of the claim
 * @param document title of the document
 * @param documentId its id
 * @param lineStart first line of the quote in the document, from 1
 * @param lineEnd last line
 */
public record Source(
        String id,
        String document,
        String documentId,
        String publisher,
        @Nullable String address,
        long lineStart,
        long lineEnd,
        String quote) {

    /** The source in one line: publisher, document, lines and the quoted words. */
    public String citation() {
        String lines = lineStart == lineEnd ? "line " + lineStart : "lines " + lineStart + "-" + lineEnd;
        return publisher + ", " + document + ", " + lines + ": \"" + quote + "\"";
    }
}
