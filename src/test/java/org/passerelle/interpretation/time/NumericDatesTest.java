package org.passerelle.interpretation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.Unit;

@Unit
class NumericDatesTest {

    @Test
    void oneThatCanOnlyGiveTheMonthFirstSpeaksForAll() {
        assertThat(NumericDates.areMonthFirst(Stream.of("07/15/2013", "3/1/2016")))
                .isTrue();
        assertThat(NumericDates.areMonthFirst(Stream.of("3/1/2016", "2016"))).isFalse();
        assertThat(NumericDates.areMonthFirst(Stream.of("07/15/2013", "15/07/2013")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3/1/2016,1/3/2016", "signed 01/10/2019,signed 10/01/2019", "07/15/2013,07/15/2013", "10/2022,10/2022"})
    void theyAreReadWithTheDayFirst(String words, String read) {
        assertThat(NumericDates.dayFirst(words)).isEqualTo(read);
    }
}
