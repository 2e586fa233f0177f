package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

/** A list that a reader brings along, compared with the graph. */
@WithDatabase
class CoveragePageTest extends ServedTest {

    private static final String LIST = """
            CHU de Grenoble; Hôpital de Tambacounda
            Grenoble – Luhansk
            Saint-Étienne\tXuzhou\tChina
            CHRU de Tours

            Qwertz Zxcvbn
            """;

    private static String form(String list) {
        return "list=" + java.net.URLEncoder.encode(list, java.nio.charset.StandardCharsets.UTF_8);
    }

    private Document page(String list, String language, int status) {
        HttpAnswer answer = post("/coverage?lang=" + language, form(list));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return Jsoup.parse(answer.text(), server().toString());
    }

    @Test
    void saysOfEachLineWhatIsKnown() {
        Document page = page(LIST, "en", 200);

        assertThat(page.select("tbody tr td:eq(1)").eachText())
                .containsExactly("known", "both known, no cooperation", "known", "known", "not known");
        assertThat(page.select("tbody tr:first-child td:last-child a").attr("href"))
                .isEqualTo("/cooperation/hospital-partnership/chu-grenoble-hopital-tambacounda");
        assertThat(page.select("dl.facts").text())
                .isEqualTo("known 3 both known, no cooperation 1 perhaps known 0 not known 1");
        assertThat(page.select("p.note").text()).contains("1 cell beyond the second column was not read");
        assertThat(page.select("textarea").text()).startsWith("CHU de Grenoble");
    }

    @Test
    void countsWhatItLeavesOut() {
        assertThat(page("Grenoble\n".repeat(303), "fr", 200).select("p.note").text())
                .contains("3 lignes ont été laissées de côté");
    }

    @Test
    void asksForAName() {
        assertThat(page(" \n", "en", 400).text()).contains("Enter or upload at least one name");
    }

    @Test
    void programsGetTheSame() {
        JsonNode answer = post("/api/coverage", form(LIST)).json();

        assertThat(answer.path("numbers").toString()).isEqualTo("{\"apart\":1,\"known\":3,\"unknown\":1,\"unsure\":0}");
        JsonNode first = answer.at("/lines/0");
        assertThat(first.path("state").asString()).isEqualTo("known");
        assertThat(first.at("/names/0/id").asString()).isEqualTo("hospital/fr/chu-grenoble");
        assertThat(first.at("/cooperations/0/id").asString())
                .isEqualTo("hospital-partnership/chu-grenoble-hopital-tambacounda");
        assertThat(answer.at("/lines/4/names/0/id").isNull()).isTrue();
        assertThat(answer.path("beyond").asInt()).isEqualTo(1);
        assertThat(post("/api/coverage/file", form(LIST)).text())
                .isEqualTo(post("/coverage/file", form(LIST)).text());
        assertThat(post("/api/coverage", form("")).status()).isEqualTo(400);
    }

    @Test
    void theTableIsAFile() {
        HttpAnswer answer = post("/coverage/file", form(LIST));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text().lines().skip(1).findFirst().orElse(""))
                .startsWith(
                        "CHU de Grenoble; Hôpital de Tambacounda,known,CHU de Grenoble,known,hospital/fr/chu-grenoble");
    }
}
