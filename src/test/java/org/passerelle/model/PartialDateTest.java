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
    })
    void spansTheDaysThatItCanMean(String text, LocalDate earliest, LocalDate latest) {
        assertThat(PartialDate.parse(text)).contains(new PartialDate(text, earliest, latest));
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
                "19XX",
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
