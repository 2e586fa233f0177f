package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class CitedSourcesTest {

    private static Citation quote(String words, int line) {
        return new Citation(
                List.of(words), List.of(), "Twin towns", "A list", "line " + line, "/document/list?lines=" + line);
    }

    @Test
    void whatIsQuotedOfTheSameLinesIsToldTogether() {
        List<Citation> told =
                Citation.together(Stream.of(quote("Bonn", 2), quote("Oxford", 3), quote("1947", 2), quote("Bonn", 2)));

        assertThat(told).extracting(Citation::quotes).containsExactly(List.of("Bonn", "1947"), List.of("Oxford"));
    }

    @Test
    void whatIsNotListedIsCounted() {
        List<Citation> read = Citation.together(Stream.of(quote("Bonn", 2), quote("1947", 2), quote("Oxford", 3)));

        CitedSources some = CitedSources.of(read, 4, 1);

        assertThat(some.shown()).extracting(Citation::lines).containsExactly("line 2");
        assertThat(some.more()).isEqualTo(5);
        assertThat(some.quotes()).isEqualTo(7);
    }
}
