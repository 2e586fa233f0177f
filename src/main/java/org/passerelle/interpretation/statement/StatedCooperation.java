package org.passerelle.interpretation.statement;

import java.util.List;
import org.passerelle.model.CooperationKind;

/**
 * A cooperation as a record states it.
 *
 * @param key tells it from the other cooperations of the same record; {@value #MAIN} for the record's own
 */
public record StatedCooperation(String key, CooperationKind kind, List<Statement> statements) {

    /** Key of the record's own cooperation. */
    public static final String MAIN = "main";
}
