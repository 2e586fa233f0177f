package org.passerelle.answers.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

@WithDatabase
class TermApiTest extends ServedTest {

    @Test
    void countsFieldsAsTheListOfCooperationsDoes() {
        HttpAnswer fields = get("/api/fields?size=200");

        assertThat(fields.items("/id")).isSorted().contains("field/hiv-aids", "field/psychiatry");
        for (JsonNode field : fields.json().path("items")) {
            String id = field.path("id").asString();
            assertThat(get("/api/cooperations?field=" + id).json().path("total").asInt())
                    .as(id)
                    .isEqualTo(field.path("cooperationsWithNarrower").asInt());
        }
    }

    @Test
    void countsActivitiesAsTheListOfCooperationsDoes() {
        for (JsonNode activity : get("/api/activities?size=200").json().path("items")) {
            String id = activity.path("id").asString();
            assertThat(get("/api/cooperations?activity=" + id)
                            .json()
                            .path("total")
                            .asInt())
                    .as(id)
                    .isEqualTo(activity.path("cooperationsWithNarrower").asInt())
                    .isPositive();
        }
    }

    @Test
    void countsCountriesAsTheListOfCooperationsDoes() {
        HttpAnswer countries = get("/api/countries?size=200");

        assertThat(countries.items("/nameEn")).isSorted().contains("Burkina Faso", "Costa Rica", "Yemen");
        assertThat(countries.json().path("total").asInt()).isEqualTo(28);
        for (JsonNode country : countries.json().path("items")) {
            String code = country.path("iso2").asString();
            assertThat(get("/api/cooperations?country=" + code)
                            .json()
                            .path("total")
                            .asInt())
                    .as(code)
                    .isEqualTo(country.path("cooperations").asInt())
                    .isPositive();
        }
    }

    @Test
    void saysHowMuchThereIs() {
        JsonNode overview = get("/api/overview").json();

        assertThat(overview.at("/cooperations/Twinning").asInt()).isEqualTo(11);
        assertThat(overview.at("/cooperations/HospitalPartnership").asInt()).isEqualTo(48);
        assertThat(overview.path("records").asInt()).isEqualTo(49);
        assertThat(overview.path("documents").asInt()).isEqualTo(2);
        assertThat(overview.has("empty")).isFalse();
    }
}
