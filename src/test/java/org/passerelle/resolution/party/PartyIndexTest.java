package org.passerelle.resolution.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passerelle.model.PartyKind;
import org.passerelle.testing.Unit;

@Unit
class PartyIndexTest {

    @Test
    void comparesNoNameWithMoreThanAFewHoweverManyAreKnown() {
        Random random = new Random(2);
        PartyIndex index = new PartyIndex();
        List<KnownParty> parties = IntStream.range(0, 5_000)
                .mapToObj(number -> BlockingFigures.party(number, random))
                .toList();
        parties.forEach(index::add);

        assertThat(parties.subList(0, 500)).allSatisfy(party -> {
            List<KnownParty> near = index.near(query(party.name(), party.country()));
            assertThat(near)
                    .hasSizeLessThanOrEqualTo(PartyIndex.MOST_CANDIDATES)
                    .contains(party);
        });
    }

    @Test
    void findsWhatSoundsAlikeIsAbbreviatedOrTranslated() {
        PartyIndex index = new PartyIndex();
        Stream.of("Médecins sans frontières", "Hôpital de Pitié-Salpêtrière", "Ministère de la Santé")
                .map(name -> new KnownParty(name, List.of(name), PartyKind.ASSOCIATION, null, "FR", Map.of()))
                .forEach(index::add);

        assertThat(index.near(query("MSF", null)))
                .extracting(KnownParty::id)
                .containsExactly("Médecins sans frontières");
        assertThat(index.near(query("Hospital Salpétriaire", "FR"))).hasSize(1);
        assertThat(index.near(query("Ministry of Health", "FR"))).hasSize(1);
        assertThat(index.near(query("Ministry of Health", "SN"))).isEmpty();
    }

    private static PartyQuery query(String name, @Nullable String country) {
        return new PartyQuery(name, PartyKind.HOSPITAL, null, country, Map.of());
    }
}
