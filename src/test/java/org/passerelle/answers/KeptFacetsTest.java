package org.passerelle.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

/** What lists can be narrowed by, asked again. */
@Unit
class KeptFacetsTest {

    private final KeptFacets kept = new KeptFacets();

    private static KeptFacets.Asked asked(String state, String list, String kind) {
        return new KeptFacets.Asked(state, list, Map.of("kind", kind));
    }

    @Test
    void areThoseOfTheSameStateListAndFilters() {
        List<Facet> counted = List.of(new Facet("kind", List.of(), 3));

        assertThat(kept.keep(asked("one", "cooperations", "Twinning"), counted)).isEqualTo(counted);

        assertThat(kept.before(asked("one", "cooperations", "Twinning"))).contains(counted);
        assertThat(kept.before(asked("two", "cooperations", "Twinning"))).isEmpty();
        assertThat(kept.before(asked("one", "parties", "Twinning"))).isEmpty();
        assertThat(kept.before(asked("one", "cooperations", ""))).isEmpty();
    }
}
