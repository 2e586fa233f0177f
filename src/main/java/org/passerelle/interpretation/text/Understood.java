package org.passerelle.interpretation.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which letters of one passage were understood. */
public final class Understood {

    private final BitSet letters = new BitSet();

    /** Adds the letters of {@code span}. */
    public void add(Span span) {
        letters.set(span.start(), span.end());
    }

    /** True when every letter of {@code span} was. */
    public boolean covers(Span span) {
        return letters.nextClearBit(span.start()) >= span.end();
    }

    /** The stretches that were, from left to right. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int start = letters.nextSetBit(0);
        while (start >= 0) {
            int end = letters.nextClearBit(start);
            spans.add(new Span(start, end));
            start = letters.nextSetBit(end);
        }
        return spans;
    }

    /** Runs of words of {@code passage} that were not, articles and prepositions at their ends left out. */
    public List<Span> leftOver(Passage passage) {
        List<Span> runs = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (Token token : passage.tokens()) {
            int next = letters.nextSetBit(token.start());
            boolean open = next < 0 || next >= token.end();
            if (open && !FunctionWords.contains(token.word()) && !Joints.isOne(token.word())) {
                first = first < 0 ? token.start() : first;
                last = token.end();
            } else if (!open && first >= 0) {
                runs.add(new Span(first, last));
                first = -1;
            }
        }
        if (first >= 0) {
            runs.add(new Span(first, last));
        }
        return runs;
    }
}
