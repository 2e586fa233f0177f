package org.passerelle.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

/** Lists that are asked for again. */
@Unit
class KeptListsTest {

    private final KeptLists kept = new KeptLists();

    private static KeptLists.Asked asked(String state, String list, String kind) {
        return new KeptLists.Asked(state, list, Map.of("kind", kind));
    }

    @Test
    void areNarrowedAsInTheSameStateByTheSameFilters() {
        List<Facet> counted = List.of(new Facet("kind", List.of(), 3));

        assertThat(kept.keepFacets(asked("one", "cooperations", "Twinning"), counted))
                .isEqualTo(counted);

        assertThat(kept.facets(asked("one", "cooperations", "Twinning"))).contains(counted);
        assertThat(kept.facets(asked("two", "cooperations", "Twinning"))).isEmpty();
        assertThat(kept.facets(asked("one", "parties", "Twinning"))).isEmpty();
        assertThat(kept.facets(asked("one", "cooperations", ""))).isEmpty();
    }

    @Test
    void holdTheSameInTheSameState() {
        kept.keepOrder(asked("one", "cooperations", ""), List.of("b", "a"));

        assertThat(kept.order(asked("one", "cooperations", ""))).contains(List.of("b", "a"));
        assertThat(kept.order(asked("two", "cooperations", ""))).isEmpty();
        assertThat(kept.order(asked("one", "parties", ""))).isEmpty();
    }
}
