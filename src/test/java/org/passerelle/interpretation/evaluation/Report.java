package org.passerelle.interpretation.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evaluation as Markdown: a table by kind of fact, and every difference. */
public final class Report {

    private Report() {}

    /** A row for each kind of fact and one for all. */
    public static String table(Evaluation evaluation) {
        Stream<String> head = Stream.of(
                "| kind of fact | right | wrong | missed | precision | recall |", "|---|---:|---:|---:|---:|---:|");
        Stream<String> rows = Stream.concat(evaluation.scores().stream(), Stream.of(evaluation.total()))
                .map(Report::row);
        return Stream.concat(head, rows).collect(Collectors.joining("\n"));
    }

    private static String row(Score score) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.3f | %.3f |",
                score.kind(),
                score.right(),
                score.wrong(),
                score.missed(),
                score.precision(),
                score.recall());
    }

    /** A row for each fact that only the rules or only the curator state. */
    public static String differences(Evaluation evaluation) {
        List<String> rows = evaluation.differences().stream()
                .map(difference -> String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | `%s` |",
                        difference.record(),
                        difference.stated() ? "rules" : "curator",
                        difference.kind(),
                        difference.fact()))
                .toList();
        return "| record | stated by | kind of fact | fact |\n|---|---|---|---|\n" + String.join("\n", rows);
    }
}
