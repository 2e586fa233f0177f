package org.passerelle.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What people did, over the API, as a table, and on its page. */
@WithDatabase
class HistoryTest extends ServedTest {

    private static final String SIDE = "FR:Maison de l’histoire";

    @Autowired
    private Imports imports;

    @Test
    void remembersWhoJudgedWhatAndWhoTookItBack() {
        imports.judging().judge(SIDE, "FR:Maison du passé", false, "A. Reader", "two houses");
        imports.judging().takeBack(SIDE, "FR:Maison du passé");

        String asked = "/api/history?subject=" + encoded(SIDE);
        JsonNode english = get(asked, "Accept-Language", "en").json();
        assertThat(english.path("total").asInt()).isEqualTo(2);
        assertThat(HttpAnswer.texts(english.path("items"), "/told"))
                .isEqualTo(List.of(
                        "Undid the decision about FR:Maison de l’histoire and FR:Maison du passé",
                        "Decided that FR:Maison de l’histoire and FR:Maison du passé are different: two houses"));
        assertThat(HttpAnswer.texts(english.path("items"), "/deed"))
                .isEqualTo(List.of("judgement-taken-back", "judged"));
        assertThat(english.at("/items/1/who").asString()).isEqualTo("A. Reader");
        assertThat(english.at("/items/0/who").isNull()).isTrue();
        assertThat(get(asked, "Accept-Language", "fr")
                        .json()
                        .at("/items/1/told")
                        .asString())
                .isEqualTo("FR:Maison de l’histoire et FR:Maison du passé\u202F: différents. two houses");

        HttpAnswer table = get("/api/history/file", "Accept-Language", "en");
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.text()).startsWith("at,deed,who,subject,told").contains(",judged,A. Reader," + SIDE);

        HttpAnswer page = get("/history?lang=fr&subject=" + encoded(SIDE));
        assertThat(page.text()).contains("A. Reader", "différents", "non précisé", "/history/file?lang=fr");
        assertThat(get("/history/file?lang=fr").text()).contains("différents");
    }
}
