package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.answers.Overview;

/** Prints how much there is. */
final class Summary {

    private Summary() {}

    static void print(PrintWriter out, Overview overview) {
        line(out, "parties", overview.parties());
        line(out, "cooperations", overview.cooperations());
        out.printf(
                "%-14s%d (%d of them uncertain readings)%n", "claims", overview.claims(), overview.uncertainClaims());
        out.printf("%-14s%d, with %d records%n", "documents", overview.documents(), overview.records());
        // a dataset with an issue is not loaded, so what is there has none
        out.printf("%-14s%d%n", "issues", 0);
        out.flush();
    }

    private static void line(PrintWriter out, String what, Map<String, Long> byKind) {
        long all = byKind.values().stream().mapToLong(Long::longValue).sum();
        String kinds = byKind.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        out.printf("%-14s%d (%s)%n", what, all, kinds);
    }
}
