package org.passerelle.interpretation;

import java.util.List;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.StatedParty;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.reading.Cell;

/** Marks whatever names a party in a list whose headings leave open which columns hold the two sides. */
final class UncertainSides {

    private UncertainSides() {}

    /** {@code read} with who takes part and where they lie uncertain, if its list is such a one. */
    static Interpretation mark(Interpretation read) {
        boolean open =
                read.record().cells().stream().anyMatch(cell -> cell.codes().containsKey(Cell.SIDES_OPEN));
        return !open
                ? read
                : new Interpretation(
                        read.record(),
                        read.cooperations().stream()
                                .map(one -> new StatedCooperation(one.key(), one.kind(), marked(one.statements())))
                                .toList(),
                        read.parties().stream()
                                .map(one -> new StatedParty(one.party(), marked(one.statements())))
                                .toList(),
                        read.findings());
    }

    /** What is uncertain already keeps its own reason. */
    private static List<Statement> marked(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.object() != null && statement.uncertain() == null
                        ? statement.doubted(Doubt.SIDES_OPEN.with())
                        : statement)
                .toList();
    }
}
