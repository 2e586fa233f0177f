package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.List;
import org.passerelle.imports.assembly.ImportReport;
import org.passerelle.imports.assembly.PossibleMatch;
import org.passerelle.imports.finding.ToldFinding;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.reading.Column;
import org.passerelle.reading.Heading;

/** Tells on the terminal what an import understood and did. */
final class ImportPrinter {

    private static final int CANDIDATES = 10;

    private final PrintWriter out;

    ImportPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(ImportStatus status, List<ToldFinding> findings, long all, boolean preview) {
        if (status.message() != null) {
            out.println(status.message() + ".");
        }
        if (status.described() != null) {
            out.printf("%s: %s%n", status.file(), status.described());
            status.columns().forEach(this::column);
        }
        ImportReport report = status.report();
        if (report != null) {
            out.println();
            counts(report, preview);
            report.candidates().stream().limit(CANDIDATES).forEach(this::candidate);
        }
        if (!findings.isEmpty()) {
            out.printf("%nNot understood (%d):%n", all);
            findings.forEach(this::finding);
            if (all > findings.size()) {
                out.printf("  ... and %d more%n", all - findings.size());
            }
        }
        out.flush();
    }

    private void column(Column column) {
        out.printf(
                "  %s: %s%n",
                column.label(),
                column.heading() == Heading.IGNORED
                        ? "kept, not interpreted"
                        : column.heading().code());
    }

    private void counts(ImportReport report, boolean preview) {
        ImportReport.Records records = report.records();
        out.printf(
                "%s %d new, %d changed, %d unchanged, %d removed, %d rejected; %d facts%n",
                preview ? "Records:" : "Written:",
                records.added(),
                records.changed(),
                records.unchanged(),
                records.removed(),
                records.rejected(),
                report.facts());
        out.printf(
                "Parties: %d known already, %d new%n",
                report.parties().joined(), report.parties().made());
    }

    private void candidate(PossibleMatch candidate) {
        out.printf(
                "  perhaps the same: %s and %s (%s), %.2f%n",
                candidate.name(), candidate.likeName(), candidate.like(), candidate.score());
    }

    private void finding(ToldFinding finding) {
        String where = (finding.sheet().isEmpty() ? "" : finding.sheet() + ", ") + "row " + finding.row()
                + (finding.label().isEmpty() ? "" : ", " + finding.label());
        String accepted = finding.accepted().isEmpty() ? "" : "; accepted: " + String.join(", ", finding.accepted());
        out.printf("  %s: '%s' %s%s%n", where, finding.words(), finding.problem(), accepted);
    }

    /** What became of it. */
    void outcome(ImportStatus status) {
        ImportReport report = status.report();
        if (status.message() != null) {
            out.println(status.message() + ". Nothing was written.");
        } else if (report != null) {
            counts(report, false);
        }
        out.flush();
    }
}
