package org.passerelle.answers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.Seeds;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

@WithDatabase
class DocumentApiTest extends ServedTest {

    private static final String SURVEY = "/api/documents/document/resacoop-rhone-alpes-2005";

    @Test
    void listsTheDocuments() {
        HttpAnswer answer = get("/api/documents");

        assertThat(answer.items("/id"))
                .containsExactlyInAnyOrder(
                        "document/resacoop-rhone-alpes-2005", "document/chru-tours-international-cooperation");
        assertThat(answer.items("/observedOn")).containsExactlyInAnyOrder("2005-03", "2024");
        assertThat(answer.items("/records")).containsExactlyInAnyOrder("40", "9");
    }

    @Test
    void givesADocumentAsPublished() throws IOException {
        JsonNode survey = get(SURVEY).json();
        byte[] file = Files.readAllBytes(Seeds.FOLDER.resolve("resacoop-2005/documents/resacoop-rhone-alpes-2005.txt"));

        assertThat(survey.path("publisher").asString()).isEqualTo("RESACOOP");
        assertThat(survey.path("sha256").asString()).isEqualTo(DigestUtils.sha256Hex(file));
        assertThat(HttpAnswer.texts(survey.path("lines"), "/text"))
                .containsExactlyElementsOf(new String(file, java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .toList());
        assertThat(survey.path("records")).hasSize(40);
    }

    @Test
    void saysHowMuchIsQuoted() {
        JsonNode coverage = get(SURVEY).json().path("coverage");

        assertThat(coverage.path("lines").asInt()).isEqualTo(501);
        assertThat(coverage.path("quoted").asInt() + coverage.path("other").asInt())
                .isEqualTo(coverage.path("nonBlank").asInt());
        // the title and four times the column headings
        assertThat(coverage.path("other").asInt()).isEqualTo(33);
    }

    @Test
    void namesTheClaimsThatQuoteALine() {
        JsonNode lines = get(SURVEY + "?from=78&to=81").json().path("lines");

        assertThat(HttpAnswer.texts(lines, "/number")).containsExactly("78", "79", "80", "81");
        JsonNode claim =
                get("/api/claims/" + lines.at("/0/claims/0").asString()).json();
        assertThat(claim.path("lineStart").asInt()).isEqualTo(78);
        assertThat(claim.path("quote").asString()).startsWith("Centre médico-");
        assertThat(claim.path("record").asString()).isEqualTo("record/resacoop-2005/bourgoin-jallieu-ho-chi-minh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=0", "from=502", "from=x", "from=10&to=9", "to=99999999999"})
    void refusesLinesThatItDoesNotHave(String query) {
        HttpAnswer answer = get(SURVEY + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("accepted")).isNotEmpty();
    }

    @Test
    void givesARecordWithWhatItStates() {
        JsonNode crest = get("/api/records/record/resacoop-2005/crest").json();

        assertThat(crest.path("text").asString())
                .isEqualTo("Centre hospitalier de \nCrest (26) pas de dossier accueil de stagiaires étrangers");
        assertThat(HttpAnswer.texts(crest.path("cooperations"), "/id"))
                .containsExactly("hospital-partnership/ch-crest");
        assertThat(HttpAnswer.texts(crest.path("claims"), "/lineStart")).isSubsetOf("36", "37");
        assertThat(crest.at("/document/id").asString()).isEqualTo("document/resacoop-rhone-alpes-2005");
    }

    @Test
    void saysWhatIsNotThere() {
        for (String path : List.of(
                "/api/documents/document/none",
                "/api/records/record/none",
                "/api/claims/claim/none",
                "/api/documents/")) {
            assertThat(get(path).status()).as(path).isEqualTo(404);
            assertThat(get(path).header("Content-Type")).isEqualTo("application/problem+json");
        }
    }
}
