package org.passerelle.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.Unit;

@Unit
class DateWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1997        | 1997                    | 1997
            2003-10     | October 2003            | octobre 2003
            2003-10-01  | 1 October 2003          | 1er octobre 2003
            197X        | the 1970s               | les années 1970
            19XX        | the 20th century        | le XXe siècle
            2003-22     | summer 2003             | été 2003
            2005-34     | second quarter of 2005  | 2e trimestre 2005
            2004-40     | first half of 2004      | 1er semestre 2004
            1985~       | about 1985              | 1985 environ
            2001?       | 2001 (doubtful)         | 2001 (douteux)
            [..1989]    | 1989 or earlier         | 1989 ou avant
            [1991..]    | 1991 or later           | 1991 ou après
            [1998,1999] | 1998 or 1999            | 1998 ou 1999
            [1997..1999]| between 1997 and 1999   | entre 1997 et 1999
            1999/2002   | 1999 to 2002            | de 1999 à 2002
            2012/..     | since 2012              | depuis 2012
            soon        | soon                    | soon
            """)
    void datesAreToldInWords(String text, String english, String french) {
        assertThat(DateWords.told(text, Locale.ENGLISH)).isEqualTo(english);
        assertThat(DateWords.told(text, Locale.FRENCH)).isEqualTo(french);
    }
}
