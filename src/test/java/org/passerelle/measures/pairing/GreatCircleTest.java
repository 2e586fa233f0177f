package org.passerelle.measures.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.Unit;

/** Distances, what is told of several, and who was in the European Union when. */
@Unit
class GreatCircleTest {

    /** Expected: a quarter and half of the circumference; Paris to New York by Vincenty on the WGS 84 ellipsoid is 5,852 km. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 90, 10007.557, 0.001",
        "0, 0, 0, 180, 20015.114, 0.001",
        "90, 12, -90, 77, 20015.114, 0.001",
        "0, 179.5, 0, -179.5, 111.195, 0.001",
        "45.5, 5.5, 45.5, 5.5, 0, 0",
        "48.8566, 2.3522, 40.7128, -74.0060, 5852, 20"
    })
    void measuresAlongTheGreatCircle(
            double latitude,
            double longitude,
            double otherLatitude,
            double otherLongitude,
            double expected,
            double off) {
        assertThat(GreatCircle.kilometres(latitude, longitude, otherLatitude, otherLongitude))
                .isCloseTo(expected, within(off));
    }

    @Test
    void summaryTellsWhatIsKnown() {
        DistanceSummary summary = DistanceSummary.of(DoubleStream.of(1000, 500, Double.NaN, 20, 1000.5));

        assertThat(summary.known()).isEqualTo(4);
        assertThat(summary.notKnown()).isOne();
        assertThat(summary.median()).isEqualTo(750);
        assertThat(summary.least()).isEqualTo(20);
        assertThat(summary.most()).isEqualTo(1000.5);
        assertThat(summary.within500()).isEqualTo(new PairShare(2, 4, 0.5));
        assertThat(summary.within1000()).isEqualTo(new PairShare(3, 4, 0.75));
        assertThat(DistanceSummary.of(DoubleStream.of(Double.NaN)).median()).isNull();
        assertThat(DistanceSummary.of(DoubleStream.empty()).within500().share()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GB, 2020-01-31, true",
        "GB, 2020-02-01, false",
        "HR, 2013-06-30, false",
        "HR, 2013-07-01, true",
        "FR, 1957-12-31, false",
        "RE, 2005-03-31, true",
        "CH, 2005-03-31, false"
    })
    void membersAreThoseOfTheDay(String country, LocalDate day, boolean member) {
        assertThat(EuropeanUnion.holds(country, day)).isEqualTo(member);
    }
}
