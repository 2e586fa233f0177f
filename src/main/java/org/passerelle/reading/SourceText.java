package org.passerelle.reading;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a document that is kept and cited, line by line; it is read anew at every call, so it may be longer than the memory. */
public interface SourceText {

    /** True when it is the file itself, decoded; false when it is a rendition, as of a workbook or of XML. */
    boolean verbatim();

    /**
     * The lines, the first being line 1; to be closed.
     *
     * @throws UnreadableFileException when the file cannot be read to its end
     */
    Stream<String> lines();

    /** All lines, for documents that are known to be small. */
    default String whole() {
        try (Stream<String> lines = lines()) {
            return lines.collect(Collectors.joining("\n"));
        }
    }
}
