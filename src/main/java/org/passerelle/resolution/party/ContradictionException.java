package org.passerelle.resolution.party;

import java.util.List;

/** Judgements that cannot all be right. */
public final class ContradictionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> contradictions;

    ContradictionException(List<String> contradictions) {
        super(String.join("; ", contradictions));
        this.contradictions = List.copyOf(contradictions);
    }

    /** Each in a sentence that names the lines. */
    public List<String> contradictions() {
        return contradictions;
    }
}
