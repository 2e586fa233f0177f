package org.passerelle.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;

@Unit
class GazetteerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tours               |    | 2972191", "TOURS | FR | 2972191", "St Etienne | FR | 2980291",
                "Saint-Étienne       |    | 2980291", "Conakry |    | 2422465", "Ourossogui | SN | 2246922",
                "Tombouctou          | ML | 2449067", "Timbuktu | | 2449067", "Louhansk | UA | 702658",
                "Le Caire            | EG | 360630", "Beyrouth | | 276781", "Bucarest | RO | 683506",
                "Hô Chi Minh Ville   | VN | 1566083", "Saigon | | 1566083", "Crest | FR | 3022540",
                "Crest               | US | 5340655", "Paris | | 2988507", "Piatra Neamț | RO | 670889",
                "Rome                |    | 3169070", "San José | CR | 3621849",
            })
    void findsACityByItsSpellings(String name, String iso2, String geonames) {
        assertThat(Gazetteer.find(name, iso2)).map(GazetteerPlace::geonamesId).contains(geonames);
    }

    @ParameterizedTest
    @ValueSource(strings = {"San José", "Tripoli", "Sainte-Colombe", "Hahomegbé", "", "?", "Île-de-France"})
    void saysNothingWhenNoPlaceOrNoneClearlyIsMeant(String name) {
        assertThat(Gazetteer.find(name, null)).isEmpty();
    }

    /** Castelfranco di Sotto is called so, but Castelfranco Veneto is larger. */
    @Test
    void nameWithWhichALargerOneBeginsIsOpen() {
        PlaceMeaning meaning = Gazetteer.meaning("Castelfranco", "IT");

        assertThat(meaning.meant()).isEmpty();
        assertThat(meaning.choices())
                .extracting(GazetteerPlace::name)
                .startsWith("Castelfranco Veneto", "Castelfranco Emilia");
        assertThat(Gazetteer.meaning("Castelfranco Veneto", "IT").isCertain()).isTrue();
        assertThat(Gazetteer.meaning("Bingen", "DE").isCertain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Neustadt, DE, false",
        "Nowa Wieś, PL, false",
        "Weimar, DE, true",
        "Chester, GB, true",
        "Annecy, FR, true"
    })
    void theOnlyOneOfANameIsUncertainBesideSeveralThatBeginWithIt(String name, String iso2, boolean certain) {
        PlaceMeaning meaning = Gazetteer.meaning(name, iso2);

        assertThat(meaning.meant()).map(GazetteerPlace::name).contains(name);
        assertThat(meaning.isCertain()).isEqualTo(certain);
        assertThat(meaning.choices().size() > 2).isNotEqualTo(certain);
    }

    @Test
    void keepsToTheCountry() {
        assertThat(Gazetteer.find("Tours", "SN")).isEmpty();
        assertThat(Gazetteer.find("Saint-Denis", "RE"))
                .map(GazetteerPlace::insee)
                .contains("97411");
    }

    @Test
    void tellsWhereAPlaceLies() {
        GazetteerPlace annecy = Gazetteer.find("Annecy", "FR").orElseThrow();

        assertThat(annecy.department()).isEqualTo("74");
        assertThat(annecy.insee()).isEqualTo("74010");
        assertThat(annecy.population()).isBetween(100_000L, 200_000L);
        assertThat(annecy.latitude()).isCloseTo(45.9, within(0.1));
        assertThat(annecy.longitude()).isCloseTo(6.12, within(0.1));
    }

    /** Vietnam numbered its provinces anew: what is not known is not said. */
    @Test
    void hanoiLiesInNoOtherProvince() {
        assertThat(Divisions.of(Gazetteer.find("Hanoi", "VN").orElseThrow())).isEmpty();
    }

    @Test
    void tellsCommunesOfOneNameApartByTheirDepartments() {
        assertThat(Gazetteer.findInDepartment("Bonneville", "74"))
                .map(GazetteerPlace::insee)
                .contains("74042");
        assertThat(Gazetteer.findInDepartment("Bonneville", "80"))
                .map(GazetteerPlace::insee)
                .contains("80113");
        assertThat(Gazetteer.findInDepartment("Bonneville", "75")).isEmpty();
    }

    /** Each has its line in the census; below a thousand inhabitants GeoNames' selection does not hold it. */
    @Test
    void knowsCommunesOfAFewHundred() {
        GazetteerPlace village = Gazetteer.find("L'Abergement-de-Varey", "FR").orElseThrow();

        assertThat(village.insee()).isEqualTo("01002");
        assertThat(village.geonamesId()).isNull();
        assertThat(village.latitude()).isNull();
        assertThat(village.population()).isEqualTo(270);
    }

    @Test
    void holdsWhatItIsSaidToHold() {
        List<String[]> rows = new java.util.ArrayList<>();
        Resources.forEachRow("places.tsv.gz", rows::add);

        assertThat(rows).hasSizeGreaterThan(150_000).allMatch(cells -> cells.length == 9);
        assertThat(rows).filteredOn(cells -> !cells[1].isEmpty()).hasSize(34_875);
    }

    /** Where ISO numbered them anew, a name of one must not have gone to another. */
    @ParameterizedTest
    @CsvSource({
        "Rabat-Salé-Kénitra, MA, Rabat-Salé-Kénitra", "Oriental, MA, Oriental", "Téhéran, IR, Tehran", "Fars, IR, Fars",
        "Kerman, IR, Kerman", "Moscou, RU, Moscow", "Ville de Zagreb, HR, Zagreb", "Almaty Region, KZ, Almaty Region"
    })
    void aRegionIsCalledByItsOwnName(String name, String country, String region) {
        assertThat(Divisions.called(name, country)).extracting(Division::name).containsExactly(region);
    }
}
