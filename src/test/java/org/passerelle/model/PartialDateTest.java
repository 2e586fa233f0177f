package org.passerelle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;

@Unit
class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "197X,       1970-01-01, 1979-12-31",
        "1997,       1997-01-01, 1997-12-31",
        "2003-10,    2003-10-01, 2003-10-31",
        "2004-02,    2004-02-01, 2004-02-29",
        "2005-02,    2005-02-01, 2005-02-28",
        "2003-10-05, 2003-10-05, 2003-10-05",
        "2004-02-29, 2004-02-29, 2004-02-29",
        "0000,       0000-01-01, 0000-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31",
        "19XX,       1900-01-01, 1999-12-31",
        "2003-22,    2003-06-01, 2003-09-30",
        "2003-24,    2002-12-01, 2004-03-31",
        "2005-34,    2005-04-01, 2005-06-30",
        "2004-41,    2004-07-01, 2004-12-31",
        "2001?,      2001-01-01, 2001-12-31",
        "1985~,      1980-01-01, 1990-12-31",
        "2003-10~,   2003-04-01, 2004-04-30",
        "[..1989],   0001-01-01, 1989-12-31",
        "[1991..],   1991-01-01, 9999-12-31",
        "[2001-03..2001-04], 2001-03-01, 2001-04-30",
        "1999/2002,  1999-01-01, 2002-12-31",
        "2012/..,    2012-01-01, 9999-12-31",
        "../2012-05, 0001-01-01, 2012-05-31",
    })
    void spansTheDaysThatItCanMean(String text, LocalDate earliest, LocalDate latest) {
        assertThat(PartialDate.parse(text)).contains(new PartialDate(text, earliest, latest));
    }

    @Test
    void spansEitherOfTwoDates() {
        assertThat(PartialDate.parse("[1998,1999]"))
                .contains(new PartialDate("[1998,1999]", LocalDate.of(1998, 1, 1), LocalDate.of(1999, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[..]",
                "../..",
                "[1998,]",
                "[,1999]",
                "1999/1998",
                "[2001..1999]",
                "[1998",
                "1998/1999/2000",
                "[1998?..]]"
            })
    void refusesSpansWithoutAnEndOrRunningBackwards(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2003-02-30",
                "2005-02-29",
                "2003-04-31",
                "2003-00",
                "2003-13",
                "2003-10-00",
                "2003-10-32",
                "1900-02-29"
            })
    void refusesDaysThatNoCalendarHas(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "97",
                "19X",
                "1970s",
                "197x",
                "1XXX",
                "197X-01",
                "2003-1",
                "2003-10-5",
                "2003/10",
                "10-2003",
                "2003-10-05T00:00",
                " 1997",
                "1997 ",
                "1997\n",
                "-1997",
                "12003",
                "?",
                "2003-20",
                "2003-25",
                "1985~~",
                "unknown",
                "１９９７"
            })
    void refusesWhatIsWrittenOtherwise(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void keepsThePrecisionOfItsSource() {
        assertThat(PartialDate.parse("1997")).map(PartialDate::text).contains("1997");
        assertThat(PartialDate.parse("1997-01")).map(PartialDate::text).contains("1997-01");
    }
}
