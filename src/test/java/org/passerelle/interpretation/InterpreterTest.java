package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.StatedParty;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.LineRange;
import org.passerelle.model.PartialDate;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;
import org.passerelle.testing.Unit;

@Unit
class InterpreterTest {

    private final Interpreter interpreter = new Interpreter();

    @Test
    void wordsBrokenOverLinesAreQuotedWithTheirLines() {
        Interpretation read = read(
                cell(Heading.ESTABLISHMENT, "Centre hospitalier \nde Vierzon (18)", 7),
                cell(Heading.PARTNER, "Hôpital \n\nde Mopti", 9),
                cell(Heading.COUNTRY, "Mali", 11));
        assertThat(read.cooperations().get(0).statements())
                .filteredOn(statement -> statement.predicate() == Predicate.PARTICIPANT)
                .flatExtracting(Statement::quotes)
                .map(Object::toString)
                .containsExactly("7-8: Centre hospitalier de Vierzon", "9-11: Hôpital de Mopti");
    }

    @Test
    void wordsThatNoRuleUnderstandsAreTold() {
        Interpretation read = read(
                cell(Heading.ESTABLISHMENT, "CH Vierzon (18)", 1),
                cell(Heading.PARTNER, "Hôpital de Mopti", 2),
                cell(Heading.COUNTRY, "Atlantide", 3),
                cell(Heading.LINK, "voir le rapport annuel", 4),
                cell(Heading.DOMAINS, "formation / bricolage", 5));
        assertThat(read.findings()).allMatch(finding -> finding.level() == Finding.Level.DOUBT);
        assertThat(read.findings())
                .extracting(Finding::words)
                .containsExactlyInAnyOrder("Atlantide", "voir le rapport annuel", "bricolage");
    }

    @Test
    void aRecordOfOnePartyIsRejected() {
        Interpretation read = read(cell(Heading.ESTABLISHMENT, "CH Vierzon (18)", 1));
        assertThat(read.cooperations()).isEmpty();
        assertThat(read.parties()).isEmpty();
        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.level()).isEqualTo(Finding.Level.REJECTED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHU de Poitiers                        | HOSPITAL    | Poitiers
            Poitiers University Hospital           | HOSPITAL    | Poitiers
            Université de Poitiers                 | UNIVERSITY  | Poitiers
            Ministère de la Santé                  | PUBLIC_BODY |
            IFSI de Poitiers                       | SCHOOL      | Poitiers
            Réseau santé Vienne                    | NETWORK     |
            Association "Vienne Sahel"             | ASSOCIATION |
            Clinique Saint-Charles (Poitiers)      | HOSPITAL    | Poitiers
            Les Amis de la Vienne                  | ASSOCIATION |
            the hospital's school of nursing       | SCHOOL      |
            """)
    void aNameTellsItsKindAndItsCity(String name, PartyKind kind, String city) {
        PartyMention mention = interpreter.mention(name, "FR").orElseThrow();
        assertThat(mention.kind()).isEqualTo(kind);
        assertThat(mention.city()).isEqualTo(city);
    }

    @Test
    void theSameRecordIsReadTheSameTwice() {
        Cell[] cells = {
            cell(Heading.ESTABLISHMENT, "CHU Poitiers (86)", 1),
            cell(Heading.PARTNER, "Hôpital de Mopti ; Université de Bamako", 2),
            cell(Heading.COUNTRY, "Mali", 3),
            cell(Heading.AGREEMENT, "oui 1999", 4)
        };
        assertThat(read(cells)).isEqualTo(read(cells));
    }

    @ParameterizedTest
    @CsvSource({"coopération depuis 6 ans, 1999", "for over 10 years, [..1995]", "il y a 2 ans, 2003"})
    void yearsAreCountedBackFromWhenTheDocumentWasObserved(String words, String year) {
        List<Cell> cells = List.of(
                cell(Heading.ESTABLISHMENT, "CHU Poitiers (86)", 1),
                cell(Heading.PARTNER, "Hôpital de Mopti", 2),
                cell(Heading.AGREEMENT, words, 3));
        PartialDate observed = PartialDate.parse("2005-03").orElseThrow();
        Interpretation read = interpreter.interpret(
                new RawRecord("row", "", "", new LineRange(1, 3), cells),
                new DocumentContext(Layout.SURVEY, "fr", observed, null));
        assertThat(read.cooperations().get(0).statements())
                .filteredOn(statement -> statement.predicate() == Predicate.SINCE)
                .singleElement()
                .satisfies(since -> assertThat(since.value()).isEqualTo(year))
                .satisfies(since -> assertThat(since.uncertain()).isEqualTo(Doubt.COUNTED_BACK.with("2005-03")));
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHU Ahmed Baba de Mopti                   | supporting the CHUAB in surgery       | CHUAB
            Institute of Nephrology and Dialysis      | on-site missions at INRD              | INRD
            CHU Ahmed Baba                            | missions au CHU Ahmed Baba            |
            CHU Ahmed Baba                            | missions au CHU d'Ahmed Baba          | CHU d'Ahmed Baba
            CHU Ahmed Baba                            | missions de la DGOS et du CHU         |
            Hôpital de Mopti                          | avec le MAE                           |
            """)
    void aPartyHasTheAcronymAndTheSpellingsByWhichTheRecordCallsIt(String partner, String told, String name) {
        Interpretation read = read(
                cell(Heading.ESTABLISHMENT, "CHU Poitiers (86)", 1),
                cell(Heading.PARTNER, partner, 2),
                cell(Heading.DESCRIPTION, told, 3));

        assertThat(read.parties())
                .filteredOn(stated -> stated.party().name().equals(partner))
                .flatExtracting(StatedParty::statements)
                .filteredOn(statement -> statement.predicate() == Predicate.NAMED)
                .extracting(Statement::value)
                .isEqualTo(name == null ? List.of() : List.of(name));
    }

    @Test
    void anAcronymThatTwoPartiesMayHaveIsNeithers() {
        Interpretation read = read(
                cell(Heading.ESTABLISHMENT, "Institut de cardiologie de Poitiers", 1),
                cell(Heading.PARTNER, "Institut de cardiologie de Prague", 2),
                cell(Heading.DESCRIPTION, "accueil à l'ICP", 3));

        assertThat(read.parties())
                .flatExtracting(StatedParty::statements)
                .noneMatch(statement -> statement.predicate() == Predicate.NAMED);
    }

    private Interpretation read(Cell... cells) {
        RawRecord record = new RawRecord("row", "", "", new LineRange(1, 20), List.of(cells));
        return interpreter.interpret(record, new DocumentContext(Layout.SURVEY, "fr", null, null));
    }

    private static Cell cell(Heading heading, String text, int line) {
        int last = line + (int) text.chars().filter(letter -> letter == '\n').count();
        return new Cell(heading, heading.code(), text, new LineRange(line, last), line, 1);
    }
}
