package org.passerelle.answers.question;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;

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
    public String citation(Locale language) {
        String key = lineStart == lineEnd ? "citation.line" : "citation.lines";
        String lines = Message.of("words", key, lineStart, lineEnd).told(language);
        return publisher + ", " + document + ", " + lines + ": \"" + quote + "\"";
    }
}
