package org.passerelle.export.cite;

import java.util.List;
import java.util.stream.Collectors;
import org.passerelle.export.QuotedDocument;
import org.passerelle.model.LineRange;

/**
 * A document that what is cited rests on.
 *
 * @param lines in their order, touching ones as one; empty for the whole document
 */
public record CitedDocument(QuotedDocument document, List<LineRange> lines) {

    /** The lines as people write them: {@code 22-24, 30}; empty for the whole document. */
    public String lineNumbers() {
        return lines.stream().map(LineRange::toString).collect(Collectors.joining(", "));
    }
}
