package org.passerelle.interpretation.statement;

import java.util.List;
import org.passerelle.model.CooperationKind;

/**
 * A cooperation as a record states it.
 *
 * @param key tells it from the other cooperations of the same record; {@code main} for the record's own
 */
public record StatedCooperation(String key, CooperationKind kind, List<Statement> statements) {}
