package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.LineRange;
import org.passerelle.model.PartyKind;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;
import org.passerelle.testing.Unit;

/** Whatever a cell holds, interpreting it ends soon and does not fail. */
@Unit
class HostileCellsTest {

    private static final List<String> CELLS = List.of(
            "?",
            "-",
            "(",
            "((",
            ")",
            "()",
            "(74)",
            "(99)",
            " - ",
            "/",
            "+",
            ";;",
            ",,,",
            "\"",
            "“",
            "‘’",
            "'",
            "l'",
            "d'",
            "de",
            "de la",
            "et",
            "et et",
            "entre",
            "entre et",
            "entre les et",
            "entre A et",
            "entre et B",
            "avec",
            "avec avec",
            "partenariat avec",
            "A avec B",
            "jumelage",
            "jumelage de et",
            "ville de",
            "villes de et de",
            "région",
            "région du",
            "6ème région du",
            "CHU",
            "CHU CHU",
            "CHU (",
            "Hôpital de",
            "Hôpital d'",
            "hôpital -",
            "opérateur pour",
            "CHU opérateur pour le",
            "est opérateur de la",
            "X est opérateur de",
            "depuis",
            "depuis depuis",
            "9999",
            "0000-00-00",
            "99/99/2000",
            "31/02/2001",
            "en 2001 en 2002 en",
            "2000-1990",
            "programme X",
            "programme ",
            "soutenu par",
            "supported by the",
            "supported by , and",
            "in partnership with",
            "involving A, B and C",
            "\u0000",
            "\ud83d\ude00",
            "\ud83d",
            "İSTANBUL",
            "ǅ",
            "ﬁnancé",
            "a\n\n\nb",
            "\n",
            "　",
            "’s school",
            "'s",
            "X’s schools",
            "(ABC)",
            "(ABCDEFGHIJ)",
            "Signature de",
            "renouvellement convention 2001 2002",
            "convention",
            "en cours de signature",
            "accueil",
            "échange de",
            "oui, non, ?",
            "a".repeat(300));

    private final Interpreter interpreter = new Interpreter();

    /** Every cell under every heading, and every heading in every layout; all three together would take too long for what they add. */
    @ParameterizedTest
    @EnumSource(Heading.class)
    void noCellMakesARuleFail(Heading heading) {
        PartyMention lead = interpreter.mention("CHU de Poitiers", "FR").orElseThrow();
        Layout[] layouts = Layout.values();
        for (int i = 0; i < CELLS.size(); i++) {
            Layout layout = layouts[(i + List.of(Heading.values()).indexOf(heading)) % layouts.length];
            PartyMention page = layout == Layout.PROFILE ? lead : null;
            assertThat(interpret(heading, CELLS.get(i), new DocumentContext(layout, null, null, page)))
                    .as("%s in %s", CELLS.get(i), layout)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "entre ",
                "entre A et ",
                "A avec ",
                "de ",
                "d'",
                "Hôpital ",
                "CHU de ",
                "soutenu par ",
                "2001 ",
                "depuis ",
                "( ",
                "“ ",
                ", ",
                "et ",
                "convention ",
                "en partenariat avec ",
                "jumelage de A - ",
                "Signature de la convention ",
                "(",
                "(a ",
                "a",
                "ABC ",
                "A;",
                ", ",
                "A - ",
                "partenariat universitaire ",
                "\u0301",
                "e\u0301\u0300",
                "\u00a0",
                "\u202f\u2003",
                "\u200f",
                "A. ",
                "signature d'une convention. ",
                "1990, 1991 et ",
                "A, B et C "
            })
    void longCellsAreReadInReasonableTime(String words) {
        String text = words.repeat(10_000 / words.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (Heading heading : Heading.values()) {
                interpret(heading, text, new DocumentContext(Layout.SURVEY, null, null, null));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "(", "", " - ", "(69)"})
    void aNameWithoutLettersIsNoParty(String name) {
        assertThat(interpreter.mention(name, null)).isEmpty();
        assertThat(interpreter.mention("X", null).map(PartyMention::kind)).hasValue(PartyKind.ORGANISATION);
    }

    private Interpretation interpret(Heading heading, String text, DocumentContext context) {
        int last = 10 + (int) text.chars().filter(letter -> letter == '\n').count();
        RawRecord record = new RawRecord(
                "row",
                "",
                text,
                new LineRange(1, last),
                List.of(
                        new Cell(Heading.ESTABLISHMENT, "", "CHU Poitiers (86)", new LineRange(1, 1), 1, 1),
                        new Cell(Heading.PARTNER, "", "Hôpital de Mopti", new LineRange(2, 2), 1, 2),
                        new Cell(heading, "", text, new LineRange(10, last), 1, 3)));
        return interpreter.interpret(record, context);
    }
}
