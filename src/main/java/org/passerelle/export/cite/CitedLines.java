package org.passerelle.export.cite;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.export.Evidence;
import org.passerelle.export.QuotedDocument;
import org.passerelle.model.LineRange;

/** Gathers on which lines of which documents something rests. */
final class CitedLines {

    private final Map<String, BitSet> lines = new TreeMap<>();

    /** Adds {@code first} to {@code last} of the document with this id. */
    void add(String document, long first, long last) {
        lines.computeIfAbsent(document, id -> new BitSet()).set((int) first, (int) last + 1);
    }

    /** Adds those that {@code claims} stand on. */
    void add(Collection<Evidence> claims) {
        claims.forEach(claim -> add(claim.document().id(), claim.lineStart(), claim.lineEnd()));
    }

    /** The documents among {@code all} that lines were added of, in the order of their ids. */
    List<CitedDocument> of(List<QuotedDocument> all) {
        return all.stream()
                .filter(document -> lines.containsKey(document.id()))
                .map(document -> new CitedDocument(document, ranges(lines.getOrDefault(document.id(), new BitSet()))))
                .toList();
    }

    private static List<LineRange> ranges(BitSet numbers) {
        List<LineRange> ranges = new ArrayList<>();
        for (int first = numbers.nextSetBit(0); first >= 0; ) {
            int after = numbers.nextClearBit(first);
            ranges.add(new LineRange(first, after - 1));
            first = numbers.nextSetBit(after);
        }
        return ranges;
    }
}
