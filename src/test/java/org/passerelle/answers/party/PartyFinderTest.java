package org.passerelle.answers.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.NotUnderstood.Candidate;
import org.passerelle.answers.NotUnderstood.Reason;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.WithDatabase;

@WithDatabase
class PartyFinderTest {

    private final PartyFinder finder = new PartyFinder(SeededGraph.connection().graph());

    private NotUnderstood fault(String text, String... kinds) {
        return catchThrowableOfType(NotUnderstood.class, () -> finder.resolve("party", text, List.of(kinds)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "city/bf/ouagadougou              | city/bf/ouagadougou",
                "Ouagadougou                      | city/bf/ouagadougou",
                "ouaga                            | city/bf/ouagadougou",
                "st etienne                       | city/fr/saint-etienne",
                "Saint-Étienne                    | city/fr/saint-etienne",
                "SAINT ETIENNE                    | city/fr/saint-etienne",
                "hopital fann                     | hospital/sn/chu-fann-dakar",
                "Louhansk                         | city/ua/luhansk",
                "Lougansk                         | city/ua/luhansk",
                "lugansk                          | city/ua/luhansk",
                "Луганськ                         | city/ua/luhansk",
                "Béthléem                         | city/ps/bethlehem",
                "bethleem                         | city/ps/bethlehem",
                "CHU de Conou                     | hospital/bj/chu-cotonou",
                "CHU of Ibn Sina                  | hospital/ma/chu-ibn-sina-rabat",
                "Hôpital Ibn Sina                 | hospital/ma/chu-ibn-sina-rabat",
                "CHUIS                            | hospital/ma/chu-ibn-sina-rabat",
                "CHRU de Tours                    | hospital/fr/chru-tours",
                "Tours University Hospital        | hospital/fr/chru-tours",
                "Côte d’Ivoire                    | country/ci",
                "ivory coast                      | country/ci",
                "Sénégal                          | country/sn",
                "senegal                          | country/sn",
                "Saigon                           | city/vn/ho-chi-minh-city",
                "Villefranche/Saône               | city/fr/villefranche-sur-saone",
                "Hospices civils de Lyon          | hospital/fr/hcl",
                "Rhône-Alpes                      | region/fr/rhone-alpes",
                "' Grenoble '                     | city/fr/grenoble",
            })
    void findsAPartyByWhatPeopleCallIt(String name, String id) {
        assertThat(finder.resolve("party", name, List.of())).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ougadougou      | city/bf/ouagadougou",
                "Grenobel        | city/fr/grenoble",
                "Tombouctu       | city/ml/timbuktu",
                "Sasandra        | city/ci/sassandra",
                "Conou           | hospital/bj/chu-cotonou",
                "hopital fan     | hospital/sn/chu-fann-dakar",
            })
    void proposesThePartyThatAMistypedNameComesNearest(String mistyped, String id) {
        NotUnderstood fault = fault(mistyped);

        assertThat(fault.reason()).isEqualTo(Reason.UNKNOWN);
        assertThat(fault.candidates()).extracting(Candidate::id).contains(id).hasSizeLessThanOrEqualTo(5);
        assertThat(fault).hasMessageStartingWith("No match for \"" + mistyped + "\". Nearest: ");
    }

    @Test
    void aNameOfSeveralPartiesIsAnsweredWithAllOfThem() {
        NotUnderstood fault = fault("Tambacounda");

        assertThat(fault.reason()).isEqualTo(Reason.AMBIGUOUS);
        assertThat(fault.value()).isEqualTo("Tambacounda");
        assertThat(fault.candidates())
                .extracting(Candidate::id)
                .containsExactlyInAnyOrder("city/sn/tambacounda", "region/sn/tambacounda");
        assertThat(fault)
                .hasMessageStartingWith(
                        "\"Tambacounda\" has several matches. Give the id of the one you mean. Nearest: ");
    }

    @Test
    void theKindThatIsAskedForTellsThemApart() {
        assertThat(finder.resolve("city", "Tambacounda", List.of("City"))).isEqualTo("city/sn/tambacounda");
        assertThat(finder.resolve("region", "Tambacounda", List.of("Region"))).isEqualTo("region/sn/tambacounda");
        assertThat(finder.resolve("territory", "Tambacounda", List.of("City", "Country")))
                .isEqualTo("city/sn/tambacounda");
    }

    @Test
    void anIdOfAnotherKindIsNotTaken() {
        NotUnderstood fault = fault("country/sn", "City");

        assertThat(fault.reason()).isEqualTo(Reason.UNKNOWN);
        assertThat(fault).hasMessageContaining("No match for \"country/sn\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Atlantis",
                "zzzzzzzz",
                "?",
                "*",
                "*:*",
                "\"",
                "searchText:[a TO z]",
                "' OR 1=1 //",
                "}) DETACH DELETE n //",
                "/.*/",
                "(((((",
                "\\",
                "a AND NOT b",
                "🙂",
                "%00",
                "city/bf/ouagadougou/../x"
            })
    void aNameOfNothingIsAnsweredAsUnknown(String name) {
        assertThat(fault(name).reason()).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void aVeryLongNameIsAnsweredAsUnknown() {
        assertThat(fault("Grenoble ".repeat(5_000)).reason()).isEqualTo(Reason.UNKNOWN);
        assertThat(fault("x".repeat(100_000)).reason()).isEqualTo(Reason.UNKNOWN);
    }
}
