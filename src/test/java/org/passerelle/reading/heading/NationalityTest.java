package org.passerelle.reading.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;

@Unit
class NationalityTest {

    @ParameterizedTest
    @CsvSource({
        "Institution suisse, CH",
        "Hospital español, ES",
        "Canadian Partner, CA",
        "UK partner(s), GB",
        "Deutsche Einrichtung, DE",
        "Irish institution(s), IE",
        "Organisation belge, BE",
        "Établissement(s) français, FR",
        "Collectivité française, FR",
        "Australian hospital / college, AU",
        "Norsk institusjon, NO",
        "Dansk hospital, DK",
        "Polska uczelnia, PL",
        "Austrian partner, AT",
        "Hôpital malien, ML",
        "Ospedale italiano, IT",
        "Hospital português, PT",
        "Nederlandse gemeente, NL",
        "Partie malgache, MG",
        "Association togolaise, TG",
        "Commune béninoise, BJ",
        "Ville allemande, DE",
        "Collectivité marocaine, MA",
        "Établissement sénégalais, SN",
        "Ville roumaine, RO",
        "Ente rumeno, RO",
        "Strona ukraińska, UA",
        "Brasilianische Stadt, BR",
        "Instituição moçambicana, MZ",
        "Vietnamese partner, VN",
        "Kenyan partner, KE",
        "Svensk kommun, SE",
        "US city, US"
    })
    void aHeadingMaySayOfWhichCountryItsPartiesAre(String label, String country) {
        assertThat(Nationality.countryOf(label)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Établissement porteur",
                "Collectivité du Grand Est",
                "Service(s) du CHU de Rennes impliqué(s)",
                "Port partner",
                "Hôpital en Afrique",
                "Commune du Morbihan",
                "Établissement HDF",
                "BC Community",
                "Einrichtung in Hessen",
                "Collectivité drômoise",
                "Entidad jalisciense",
                "Établissement du GHT",
                "Oregon City",
                "Nom de l'établissement",
                "Établissement de santé",
                "Organisation in the UK or France",
                "Structure",
                "Lead partner",
                "Établissement nigérien",
                "Participant legal name",
                "Gemeente",
                "Município",
                "Chef de file",
                "Health board",
                "Beneficiary",
                "Commune",
                "Porteur côté romanais",
                "Partenaire lyonnais",
                "Soggetto padovano",
                "Leidse partij",
                "Établissement marseillais",
                "Ente toscano"
            })
    void mostHeadingsSayNone(String label) {
        assertThat(Nationality.countryOf(label)).isEmpty();
    }
}
