package org.passerelle.interpretation.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.testing.Unit;

@Unit
class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Date de démarrage 1997               | 1997 START
            date de démarrage: 1998              | 1998 START
            oui/ octobre 2003                    | 2003-10 NONE
            non 1998 / dernière en date 2003     | 1998 NONE, 2003 LAST
            2ème convention signée en 2004       | 2004 SIGNED
            depuis les années 1970               | 197X SINCE
            les années 80                        | 198X NONE
            in the 1990s                         | 199X NONE
            depuis 2002                          | 2002 SINCE
            since March 2018                     | 2018-03 SINCE
            Coopération depuis le 1er mai 1993   | 1993-05-01 SINCE
            since 3rd February, 2011             | 2011 NONE
            February 3, 2011                     | 2011-02-03 NONE
            (2023-2028)                          | 2023..2028 NONE
            de 2003 à 2006                       | 2003..2006 NONE
            in 2024                              | 2024 NONE
            le 12/05/1999                        | 1999-05-12 NONE
            05/1999                              | 1999-05 NONE
            1999-05-12                           | 1999-05-12 NONE
            1960-01-01T00:00:00Z                 | 1960-01-01 NONE
            jusqu'en décembre 2010               | 2010-12 UNTIL
            until 2010                           | 2010 UNTIL
            renouvelée en 2004                   | 2004 RENEWED
            démarré en sept. 2001                | 2001-09 START
            31/02/1999                           | ''
            4 lits et 1250 euros                 | ''
            """)
    void datesAreReadAtTheirOwnPrecisionWithWhatIsSaidOfThem(String words, String expected) {
        String dates = Dates.in(Folded.of(words)).stream()
                .map(date -> date.date() + (date.end() == null ? "" : ".." + date.end()) + " " + date.cue())
                .collect(Collectors.joining(", "));
        assertThat(dates).isEqualTo(expected);
    }
}
