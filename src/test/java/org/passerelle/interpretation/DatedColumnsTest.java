package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.LineRange;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.testing.Unit;

/** What a column of dates and one of states say in eleven languages; what is not understood beside a date leaves it in doubt. */
@Unit
class DatedColumnsTest {

    private static final Set<Predicate> OF_TIME =
            Set.of(Predicate.SINCE, Predicate.UNTIL, Predicate.STATUS, Predicate.INTERRUPTED, Predicate.REMARK);

    private final Interpreter interpreter = new Interpreter();

    private Interpretation interpreted(String heading, String words) {
        HeldOut.Entry entry = new HeldOut.Entry(
                "row-1",
                Layout.PAIRS,
                null,
                null,
                Map.of("establishment", "Nantes", "partner", "Cardiff", heading, words),
                List.of());
        return HeldOut.interpret(interpreter, entry);
    }

    private Stream<Statement> statements(String heading, String words) {
        return interpreted(heading, words).cooperations().get(0).statements().stream();
    }

    private String stated(String heading, String words) {
        return statements(heading, words)
                .filter(statement -> OF_TIME.contains(statement.predicate()))
                .map(statement -> (statement.uncertain() == null ? "" : "?")
                        + statement.predicate().key() + " " + statement.value())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1990                         | since 1990
            1990-1992, prolongé 1993     | ?until 1992, remark 1990-1992, prolongé 1993, since 1990
            1992, 1994                   | ?since 1994, remark 1992, 1994, since 1992
            um 1990                      | ?since 1990~
            hacia 1990                   | ?since 1990~
            por volta de 1990            | ?since 1990~
            verso il 1990                | ?since 1990~
            około 1990                   | ?since 1990~
            vor 1990                     | since [..1989]
            antes de 1990                | since [..1989]
            przed 1990                   | since [..1989]
            nach 1990                    | since [1991..]
            bis 2004                     | until 2004
            fino al 2004                 | until 2004
            desde 1990 hasta 2004        | since 1990, until 2004
            3. Oktober 1990              | since 1990-10-03
            12 de octubre de 1990        | since 1990-10-12
            3 maja 1990                  | since 1990-05-03
            anni '90                     | since 199X
            90er Jahre                   | ?since 199X
            seit Anfang der 1990er Jahre | since [1990..1993]
            1990 (beendet)               | since 1990, status ended
            résiliée en 2004             | remark résiliée en 2004
            1990 renouvelée en 2007      | remark 1990 renouvelée en 2007, since 1990
            jamais signé (1990)          | ?since 1990
            < 1990                       | since [..1989]
            >1990                        | since [1991..]
            ≥ 1998                       | since [1998..]
            ≤1998                        | since [..1998]
            seit 2002 ausgesetzt         | interrupted 2002/.., status on-hold
            depuis 2001 inactif          | interrupted 2001/.., status on-hold
            nie podpisano 2004           | ?since 2004
            1990 (Ratsbeschluss)         | ?since 1990
            2007 (à confirmer)           | ?since 2007
            entre 1960 et 1966           | ?since 1960, ?until 1966
            1989 - en sommeil            | since 1989, status on-hold
            1989 – terminé               | since 1989, status ended
            Frühjahr 1991                | since 1991-21
            invierno de 1985             | since 1985-24
            autunno 2003                 | since 2003-23
            lata 90.                     | since 199X
            años ochenta                 | since 198X
            metà anni Novanta            | since [1994..1996]
            Mitte der Siebzigerjahre     | since [1974..1976]
            lata osiemdziesiąte          | since 198X
            1.º de enero de 2000         | since 2000-01-01
            1° gennaio 1999              | since 1999-01-01
            rond 1950                    | ?since 1950~
            omkring 1960                 | ?since 1960~
            voor 1990                    | since [..1989]
            före 1990                    | since [..1989]
            na 1990                      | since [1991..]
            3 mei 1988                   | since 1988-05-03
            12 maart 1997                | since 1997-03-12
            12 augusti 1997              | since 1997-08-12
            sinds 1988                   | since 1988
            sedan 1988                   | since 1988
            1988 tot 1997                | since 1988, until 1997
            jaren tachtig                | since 198X
            voorjaar 1991                | since 1991-21
            hösten 1991                  | since 1991-23
            eind jaren negentig          | since [1997..1999]
            1988 (beëindigd)             | since 1988, status ended
            1994/5                       | ?since 1994
            2012-13-01                   | ''
            2998                         | ''
            1979 until further notice    | ?since 1979
            1979 bis auf Weiteres        | ?since 1979
            2087                         | ?since 2087
            siden 3. mai 1994            | since 1994-05-03
            før 1990                     | ?since 1990
            ca. 1990                     | ?since 1990~
            høsten 1991                  | since 1991-23
            s. f.                        | ''
            1994, interrompu en 1999, repris en 2003 | interrupted 1999/2003, remark 1994, interrompu en 1999, repris en 2003, since 1994, status active
            """)
    void ofDates(String words, String stated) {
        assertThat(stated("since", words)).isEqualTo(stated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            beendet 2010              | ?until 2010, status ended
            gekündigt                 | status ended
            ruhend                    | status on-hold
            in Vorbereitung           | status planned
            ausgesetzt seit 2022      | ?interrupted 2022/.., status on-hold
            vencido                   | status ended
            en trámite                | status planned
            rinnovato nel 1997        | ?status active, remark rinnovato nel 1997
            in corso di definizione   | status planned
            caducado                  | status ended
            em negociação             | status planned
            wygasła                   | status ended
            Pending renewal           | remark Pending renewal, status active
            zawieszona                | status on-hold
            rozwiązana w 2018         | ?until 2018, status ended
            actif jusqu'en 2001       | until 2001
            active until 2002         | until 2002
            Formerly active           | status ended
            nicht mehr aktiv          | status ended
            não renovado              | status ended
            non terminé               | ''
            non résilié               | ''
            not terminated            | ''
            terminé ?                 | ?status ended
            Ongoing (renewed 2019)    | remark Ongoing (renewed 2019), status active
            réactivé en 2018          | remark réactivé en 2018, status active
            inaktiv                   | status on-hold
            plus de nouvelles depuis 2010 | ?until 2010, status ended
            sin actividad desde 2008  | ?interrupted 2008/.., status on-hold
            without contact since 2011 | ?interrupted 2011/.., status on-hold
            seit 2009 ohne Aktivität  | ?interrupted 2009/.., status on-hold
            seit 2002 ausgesetzt      | interrupted 2002/.., status on-hold
            depuis 2001 suspendue     | interrupted 2001/.., status on-hold
            since 2000 expired        | status ended, until 2000
            seit 2001 verwunschen     | ?since 2001
            Stopgezet in 2001         | status ended, until 2001
            Opgestart in 2001         | since 2001
            jumelés depuis 1998       | since 1998, status active
            Partenariat depuis 1998   | since 1998, status active
            Interrompu de 1999 à 2003 | interrupted 1999/2003
            Relancé en 2004 après 5 ans d'arrêt | ?status active, remark Relancé en 2004 après 5 ans d'arrêt
            Not yet started (2006)    | status planned
            Was active 1995-2002      | since 1995, until 2002
            abgebrochen 2003          | status ended, until 2003
            en marcha desde 2001      | since 2001, status active
            terminée (2001-2009)      | since 2001, status ended, until 2009
            unbekannt                 | ''
            keine Angabe              | ''
            no consta                 | ''
            brak danych               | ''
            onbekend                  | ''
            uppgift saknas            | ''
            actief                    | status active
            beëindigd                 | status ended
            beëindigd in 2010         | ?until 2010, status ended
            niet meer actief          | status ended
            niet actief               | status ended
            slapend                   | status on-hold
            opgeschort sinds 2022     | ?interrupted 2022/.., status on-hold
            in voorbereiding          | status planned
            avslutad                  | status ended
            avslutad 2014             | ?until 2014, status ended
            inte längre aktiv         | status ended
            ej aktiv                  | status ended
            vilande                   | status on-hold
            pågående                  | status active
            verlopen                  | status ended
            Emeritus                  | status on-hold
            concluso nel 2015         | ?until 2015, status ended
            Avsluttet 2010            | ?until 2010, status ended
            afsluttet                 | status ended
            ikke lenger aktiv         | status ended
            igangværende              | status active
            planlagt                  | status planned
            ukjent                    | ''
            ikke oplyst               | ''
            """)
    void ofStates(String words, String stated) {
        assertThat(stated("status", words)).isEqualTo(stated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2002 (extended to 2003) | ?until 2002, remark 2002 (extended to 2003)
            expired 2001            | remark expired 2001, status ended, until 2001
            2004                    | until 2004
            """)
    void ofEnds(String words, String stated) {
        assertThat(stated("until", words)).isEqualTo(stated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signée en 2002                  | cooperation-agreement {signed=2002}
            Convention signée le 3 mai 1999 | cooperation-agreement {signed=1999-05-03}
            renouvelée en 2008              | ''
            terminée en 2008                | ''
            """)
    void agreementOfAState(String words, String stated) {
        assertThat(statements("status", words)
                        .filter(statement -> statement.predicate() == Predicate.AGREEMENT)
                        .map(statement -> statement.value() + " " + statement.attributes())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(stated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en attente                     | agreement-status in-process
            plus de convention depuis 2001 | agreement-status no-longer-in-force
            Formal link since 1988         | ?since 1988
            lien depuis 1988               | since 1988, status active
            em negociação desde 1988       | ?since 1988, agreement-status in-process
            """)
    void ofAgreements(String words, String stated) {
        assertThat(statements("agreement", words)
                        .filter(statement -> OF_TIME.contains(statement.predicate())
                                || statement.predicate() == Predicate.AGREEMENT_STATUS)
                        .filter(statement -> statement.predicate() != Predicate.REMARK)
                        .map(statement -> (statement.uncertain() == null ? "" : "?")
                                + statement.predicate().key() + " " + statement.value())
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(stated);
    }

    @ParameterizedTest
    @CsvSource({
        "MoU ends, ?2019",
        "Fin de convention, ?2019",
        "Vertragsende, ?2019",
        "End, 2019",
    })
    void theEndOfAnAgreementNeedNotBeThatOfTheCooperation(String label, String until) {
        LineRange line = new LineRange(1, 1);
        List<Cell> cells = List.of(
                new Cell(Heading.ESTABLISHMENT, "Hospital", "CHU de Tours", line, 1, 1),
                new Cell(Heading.PARTNER, "Partner", "Hôpital de Kara", line, 1, 3),
                new Cell(Heading.UNTIL, label, "2019", line, 1, 2));
        Interpretation read = interpreter.interpret(
                new RawRecord("row", "", "", line, cells), new DocumentContext(Layout.SURVEY, null, null, null));
        assertThat(read.cooperations().get(0).statements())
                .filteredOn(statement -> statement.predicate() == Predicate.UNTIL)
                .extracting(statement -> (statement.uncertain() == null ? "" : "?") + statement.value())
                .containsExactly(until);
    }

    @Test
    void whatHasBeenSinceADayIsToldWhereItsWordIsNotKnown() {
        assertThat(interpreted("status", "seit 2001 verwunschen").findings())
                .extracting(Finding::problem)
                .containsExactly(Problem.NO_STATUS);
    }
}
