package org.passerelle.interpretation.statement;

import java.util.List;
import java.util.Set;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.reading.RawRecord;

/** What is read of a record so far. Rules look at it; what they find they return. */
public interface SoFar {

    /** Key of the record's own cooperation. */
    String MAIN = StatedCooperation.MAIN;

    RawRecord record();

    DocumentContext context();

    Bearings bearings();

    /** How many cooperations there are, the record's own among them. */
    int cooperations();

    /** What is said of the cooperation of {@code key}; nothing when there is none. */
    Said cooperation(String key);

    /** What is said of {@code party} itself. */
    Said about(PartyMention party);

    /** All parties that the record names, each once. */
    Set<PartyMention> mentions();

    /** Runs of words of {@code passage} that no rule has understood. */
    List<Span> leftOver(Passage passage);
}
