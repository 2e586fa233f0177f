package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Mapping;
import org.passerelle.testing.Unit;

/** Whether a list of pairs says that they are twins. */
@Unit
class AssumedKindTest {

    @ParameterizedTest
    @CsvSource({
        "PAIRS, Commune partenaire, PARTNER, list.csv, true",
        "WIDE, Partner, PARTNER, cities.csv, true",
        "PAIRS, Ville jumelle, PARTNER, list.csv, false",
        "PAIRS, Commune partenaire, PARTNER, jumelages_belges.csv, false",
        "PAIRS, Commune partenaire, PARTNER, coop_decentralisee.csv, true",
        "PAIRS, Commune partenaire, PARTNER, oregon_sister_cities.csv, false",
        "PAIRS, Nature, KIND, list.csv, false",
        "SURVEY, Commune partenaire, PARTNER, list.csv, false"
    })
    void isToldWhereNeitherHeadingsNorTitlesSayIt(
            Layout layout, String label, Heading heading, String file, boolean assumed) {
        Mapping mapping = new Mapping(1, List.of(new MappedColumn(1, label, heading, Optional.empty())));
        assertThat(AssumedKind.is(layout, mapping, Stream.of(file))).isEqualTo(assumed);
    }
}
