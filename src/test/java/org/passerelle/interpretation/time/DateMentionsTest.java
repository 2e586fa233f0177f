package org.passerelle.interpretation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.testing.Unit;

@Unit
class DateMentionsTest {

    private static final Chronicle CHRONICLE = Chronicle.ofBothLanguages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Date de démarrage 1997               | 1997 BEGUN
            date de démarrage: 1998              | 1998 BEGUN
            oui/ octobre 2003                    | 2003-10 BARE
            non 1998 / dernière en date 2003     | 1998 BARE, 2003 LAST
            2ème convention signée en 2004       | 2004 SIGNED
            depuis les années 1970               | 197X SINCE
            les années 80                        | 198X BARE
            in the 1990s                         | 199X BARE
            depuis 2002                          | 2002 SINCE
            since March 2018                     | 2018-03 SINCE
            Coopération depuis le 1er mai 1993   | 1993-05-01 SINCE
            since 3rd February, 2011             | 2011-02-03 SINCE
            February 3, 2011                     | 2011-02-03 BARE
            (2023-2028)                          | 2023..2028 BARE
            de 2003 à 2006                       | 2003..2006 BARE
            in 2024                              | 2024 BARE
            le 12/05/1999                        | 1999-05-12 BARE
            05/1999                              | 1999-05 BARE
            1999-05-12                           | 1999-05-12 BARE
            1960-01-01T00:00:00Z                 | 1960-01-01 BARE
            jusqu'en décembre 2010               | 2010-12 UNTIL
            until 2010                           | 2010 UNTIL
            renouvelée en 2004                   | 2004 RENEWED
            démarré en sept. 2001                | 2001-09 BEGUN
            31/02/1999                           | ''
            une action prévue en 2006            | 2006 PLANNED
            avant 1990, vers 1987                | [..1989] BARE, 1987~ BARE
            depuis la fin des années 1990        | [1997..1999] SINCE
            en cours depuis 2002                 | 2002 SINCE
            4 lits et 1250 euros                 | ''
            """)
    void datesAreReadAtTheirOwnPrecisionWithWhatIsSaidOfThem(String words, String expected) {
        String dates = CHRONICLE.mentions(Folded.of(words), 2010).stream()
                .map(date -> date.date() + (date.end() == null ? "" : ".." + date.end()) + " " + date.act())
                .collect(Collectors.joining(", "));
        assertThat(dates).isEqualTo(expected);
    }
}
