package org.passerelle.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;

@Unit
class CountriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sénégal | SN",
                "SENEGAL | SN",
                "Lituanie | LT",
                "Lithuania | LT",
                "Viêt Nam | VN",
                "Vietnam | VN",
                "Palestine | PS",
                "Territoires palestiniens | PS",
                "Cisjordanie | PS",
                "Côte d’Ivoire | CI",
                "Cote d'Ivoire | CI",
                "Ivory Coast | CI",
                "Zaïre | CD",
                "RDC | CD",
                "Congo | CG",
                "République démocratique du Congo | CD",
                "Congo, Democratic Republic of the | CD",
                "Haute-Volta | BF",
                "Dahomey | BJ",
                "Birmanie | MM",
                "Myanmar | MM",
                "Russian Federation | RU",
                "Fédération de Russie | RU",
                "Ile Maurice | MU",
                "Mauritius | MU",
                "République du Mali | ML",
                "Republic of the Niger | NE",
                "Royaume du Maroc | MA",
                "République arabe d'Égypte | EG",
                "Corée | KR",
                "Etats-Unis | US",
                "USA | US",
                "Großbritannien | GB",
                "Bosnia & Herzegovina | BA",
                "Kosovo | XK",
                "FR | FR",
                "FRA | FR",
                "République dominicaine | DO",
            })
    void knowsNamesOldAndNewInBothLanguages(String name, String iso2) {
        assertThat(Countries.find(name)).contains(iso2);
    }

    @ParameterizedTest
    @CsvSource({
        "Frankreich,FR",
        "Vereinigtes Königreich,GB",
        "España,ES",
        "Marruecos,MA",
        "Francia,FR",
        "Alemanha,DE",
        "Niemcy,DE",
        "Granada,GD",
        "Elfenbeinküste,CI",
        "Wybrzeże Kości Słoniowej,CI",
        "República Checa,CZ",
        "Kongo (Demokratische Republik),CD",
        "Rép. dém. Congo,CD",
        "Rép. centrafricaine,CF",
        "Rép. tchèque,CZ",
        "Rép. de Corée,KR",
        "Corée du S.,KR",
        "S. Korea,KR",
        "S. Leone,SL",
        "Bosnia-Erz.,BA",
        "Russ. Föderation,RU",
        "G. Bissau,GW",
        "P.R. China,CN",
        "'Korea, South',KR",
        "'Iran, Islamic Rep.',IR",
        "'Tanzania, United Republic of',TZ",
        "'Bolivia, Plurinational State of',BO",
        "République Démocratique du Congo (RDC),CD",
        "Allemagne (RFA),DE",
        "U.S.,US",
        "GER,DE",
        "Trinidad,TT",
        "SUI,CH",
        "RSA,ZA",
        "ENG,GB"
    })
    void knowsWhatColumnsOfCountriesHoldInOtherLanguages(String name, String iso2) {
        assertThat(Countries.findInColumn(name)).contains(iso2);
        assertThat(Countries.find(name)).as("elsewhere").isEmpty();
    }

    /** Both a city and a state would be a country of another row; what codes of sports and of ISO 3166 read differently stays open. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Lyon, France", "USA (Georgia)", "Israël/Palestine", "NIG", "Paris", "Rép.", "ger"})
    void takesNothingElseInAColumnForACountry(String text) {
        assertThat(Countries.findInColumn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "République", "la", "Ruritanie", "Lyon", "fr", "ci"})
    void takesNothingElseForACountry(String text) {
        assertThat(Countries.find(text)).isEmpty();
    }

    @Test
    void namesEachInTheLanguageAsked() {
        assertThat(Countries.name("PS", Locale.FRENCH)).isEqualTo("Palestine");
        assertThat(Countries.name("LT", Locale.FRENCH)).isEqualTo("Lituanie");
        assertThat(Countries.name("LT", Locale.ENGLISH)).isEqualTo("Lithuania");
        assertThat(Countries.name("US", Locale.FRENCH)).isEqualTo("États-Unis");
        assertThat(Countries.name("GB", Locale.ENGLISH)).isEqualTo("United Kingdom");
        assertThat(Countries.name("CD", Locale.FRENCH)).isEqualTo("Congo-Kinshasa");
    }

    /** A name that CLDR or the table of former names gives twice would hide a country. */
    @Test
    void findsEveryCountryByItsOwnNames() {
        for (String iso2 : com.ibm.icu.util.ULocale.getISOCountries()) {
            assertThat(Countries.find(Countries.name(iso2, Locale.FRENCH))).contains(iso2);
            assertThat(Countries.find(Countries.name(iso2, Locale.ENGLISH))).contains(iso2);
        }
    }

    @Test
    void knowsCodesOfThreeLettersWhereIsoGivesOne() {
        assertThat(Countries.iso3("SN")).contains("SEN");
        assertThat(Countries.iso3("XK")).isEmpty();
    }
}
