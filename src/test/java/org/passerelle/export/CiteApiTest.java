package org.passerelle.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

@WithDatabase
class CiteApiTest extends ServedTest {

    @Test
    void aSentenceNamesVersionDateAddressAndSourcesWithLinesAndLicence() {
        HttpAnswer english = get("/api/cite?cooperation=twinning/annecy-sassandra&lang=en");
        HttpAnswer french = get("/api/cite?cooperation=twinning/annecy-sassandra&lang=fr");

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.text())
                .matches(
                        "(?s)“Annecy and Sassandra.*”\\. Passerelle, graph version [0-9a-f]{12}, data as of March 2005\\. http://.*"
                                + "/cooperation/twinning/annecy-sassandra\nSources: RESACOOP, “Coopération hospitalière.*”, lines [0-9, -]+"
                                + " \\(licence: not stated\\)\\.\n");
        assertThat(french.text())
                .contains("données de mars 2005", "version du graphe")
                .containsPattern("licence\\h: non indiquée");
    }

    @Test
    void aPageIsCitedByItsAddressWithWhatItShows() {
        String narrowed =
                get("/api/cite?at=cooperations&country=MA&sort=-since&lang=en").text();
        String measures =
                get("/api/cite?at=structure&projection=twinnings&lang=fr").text();

        assertThat(narrowed)
                .startsWith("“Cooperations (MA)”. Passerelle, graph version ")
                .contains("/cooperations?country=MA&sort=-since\n", "lines ");
        assertThat(measures)
                .startsWith("«")
                .contains(
                        "Mesures du réseau (twinnings)",
                        "/structure?projection=twinnings\n",
                        "RESACOOP",
                        "CHRU de Tours")
                .doesNotContain("lignes");
    }

    @Test
    void aPageThatIsNotThereIsAskedFor() {
        HttpAnswer answer = get("/api/cite?at=moon");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/accepted").toString()).contains("who-with-whom");
        JsonNode at = get("/v3/api-docs")
                .json()
                .at("/paths/~1api~1cite/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString().equals("at"))
                .findFirst()
                .orElseThrow();
        assertThat(at.at("/schema/enum")).isEqualTo(answer.json().at("/accepted"));
    }

    @Test
    void bibtexRisAndCslSayTheSame() {
        String of = "/api/cite?party=hospital/fr/chu-grenoble&style=";

        HttpAnswer bibtex = get(of + "bibtex");
        assertThat(bibtex.header("Content-Type")).startsWith("application/x-bibtex");
        assertThat(bibtex.text())
                .startsWith("@misc{passerelle-party-hospital-fr-chu-grenoble-")
                .contains("  year = {2005},\n", "/party/hospital/fr/chu-grenoble},\n")
                .endsWith("}\n}\n");
        assertThat(get(of + "ris").text().lines())
                .allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"))
                .startsWith("TY  - DATA")
                .endsWith("ER  - ");
        JsonNode csl = get(of + "csl-json").json().path(0);
        assertThat(csl.path("type").asString()).isEqualTo("dataset");
        assertThat(csl.at("/issued/date-parts/0/0").asInt()).isEqualTo(2005);
        assertThat(csl.path("note").asString()).contains("RESACOOP", "lines");
        assertThat(csl.at("/custom/sources/0").asString())
                .startsWith("RESACOOP, “")
                .doesNotContain("lines");
    }

    @Test
    void anAnswerRestsOnTheLinesOfItsSources() {
        String all = get("/api/cite?question=city-twinnings&lang=en").text();
        String some =
                get("/api/cite?question=city-twinnings&city=Grenoble&lang=en").text();

        assertThat(some).contains("/question/city-twinnings?city=Grenoble\n", "(Grenoble)", "lines ");
        assertThat(some.length()).isLessThan(all.length());
    }

    @Test
    void aDocumentIsItsOwnSourceAndTheWholeNamesEveryDocument() {
        assertThat(get("/api/cite?document=document/resacoop-rhone-alpes-2005&lang=en")
                        .text())
                .contains("/document/document/resacoop-rhone-alpes-2005\n")
                .contains("Sources: RESACOOP, “Coopération hospitalière en Région Rhône-Alpes, mars 2005” (licence");
        assertThat(get("/api/cite?lang=en").text()).contains("“The whole network”", "RESACOOP", "CHRU de Tours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style=docx",
                "cooperation=twinning/none",
                "document=none",
                "town=Annecy",
                "question=none",
                "lang=xx"
            })
    void refusesWhatItCannotTake(String query) {
        assertThat(get("/api/cite?" + query).status()).isBetween(400, 404);
    }
}
