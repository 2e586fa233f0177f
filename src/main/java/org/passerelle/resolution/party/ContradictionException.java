package org.passerelle.resolution.party;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.passerelle.telling.Message;
import org.passerelle.telling.Told;

/** Judgements that cannot all be right. */
public final class ContradictionException extends RuntimeException implements Told {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> contradictions;

    ContradictionException(List<Message> contradictions) {
        this.contradictions = List.copyOf(contradictions);
    }

    /** Each with the lines that contradict. */
    public List<Message> contradictions() {
        return contradictions;
    }

    @Override
    public String getMessage() {
        return told(Locale.ENGLISH);
    }

    @Override
    public String told(Locale language) {
        return contradictions.stream().map(one -> one.told(language)).collect(Collectors.joining("; "));
    }
}
