package org.passerelle.interpretation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;

@Unit
class ChronicleTest {

    private static final int OBSERVED = 2005;

    private final Chronicle chronicle = Chronicle.ofBothLanguages();

    @ParameterizedTest
    @CsvFileSource(resources = "/interpretation/chronicle.txt", delimiter = '|')
    void readsWhatHappenedAndWhen(String words, String events) {
        assertThat(told(words)).isEqualTo(events == null ? "" : events);
    }

    @Test
    void countsBackOnlyFromADateThatIsKnown() {
        assertThat(chronicle.read("depuis 10 ans", 0, OBSERVED))
                .singleElement()
                .satisfies(event -> assertThat(event.act()).isEqualTo(Act.SINCE))
                .satisfies(event -> assertThat(event.date()).isNull());
    }

    @Test
    void saysWhereTheWordsStand() {
        String words = "oui, convention signee le 3 mars 1998";
        assertThat(chronicle.read(words, OBSERVED, OBSERVED))
                .last()
                .satisfies(event -> assertThat(words.substring(event.start(), event.until()))
                        .isEqualTo("signee le 3 mars 1998"));
    }

    /** Twice the length may take little more than twice the time, whatever the cell is filled with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((",
                "(a (a",
                "1998 ",
                "1998-",
                "fin de ",
                "depuis ",
                "ne ",
                "1/2/",
                "n . ",
                "a a a plus ",
                "mars-"
            })
    void longCellsTakeTimeInProportion(String piece) {
        String cell = piece.repeat(20_000 / piece.length());
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> chronicle.read(cell, OBSERVED, OBSERVED));
    }

    private String told(String words) {
        String folded = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return chronicle.read(folded, OBSERVED, OBSERVED).stream()
                .map(ChronicleTest::told)
                .collect(Collectors.joining(", "));
    }

    private static String told(Event event) {
        return event.act().code()
                + (event.date() == null ? "" : " " + event.period())
                + (event.duration() == null ? "" : " " + event.duration())
                + (event.doubt() == null ? "" : " !" + event.doubt().code());
    }
}
