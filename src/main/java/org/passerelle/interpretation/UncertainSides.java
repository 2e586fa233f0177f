package org.passerelle.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.StatedParty;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.reading.Cell;

/** Marks whatever names a party where headings leave open which columns hold the two sides, or a title alone names one of them. */
final class UncertainSides {

    private UncertainSides() {}

    /** {@code read} with who takes part and where they lie uncertain, if its list is such a one. */
    static Interpretation mark(Interpretation read) {
        if (cell(read, Cell.SIDES_OPEN).isPresent()) {
            return marked(read, party -> true, Doubt.SIDES_OPEN);
        }
        return cell(read, Cell.IN_TITLE)
                .map(title -> marked(read, party -> title.text().contains(party.words()), Doubt.IN_THE_TITLE))
                .orElse(read);
    }

    private static Optional<Cell> cell(Interpretation read, String code) {
        return read.record().cells().stream()
                .filter(cell -> cell.codes().containsKey(code))
                .findFirst();
    }

    private static Interpretation marked(Interpretation read, Predicate<PartyMention> doubted, Doubt doubt) {
        return new Interpretation(
                read.record(),
                read.cooperations().stream()
                        .map(one ->
                                new StatedCooperation(one.key(), one.kind(), marked(one.statements(), doubted, doubt)))
                        .toList(),
                read.parties().stream()
                        .map(one -> new StatedParty(one.party(), marked(one.statements(), doubted, doubt)))
                        .toList(),
                read.findings());
    }

    private static List<Statement> marked(List<Statement> statements, Predicate<PartyMention> doubted, Doubt doubt) {
        return statements.stream()
                .map(statement -> {
                    PartyMention party = statement.object();
                    boolean named = party != null && doubted.test(party);
                    return named ? statement.doubtedIfCertain(doubt.with()) : statement;
                })
                .toList();
    }
}
