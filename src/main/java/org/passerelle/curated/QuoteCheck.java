package org.passerelle.curated;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.passerelle.model.Fact;
import org.passerelle.model.LineRange;
import org.passerelle.model.Quote;
import org.passerelle.model.SourceLocation;

/** The documents are those that were curated, and every quote stands on its lines; where not, the message says where it moved. */
final class QuoteCheck {

    private final Dataset dataset;
    private final Issues issues;

    QuoteCheck(Dataset dataset, Issues issues) {
        this.dataset = dataset;
        this.issues = issues;
    }

    void run() {
        dataset.declarations().values().forEach(this::checkUnchanged);
        dataset.records().forEach(this::check);
        dataset.uncovered().forEach(this::check);
    }

    /** A document that is declared but could not be read was reported when it was read. */
    private void checkDeclared(String document, SourceLocation place) {
        if (!dataset.declarations().containsKey(document)) {
            issues.add(
                    place,
                    "document",
                    document,
                    CuratedFault.UNKNOWN_DOCUMENT.with(),
                    dataset.declarations().keySet().stream().toList());
        }
    }

    private void check(Uncovered uncovered) {
        SourceDocument document = dataset.documents().get(uncovered.document());
        if (document == null) {
            checkDeclared(uncovered.document(), uncovered.place());
        } else {
            checkLines(document, uncovered.lines(), uncovered.place());
        }
    }

    private void checkLines(SourceDocument document, LineRange lines, SourceLocation place) {
        if (!document.has(lines)) {
            issues.add(
                    place,
                    "lines",
                    lines.toString(),
                    CuratedFault.BEYOND_DOCUMENT.with(
                            document.file(), document.lines().size()));
        }
    }

    private void checkUnchanged(DocumentDeclaration declaration) {
        SourceDocument document = dataset.documents().get(declaration.file());
        if (document != null && !document.sha256().equals(declaration.sha256())) {
            Set<String> moves = moves(document);
            issues.add(
                    declaration.place(),
                    "sha256",
                    declaration.sha256(),
                    CuratedFault.DOCUMENT_CHANGED.with(
                            declaration.file(), document.sha256(), moves.size(), String.join(", ", moves)));
        }
    }

    /** Which lines are now which, such as {@code 16-18 → 20-22}; {@code ?} where the words are gone. */
    private Set<String> moves(SourceDocument document) {
        Set<String> moves = new LinkedHashSet<>();
        dataset.records().stream()
                .filter(record -> record.document().equals(document.file()))
                .flatMap(CuratedRecord::facts)
                .flatMap(fact -> fact.quotes().stream())
                .filter(quote -> !document.holds(quote))
                .forEach(quote -> moves.add(quote.lines() + " → "
                        + document.find(quote).map(LineRange::toString).orElse("?")));
        return moves;
    }

    private void check(CuratedRecord record) {
        SourceDocument document = dataset.documents().get(record.document());
        if (document == null) {
            checkDeclared(record.document(), record.place());
            return;
        }
        checkLines(document, record.lines(), record.place());
        record.facts().forEach(fact -> fact.quotes().forEach(quote -> check(document, fact, quote)));
    }

    private void check(SourceDocument document, Fact fact, Quote quote) {
        if (document.holds(quote)) {
            return;
        }
        Optional<LineRange> elsewhere = document.find(quote);
        issues.add(
                fact.place(),
                "quote",
                quote.toString(),
                elsewhere
                        .map(lines -> CuratedFault.QUOTE_ELSEWHERE.with(lines, document.file()))
                        .orElseGet(() -> CuratedFault.QUOTE_NOT_FOUND.with(quote.lines(), document.file())));
    }
}
