package org.passerelle.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.answers.drawing.Shade;
import org.passerelle.testing.Unit;

/** Colours for the values of measures. */
@Unit
class ShadesTest {

    @Test
    void eachStepBeginsAboveTheMeanOfWhatIsLeft() {
        // mean 3.25; of 4, 5 and 12 it is 7
        List<Shade> shades = Shades.of(Measure.DEGREE, new double[] {12, 1, 1, Double.NaN, 1, 1, 4, 1, 5});

        assertThat(shades)
                .containsExactly(
                        new Shade("#440154", 1L, 1L), new Shade("#3b528b", 4L, 5L), new Shade("#21918c", 12L, 12L));
        assertThat(Shades.colour(shades, 5)).contains("#3b528b");
        assertThat(Shades.colour(shades, Double.NaN)).isEmpty();
    }

    @Test
    void equalValuesHaveOneColourAndNoneHaveNone() {
        assertThat(Shades.of(Measure.CLOSENESS, new double[] {0.1, 0.1, 0.1})).hasSize(1);
        assertThat(Shades.of(Measure.CLOSENESS, new double[] {Double.NaN})).isEmpty();
    }

    @Test
    void noMoreStepsThanColours() {
        double[] shares =
                IntStream.rangeClosed(1, 2000).mapToDouble(rank -> 1.0 / rank).toArray();
        List<Shade> shades = Shades.of(Measure.STRENGTH, shares);

        assertThat(shades).hasSize(5);
        for (double value : shares) {
            assertThat(Shades.colour(shades, value)).isPresent();
        }
    }

    @Test
    void theLargestCommunitiesHaveAColourEach() {
        double[] communities = {0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 8};
        List<Shade> shades = Shades.of(Measure.COMMUNITY, communities);

        assertThat(shades).extracting(Shade::from).containsExactly(0L, 1L, 2L, 3L, 4L, 7L, 8L);
        assertThat(shades).extracting(Shade::colour).doesNotHaveDuplicates();
        assertThat(Shades.colour(shades, 6)).isEmpty();
    }
}
