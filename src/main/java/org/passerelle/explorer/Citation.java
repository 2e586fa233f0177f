package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.answers.claim.Claim;
import org.passerelle.answers.question.Source;

/**
 * The words of a source and where they stand.
 *
 * @param quotes all that is quoted of those lines
 * @param doubts why a reading of them is not certain
 * @param publisher with the date of what the document says, where that is at hand
 * @param lines in words
 * @param address of the document at those lines
 */
public record Citation(
        List<String> quotes, List<String> doubts, String document, String publisher, String lines, String address) {

    private static final Links LINKS = new Links();

    static Citation of(Claim claim, Say say) {
        return new Citation(
                List.of(claim.quote()),
                doubts(say.either(claim.uncertain(), claim.uncertainFr())),
                claim.document().title(),
                say.publisher(claim.document().publisher()) + ", "
                        + say.date(claim.document().observedOn()),
                say.lines(claim.lineStart(), claim.lineEnd()),
                LINKS.lines(claim.document().id(), claim.lineStart(), claim.lineEnd()));
    }

    static Citation of(Source source, Say say) {
        return new Citation(
                List.of(source.quote()),
                doubts(say.either(source.uncertain(), source.uncertainFr())),
                source.document(),
                say.publisher(source.publisher()),
                say.lines(source.lineStart(), source.lineEnd()),
                LINKS.lines(source.documentId(), source.lineStart(), source.lineEnd()));
    }

    /** What is quoted of the same lines together, and each once. */
    static List<Citation> together(Stream<Citation> citations) {
        Map<String, Citation> byLines = new LinkedHashMap<>();
        citations.forEach(one -> byLines.merge(one.address(), one, Citation::with));
        return List.copyOf(byLines.values());
    }

    private Citation with(Citation other) {
        return new Citation(
                joined(quotes, other.quotes), joined(doubts, other.doubts), document, publisher, lines, address);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static List<String> doubts(String reason) {
        return reason.isEmpty() ? List.of() : List.of(reason);
    }
}
