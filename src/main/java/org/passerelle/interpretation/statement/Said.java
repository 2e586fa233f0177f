package org.passerelle.interpretation.statement;

import java.util.Set;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.Predicate;

/** What was said of one cooperation or one party so far. */
public interface Said {

    /** Its kind, for a cooperation. */
    CooperationKind kind();

    boolean states(Predicate predicate);

    /** True when {@code value} is stated. */
    boolean states(Predicate predicate, String value);

    /** True when something else than {@code value} is stated. */
    boolean statesOther(Predicate predicate, String value);

    /** What is stated of {@code predicate}, each value once. */
    Set<String> values(Predicate predicate);

    /** All parties that it names, each once. */
    Set<PartyMention> parties();

    /** The parties between which it is, each once: not those that support it. */
    Set<PartyMention> participants();
}
