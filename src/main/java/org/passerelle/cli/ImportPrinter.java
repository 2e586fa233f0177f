package org.passerelle.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.answers.Paging;
import org.passerelle.history.DatasetChange;
import org.passerelle.imports.assembly.ImportReport;
import org.passerelle.imports.assembly.PossibleMatch;
import org.passerelle.imports.finding.ToldFinding;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.reading.MappedColumn;
import org.passerelle.telling.Frame;

/** Tells on the terminal what an import understood and did. */
final class ImportPrinter {

    /** Findings that are read for printing, as many as a server gives on one page; a file of findings holds all. */
    static final int READ = Paging.LARGEST_SIZE;

    private static final int SHOWN = 20;
    private static final int CANDIDATES = 10;

    private final Voice voice;

    ImportPrinter(Voice voice) {
        this.voice = voice;
    }

    void print(ImportStatus status, List<ToldFinding> findings, long all, boolean preview) {
        if (status.message() != null) {
            voice.tell(CliText.FAILED, status.message());
        }
        if (status.described() != null) {
            voice.tell(CliText.DESCRIBED, status.file(), status.described());
            status.columns().forEach(this::column);
        }
        ImportReport report = status.report();
        if (report != null) {
            voice.out().println();
            counts(report, preview);
            report.candidates().stream().limit(CANDIDATES).forEach(this::candidate);
            if (report.numberOfCandidates() > CANDIDATES) {
                voice.tell(CliText.MORE_CANDIDATES, report.numberOfCandidates() - CANDIDATES);
            }
        }
        if (!findings.isEmpty()) {
            voice.out().println();
            voice.tell(CliText.FINDINGS, all);
            findings(findings, all);
        }
        voice.out().flush();
    }

    private void column(MappedColumn column) {
        voice.tell(
                CliText.COLUMN,
                column.label(),
                voice.code("heading", column.heading().code()));
        column.asked()
                .ifPresent(problem -> voice.tell(
                        CliText.COLUMN_ASKED, column.label(), problem.with().told(voice.language())));
    }

    private void counts(ImportReport report, boolean preview) {
        ImportReport.Records records = report.records();
        voice.tell(
                preview ? CliText.PREVIEWED : CliText.WRITTEN,
                records.added(),
                records.changed(),
                records.unchanged(),
                records.removed(),
                records.rejected(),
                report.facts());
        voice.tell(CliText.COOPERATIONS_KNOWN, report.newlyStated(), report.knownAlready());
        DatasetChange change = report.change();
        if (change != null) {
            voice.tell(CliText.CHANGED, change.added(), change.removed(), change.changed(), change.same());
        }
        voice.tell(
                CliText.PARTIES_JOINED,
                report.parties().joined(),
                report.parties().made());
    }

    private void candidate(PossibleMatch candidate) {
        voice.tell(
                CliText.CANDIDATE,
                candidate.name(),
                candidate.likeName(),
                candidate.like(),
                String.format(Locale.ROOT, "%.2f", candidate.score()));
    }

    /** The same words are told once, with how often they stand there: a column of "Culture" is one thing to settle. */
    private void findings(List<ToldFinding> findings, long all) {
        Map<List<String>, ToldFinding> told = new LinkedHashMap<>();
        Map<List<String>, Long> counted = new HashMap<>();
        for (ToldFinding finding : findings) {
            List<String> words = List.of(finding.label(), finding.words());
            List<String> problem = List.of(finding.label(), finding.words(), finding.code());
            if (told.size() < SHOWN && told.putIfAbsent(problem, finding) == null) {
                counted.put(words, finding.alike());
            }
        }
        told.values().forEach(this::finding);
        long more = all - counted.values().stream().mapToLong(Long::longValue).sum();
        if (more > 0) {
            voice.tell(CliText.MORE_FINDINGS, more);
        }
    }

    private void finding(ToldFinding finding) {
        String row = voice.words(CliText.ROW, finding.row(), finding.alike() - 1);
        String where = Stream.of(finding.sheet(), row, finding.label())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String problem = finding.words().isEmpty()
                ? finding.problem()
                : voice.words(CliText.DESCRIBED, "\"" + finding.words() + "\"", finding.problem());
        voice.tell(CliText.FINDING, where, Frame.WITH_ACCEPTED.after(voice.language(), problem, finding.accepted()));
    }

    /** What became of it. */
    void outcome(ImportStatus status) {
        ImportReport report = status.report();
        if (status.message() != null) {
            voice.tell(CliText.FAILED_NOTHING_WRITTEN, status.message());
        } else if (report != null) {
            counts(report, false);
        }
        voice.out().flush();
    }
}
