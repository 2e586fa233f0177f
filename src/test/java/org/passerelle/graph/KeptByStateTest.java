package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class KeptByStateTest {

    private final KeptByState<String, String> kept = new KeptByState<>(2);
    private final List<String> read = new ArrayList<>();

    private String ask(String state, String what) {
        return kept.of(state, what, () -> {
            read.add(what);
            return what + " in " + state;
        });
    }

    @Test
    void theSameIsReadOnceInAState() {
        assertThat(ask("one", "years")).isEqualTo("years in one");
        assertThat(ask("one", "years")).isEqualTo("years in one");
        assertThat(ask("other", "years")).isEqualTo("years in other");

        assertThat(read).containsExactly("years", "years");
    }

    @Test
    void whatNobodyAskedForTheLongestTimeGivesWay() {
        ask("one", "years");
        ask("one", "choices");
        ask("one", "years");
        ask("one", "profile");
        ask("one", "years");
        ask("one", "choices");

        assertThat(read).containsExactly("years", "choices", "profile", "choices");
    }
}
