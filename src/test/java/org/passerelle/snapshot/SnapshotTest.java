package org.passerelle.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.WithDatabase;

/** The snapshot holds what the graph holds. */
@WithDatabase
class SnapshotTest {

    private static final Snapshot SEEDS = new Snapshots(SeededGraph.connection().graph()).current();

    private static long count(String statement) {
        return SeededGraph.connection().graph().read(statements -> {
            int[] rows = {0};
            statements.each(Cypher.named("snapshot/" + statement), Map.of(), row -> rows[0]++);
            return rows[0];
        });
    }

    private static int party(String id) {
        return SEEDS.parties().ids().number(id);
    }

    private static List<String> parties(Joins joins, String cooperation) {
        return IntStream.of(joins.of(SEEDS.cooperations().ids().number(cooperation)))
                .mapToObj(SEEDS.parties().ids()::of)
                .toList();
    }

    private static String territory(String id, String kind) {
        return SEEDS.parties()
                .ids()
                .of(SEEDS.parties().territory(party(id), kind).orElseThrow());
    }

    @Test
    void holdsAllPartiesAndCooperations() {
        assertThat(SEEDS.parties().number()).isEqualTo((int) count("parties"));
        assertThat(SEEDS.cooperations().number()).isEqualTo(66);
        assertThat(SEEDS.twinnings().number()).isEqualTo((int) count("twinnings"));
        assertThat(SEEDS.cooperations().supporters().number()).isEqualTo((int) count("supports"));
    }

    @Test
    void knowsWhoTakesPartInWhat() {
        assertThat(parties(SEEDS.cooperations().parties(), "twinning/annecy-sassandra"))
                .containsExactly("city/ci/sassandra", "city/fr/annecy");
        int pair = IntStream.range(0, SEEDS.twinnings().number())
                .filter(at -> SEEDS.twinnings().one(at) == party("city/fr/annecy"))
                .findFirst()
                .orElseThrow();
        assertThat(SEEDS.twinnings().other(pair)).isEqualTo(party("city/ci/sassandra"));
        assertThat(SEEDS.cooperations().ids().of(SEEDS.twinnings().cooperation(pair)))
                .isEqualTo("twinning/annecy-sassandra");
    }

    @Test
    void knowsWhatPartiesAre() {
        int hospital = party("hospital/fr/chu-grenoble");

        assertThat(SEEDS.parties().kinds().of(hospital)).isEqualTo("Hospital");
        assertThat(SEEDS.parties().countries().of(hospital)).isEqualTo("FR");
        assertThat(territory("hospital/fr/chu-grenoble", "City")).isEqualTo("city/fr/grenoble");
        assertThat(territory("hospital/fr/chu-grenoble", "Department")).startsWith("department/fr/");
        assertThat(territory("hospital/fr/chu-grenoble", "Country")).isEqualTo("country/fr");
        assertThat(territory("city/fr/grenoble", "City")).isEqualTo("city/fr/grenoble");
    }

    @Test
    void knowsWherePlacesAreAndWhatCooperationsAreAbout() {
        int grenoble = party("city/fr/grenoble");

        assertThat(SEEDS.parties().points().has(grenoble)).isTrue();
        assertThat(SEEDS.parties().points().latitude(grenoble)).isBetween(45.0, 45.5);
        assertThat(SEEDS.parties().points().longitude(grenoble)).isBetween(5.5, 6.0);
        assertThat(SEEDS.parties().points().has(party("hospital/fr/chu-grenoble")))
                .isFalse();
        int partnership =
                SEEDS.cooperations().ids().number("hospital-partnership/hopital-psychiatrique-annecy-chr-koudougou");
        assertThat(IntStream.of(SEEDS.cooperations().fields().of(partnership))
                        .mapToObj(SEEDS.fields().english()::get))
                .contains("Psychiatry and mental health");
    }

    @Test
    void knowsWhenCooperationsWereSeen() {
        int twinning = SEEDS.cooperations().ids().number("twinning/annecy-sassandra");

        assertThat(SEEDS.cooperations().kinds().of(twinning)).isEqualTo("Twinning");
        assertThat(SEEDS.cooperations().observed().latest().of(twinning)).contains(LocalDate.of(2005, 3, 31));
        assertThat(SEEDS.cooperations().ended().latest().of(twinning)).isEmpty();
    }

    @Test
    void isKeptUntilTheGraphChanges(@TempDir Path folder) {
        try (GraphConnection connection = TestGraphs.open(folder.resolve("data"))) {
            Snapshots snapshots = new Snapshots(connection.graph());
            Snapshot empty = snapshots.current();
            assertThat(empty.parties().number()).isZero();
            assertThat(snapshots.current()).isSameAs(empty);

            TestGraphs.load(
                    connection.graph(), TinySeeds.in(folder.resolve("seeds")).read());

            Snapshot loaded = snapshots.current();
            assertThat(loaded.cooperations().number()).isEqualTo(2);
            assertThat(loaded.takenAt()).isAfterOrEqualTo(empty.takenAt());
            assertThat(snapshots.current()).isSameAs(loaded);
        }
    }
}
