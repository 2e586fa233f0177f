package org.passerelle.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class MeasurementTest {

    private static Measurement round(double reading, double importing, OptionalDouble raw, long heap) {
        return new Measurement(10, 12, 300, reading, importing, raw, heap);
    }

    @Test
    void ofSeveralRoundsTheMiddleCountsAndTheMostMemory() {
        Measurement typical = Measurement.typical(List.of(
                round(1, 60, OptionalDouble.of(25), 5),
                round(9, 20, OptionalDouble.of(10), 7),
                round(2, 40, OptionalDouble.of(90), 6)));

        assertThat(typical).isEqualTo(round(2, 40, OptionalDouble.of(25), 7));
        assertThat(typical.againstRaw()).hasValue(0.625);
        assertThat(typical.readingAgainstRaw()).hasValue(12.5);
    }

    @Test
    void ofTwoRoundsItIsHalfWayBetween() {
        assertThat(Measurement.typical(
                        List.of(round(1, 10, OptionalDouble.empty(), 5), round(2, 30, OptionalDouble.empty(), 5))))
                .isEqualTo(round(1.5, 20, OptionalDouble.empty(), 5));
    }
}
