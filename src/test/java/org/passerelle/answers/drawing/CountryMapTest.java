package org.passerelle.answers.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.graph.Graph;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.WithDatabase;

/** The seeds by country. */
@WithDatabase
class CountryMapTest {

    private static final Graph GRAPH = SeededGraph.connection().graph();
    private static final Snapshot SEEDS = new Snapshots(GRAPH).current();
    private static final CountryMap ALL = CountryMap.of(SEEDS, cooperation -> true);

    private static List<String> countries(int cooperation) {
        return IntStream.of(SEEDS.cooperations().parties().of(cooperation))
                .mapToObj(SEEDS.parties().countries()::of)
                .distinct()
                .sorted()
                .toList();
    }

    private static long cooperations(String... countries) {
        return IntStream.range(0, SEEDS.cooperations().number())
                .filter(one -> countries(one).containsAll(List.of(countries)))
                .count();
    }

    @Test
    void everyCooperationIsInOneOfTheCountriesOrCountedElsewhere() {
        assertThat(ALL.countries())
                .isNotEmpty()
                .allSatisfy(one -> assertThat((long) one.cooperations()).isEqualTo(cooperations(one.country())))
                .first()
                .returns("FR", MapDrawing.Country::country);
        List<String> drawn =
                ALL.countries().stream().map(MapDrawing.Country::country).toList();
        assertThat(IntStream.range(0, SEEDS.cooperations().number())
                        .filter(one -> countries(one).stream().noneMatch(drawn::contains))
                        .count())
                .isEqualTo(ALL.elsewhere());
    }

    @Test
    void linksCountWhatTwoCountriesHaveTogether() {
        assertThat(ALL.linksLeft()).isZero();
        assertThat(ALL.links())
                .isSortedAccordingTo((one, other) -> other.cooperations() - one.cooperations())
                .allSatisfy(one -> assertThat((long) one.cooperations()).isEqualTo(cooperations(one.from(), one.to())))
                .anySatisfy(one -> assertThat(List.of(one.from(), one.to())).containsExactlyInAnyOrder("FR", "ML"));
    }

    @Test
    void onlyWhatFitsIsCounted() {
        int twinning = SEEDS.cooperations().ids().number("twinning/annecy-sassandra");
        CountryMap one = CountryMap.of(SEEDS, cooperation -> cooperation == twinning);

        assertThat(one.countries())
                .extracting(MapDrawing.Country::country, MapDrawing.Country::cities, MapDrawing.Country::cooperations)
                .containsExactlyInAnyOrder(tuple("CI", 1, 1), tuple("FR", 1, 1));
        assertThat(one.links()).hasSize(1);
    }
}
