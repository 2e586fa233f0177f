package org.passerelle.imports.finding;

import java.util.HashMap;
import java.util.Map;
import org.passerelle.reading.Finding;

/** How often the same words stand under the same label of a file, for those that somebody asks about. */
public final class AlikeFindings {

    private record Words(String label, String words) {

        static Words of(Finding finding) {
            return new Words(finding.label(), finding.words());
        }
    }

    private final Map<Words, Long> counts = new HashMap<>();

    /** Counts those like {@code finding} from now on. */
    void ask(Finding finding) {
        counts.putIfAbsent(Words.of(finding), 0L);
    }

    /** Counts {@code finding} if somebody asks about its like. */
    void count(Finding finding) {
        counts.computeIfPresent(Words.of(finding), (words, count) -> count + 1);
    }

    /** How many are like {@code finding}, itself included; 1 when nobody asked. */
    long of(Finding finding) {
        return Math.max(1, counts.getOrDefault(Words.of(finding), 1L));
    }
}
