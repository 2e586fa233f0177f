package org.passerelle.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
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
    void beginTheSameInTheSameState() {
        KeptLists.Beginning beginning = new KeptLists.Beginning(2, List.of("b", "a"));
        kept.keepBeginning(asked("one", "cooperations", ""), beginning);

        assertThat(kept.beginning(asked("one", "cooperations", ""))).contains(beginning);
        assertThat(kept.beginning(asked("two", "cooperations", ""))).isEmpty();
        assertThat(kept.beginning(asked("one", "parties", ""))).isEmpty();
    }

    @Test
    void ofALongListTheFirstPagesAreKept() {
        List<String> ids = IntStream.range(0, KeptLists.LONGEST + 1)
                .mapToObj(String::valueOf)
                .toList();
        KeptLists.Asked asked = asked("one", "cooperations", "");
        kept.keepBeginning(asked, new KeptLists.Beginning(ids.size(), ids));

        assertThat(kept.beginning(asked)).hasValueSatisfying(beginning -> {
            assertThat(beginning.total()).isEqualTo(ids.size());
            assertThat(beginning.ids()).isEqualTo(ids.subList(0, KeptLists.LONGEST));
            assertThat(beginning.isWhole()).isFalse();
            assertThat(beginning.holds(new Paging(null, "100"))).isTrue();
            assertThat(beginning.holds(new Paging("499", "100"))).isTrue();
            assertThat(beginning.holds(new Paging("500", "100"))).isFalse();
        });
    }

    @Test
    void aShortListHoldsEveryPage() {
        assertThat(new KeptLists.Beginning(1, List.of("a")).holds(new Paging("7", "100")))
                .isTrue();
    }

    @Test
    void aListThatIsReadKeepsNobodyFromAnother() {
        ListInMemory list = new ListInMemory(List.of(), Map.of(), Map.of());
        ListSource parties = ListSource.of("parties");
        ListSource cooperations = ListSource.of("cooperations");
        kept.whole("one", parties, () -> list);
        AtomicReference<CompletableFuture<Optional<ListInMemory>>> asked = new AtomicReference<>();

        kept.whole("one", cooperations, () -> {
            asked.set(CompletableFuture.supplyAsync(() -> {
                kept.whole("two", parties, () -> list);
                return kept.whole("one", cooperations);
            }));
            assertThat(asked.get())
                    .as("whoever asks meanwhile")
                    .succeedsWithin(Duration.ofSeconds(30))
                    .isEqualTo(Optional.empty());
            return list;
        });

        assertThat(kept.whole("one", cooperations)).containsSame(list);
        assertThat(kept.whole("two", parties)).containsSame(list);
        assertThat(kept.whole("one", parties)).as("of an earlier state").isEmpty();
    }
}
