package org.passerelle.explorer;

import org.passerelle.answers.claim.Claim;
import org.passerelle.answers.question.Source;

/**
 * The words of a source and where they stand.
 *
 * @param publisher with the date of what the document says, where that is at hand
 * @param lines in words
 * @param address of the document at those lines
 */
public record Citation(String quote, String document, String publisher, String lines, String address) {

    private static final Links LINKS = new Links();

    static Citation of(Claim claim, Say say) {
        return new Citation(
                claim.quote(),
                claim.document().title(),
                say.publisher(claim.document().publisher()) + ", "
                        + say.date(claim.document().observedOn()),
                say.lines(claim.lineStart(), claim.lineEnd()),
                LINKS.lines(claim.document().id(), claim.lineStart(), claim.lineEnd()));
    }

    static Citation of(Source source, Say say) {
        return new Citation(
                source.quote(),
                source.document(),
                say.publisher(source.publisher()),
                say.lines(source.lineStart(), source.lineEnd()),
                LINKS.lines(source.documentId(), source.lineStart(), source.lineEnd()));
    }
}
