package org.passerelle.imports.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.history.ChangedCooperation;
import org.passerelle.history.ChangedFact;
import org.passerelle.imports.assembly.CooperationImage.Said;
import org.passerelle.testing.Unit;

/** What two imports say differently of one cooperation. */
@Unit
class CooperationImageTest {

    private static final Said LEAD = new Said("PARTICIPATES_IN", "lead", "Tours");
    private static final Said SINCE = new Said("since", "", "1998");

    private static CooperationImage image(Said... said) {
        return new CooperationImage("twinning/a-b", "A – B", null, null, List.of(said));
    }

    private static final CooperationImage NOTHING = CooperationImage.nothing("twinning/a-b");

    @Test
    void nothingChangedWhereTheSameIsSaid() {
        assertThat(image(LEAD, SINCE).since(image(LEAD, SINCE))).isEmpty();
    }

    @Test
    void newOneTellsWhenItIs() {
        assertThat(image(LEAD, SINCE).since(NOTHING))
                .contains(new ChangedCooperation(
                        "added",
                        "twinning/a-b",
                        "A – B",
                        null,
                        null,
                        List.of(new ChangedFact("since", null, List.of(), List.of("1998")))));
    }

    @Test
    void oneThatIsGoneKeepsItsName() {
        assertThat(NOTHING.since(image(LEAD)))
                .contains(new ChangedCooperation("removed", "twinning/a-b", "A – B", null, null, List.of()));
    }

    @Test
    void changedOneTellsEachPredicateAndRoleThatDiffers() {
        CooperationImage after = image(
                new Said("PARTICIPATES_IN", "lead", "Grenoble"),
                new Said("PARTICIPATES_IN", "partner", "Sfax"),
                new Said("since", "", "1998"),
                new Said("status", "", "ended"));
        CooperationImage before = image(LEAD, new Said("PARTICIPATES_IN", "partner", "Sfax"), SINCE);

        assertThat(after.since(before).orElseThrow().facts())
                .containsExactly(
                        new ChangedFact("PARTICIPATES_IN", "lead", List.of("Tours"), List.of("Grenoble")),
                        new ChangedFact("status", null, List.of(), List.of("ended")));
        assertThat(after.endedSince(before)).isTrue();
        assertThat(after.endedSince(after)).isFalse();
    }

    @Test
    void longTextsAreCut() {
        CooperationImage after = image(new Said("description", "", "x".repeat(1000)));

        assertThat(after.since(image(LEAD)).orElseThrow().facts().get(1).after())
                .allSatisfy(text -> assertThat(text).hasSize(200).endsWith("..."));
    }
}
