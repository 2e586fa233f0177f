package org.passerelle.resolution.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class MatchingFiguresTest {

    private static final List<LabelledPair> HELD_OUT = LabelledPair.own(LabelledPair.HELD_OUT);

    @Test
    void standInTheDocumentAsTheyAreToday() throws IOException {
        assertThat(Files.readString(Path.of("docs/resolution.md"))).contains(MatchingFigures.tables());
    }

    @Test
    void joinNothingWrongAndMissLittleOnPairsThatNobodyTunedFor() {
        assertThat(MatchingFigures.precision(NameMatcher.JOIN, HELD_OUT)).isGreaterThanOrEqualTo(0.98);
        assertThat(MatchingFigures.recall(NameMatcher.JOIN, HELD_OUT)).isGreaterThanOrEqualTo(0.92);
        assertThat(MatchingFigures.recall(NameMatcher.CANDIDATE, HELD_OUT)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void joinPublicNamesOfCompaniesRightToo() {
        assertThat(MatchingFigures.precision(NameMatcher.JOIN, LabelledPair.ofOthers()))
                .isGreaterThanOrEqualTo(0.95);
        assertThat(MatchingFigures.recall(NameMatcher.JOIN, LabelledPair.ofOthers()))
                .isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void learnFromNoNameByWhichTheyAreMeasured() {
        assertThat(names(LabelledPair.own(LabelledPair.TUNING).subList(157, 377)))
                .doesNotContainAnyElementsOf(names(HELD_OUT));
    }

    private static List<String> names(List<LabelledPair> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.left(), pair.right()))
                .map(MatchName::name)
                .toList();
    }

    @Test
    void restOnEnoughPairsOfBothKinds() {
        List<LabelledPair> tuning = LabelledPair.own(LabelledPair.TUNING);

        assertThat(HELD_OUT.size() + tuning.size()).isGreaterThan(250);
        assertThat(HELD_OUT).filteredOn(pair -> !pair.same()).hasSizeGreaterThan(50);
        assertThat(tuning).filteredOn(pair -> !pair.same()).hasSizeGreaterThan(50);
        assertThat(LabelledPair.ofOthers()).hasSize(266);
    }
}
