package org.passerelle.explorer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.document.DocumentText;
import org.passerelle.answers.document.DocumentText.RecordReference;
import org.passerelle.graph.Statements;

/**
 * A line on the page of a document.
 *
 * @param facts what begins to be stated on it
 * @param quoted whether any claim quotes it
 * @param cited whether the address asks to mark it
 * @param record the row or profile that begins here
 */
public record DocumentLine(
        int number,
        String text,
        List<LineFact> facts,
        boolean quoted,
        boolean cited,
        @Nullable RecordReference record) {

    /** The lines of {@code part}, with what is stated on them read in one go. */
    static List<DocumentLine> of(Statements statements, DocumentText document, DocumentPart part, MarkedLines cited) {
        List<DocumentText.Line> shown = document.lines().subList(part.first() - 1, part.last());
        List<String> claims = shown.stream()
                .flatMap(line -> line.claims().stream())
                .distinct()
                .toList();
        Map<Integer, List<LineFact>> facts = LineFact.of(statements, claims).stream()
                .collect(Collectors.groupingBy(fact -> Math.max(fact.lineStart(), part.first())));
        Map<Integer, RecordReference> records = document.records().stream()
                .collect(Collectors.toMap(RecordReference::lineStart, one -> one, (one, other) -> one));
        return shown.stream()
                .map(line -> new DocumentLine(
                        line.number(),
                        line.text(),
                        facts.getOrDefault(line.number(), List.of()),
                        !line.claims().isEmpty(),
                        cited.holds(line.number()),
                        records.get(line.number())))
                .toList();
    }
}
