package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.Named;
import org.passerelle.answers.party.PartyDirectory.CountryTies;
import org.passerelle.answers.party.PartyDocument.Participation;
import org.passerelle.testing.Unit;

/** A thousand cooperations of one party, by country and in parts. */
@Unit
class TiesByCountryTest {

    private static final Say FRENCH = new Say(Locale.FRENCH);
    private static final Named EGYPT = new Named("country/eg", "Egypt", "Egypt", "Égypte");
    private static final Named ZAMBIA = new Named("country/zm", "Zambia", "Zambia", "Zambie");
    private static final Named FINLAND = new Named("country/fi", "Finland", "Finland", "Finlande");

    private static final List<CountryTies> TIES = List.of(
            new CountryTies(null, ids(900, 1000)),
            new CountryTies(ZAMBIA, ids(20, 900)),
            new CountryTies(FINLAND, ids(10, 30)),
            new CountryTies(EGYPT, ids(0, 10)));

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "twinning/" + number)
                .toList();
    }

    private static Participation participation(String id) {
        CooperationSummary summary = new CooperationSummary(
                id, id, null, null, "Twinning", "unknown", null, null, null, List.of(), List.of(), List.of());
        return new Participation(List.of("partner"), List.of(), summary);
    }

    private static TiesByCountry page(int part) {
        List<CountryTies> sorted = TiesByCountry.sorted(TIES, id -> true, FRENCH);
        Slice<String> ids = TiesByCountry.part(sorted, part);
        return TiesByCountry.of(
                sorted,
                ids,
                ids.items().stream().map(TiesByCountryTest::participation).toList());
    }

    @Test
    void aPartShowsItsCountriesWithAllTheirNumbers() {
        TiesByCountry first = page(0);

        assertThat(first.groups().stream().map(TiesByCountry.OfCountry::country))
                .containsExactly(EGYPT, FINLAND);
        assertThat(first.groups().stream().map(TiesByCountry.OfCountry::number)).containsExactly(10, 20);
        assertThat(first.groups().stream().map(group -> group.cooperations().size()))
                .containsExactly(10, 15);
        assertThat(first.parts().total()).isEqualTo(1010);
    }

    @Test
    void everyCooperationStandsUnderEachOfItsCountriesOnce() {
        List<String> shown = IntStream.range(0, 41)
                .mapToObj(TiesByCountryTest::page)
                .flatMap(page -> page.groups().stream())
                .flatMap(group -> group.cooperations().stream()
                        .map(one -> group.country() + " " + one.cooperation().id()))
                .toList();

        assertThat(shown).hasSize(1010).doesNotHaveDuplicates();
        assertThat(page(99).groups().get(0).country()).isNull();
    }

    @Test
    void aFilterLeavesOutCountriesOfWhichNothingIsLeft() {
        assertThat(TiesByCountry.sorted(TIES, id -> id.equals("twinning/25"), FRENCH))
                .containsExactly(
                        new CountryTies(FINLAND, List.of("twinning/25")),
                        new CountryTies(ZAMBIA, List.of("twinning/25")));
    }
}
