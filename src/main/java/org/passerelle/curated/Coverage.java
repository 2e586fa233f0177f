package org.passerelle.curated;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.model.LineRange;
import org.passerelle.model.SourceLocation;

/** Which lines of a dataset's documents are quoted, which are listed as heading or boilerplate, and which are neither. */
public final class Coverage {

    private final Dataset dataset;
    private final Map<String, BitSet> quoted = new LinkedHashMap<>();
    private final Map<String, BitSet> listed = new LinkedHashMap<>();

    public Coverage(Dataset dataset) {
        this.dataset = dataset;
        for (CuratedRecord record : dataset.records()) {
            record.facts()
                    .flatMap(fact -> fact.quotes().stream())
                    .forEach(quote -> mark(quoted, record.document(), quote.lines()));
        }
        for (Uncovered uncovered : dataset.uncovered()) {
            mark(listed, uncovered.document(), uncovered.lines());
        }
    }

    private static void mark(Map<String, BitSet> lines, String document, LineRange range) {
        lines.computeIfAbsent(document, file -> new BitSet()).set(range.first(), range.last() + 1);
    }

    /** How many non-blank lines of {@code document} a claim quotes. */
    public long quotedLines(SourceDocument document) {
        return count(document, quoted);
    }

    /** How many non-blank lines of {@code document} are listed with a reason. */
    public long listedLines(SourceDocument document) {
        return count(document, listed);
    }

    /** The non-blank lines of {@code document} that are neither. */
    public BitSet missingLines(SourceDocument document) {
        BitSet missing = nonBlank(document);
        missing.andNot(quoted.getOrDefault(document.file(), new BitSet()));
        missing.andNot(listed.getOrDefault(document.file(), new BitSet()));
        return missing;
    }

    private static long count(SourceDocument document, Map<String, BitSet> lines) {
        BitSet counted = nonBlank(document);
        counted.and(lines.getOrDefault(document.file(), new BitSet()));
        return counted.cardinality();
    }

    private static BitSet nonBlank(SourceDocument document) {
        BitSet lines = new BitSet();
        for (int line = 1; line <= document.lines().size(); line++) {
            if (!document.lines().get(line - 1).isBlank()) {
                lines.set(line);
            }
        }
        return lines;
    }

    void check(Issues issues) {
        for (SourceDocument document : dataset.documents().values()) {
            SourceLocation place = new SourceLocation(dataset.slug() + "/documents/" + document.file(), 0);
            missingLines(document).stream()
                    .forEach(line -> issues.add(
                            new SourceLocation(place.file(), line),
                            "coverage",
                            document.lines().get(line - 1).strip(),
                            CuratedFault.UNCOVERED_LINE.with()));
        }
        for (Uncovered uncovered : dataset.uncovered()) {
            BitSet both = new BitSet();
            both.set(uncovered.lines().first(), uncovered.lines().last() + 1);
            both.and(quoted.getOrDefault(uncovered.document(), new BitSet()));
            if (!both.isEmpty()) {
                issues.add(
                        uncovered.place(),
                        "uncovered",
                        uncovered.lines().toString(),
                        CuratedFault.COVERED_LINE.with(both.nextSetBit(0)));
            }
        }
    }
}
