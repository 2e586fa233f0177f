package org.passerelle.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** Marking cooperations and claims as checked: over the API, as a file, and beside the cooperation. */
@WithDatabase
class CheckTest extends ServedTest {

    private static final String TWINNING = "twinning/annecy-sassandra";

    @Autowired
    private Checks checks;

    @AfterEach
    void takeAllBack() {
        checks.all().forEach(one -> checks.takeBack(one.subject(), one.who()));
    }

    @Test
    void cooperationIsListedAsCheckedUntilThatIsTakenBack() {
        int all = get("/api/cooperations").json().path("total").asInt();

        HttpAnswer made = mark(TWINNING, "A. Reader", "in the city's archive");

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().path("when").asString())
                .isEqualTo(LocalDate.now(ZoneId.systemDefault()).toString());
        assertThat(get("/api/checks?subject=" + encoded(TWINNING)).json().at("/items/0"))
                .isEqualTo(made.json());
        assertThat(HttpAnswer.texts(get("/api/cooperations?checked=true").json().path("items"), "/id"))
                .isEqualTo(List.of(TWINNING));
        assertThat(get("/api/cooperations?checked=false").json().path("total").asInt())
                .isEqualTo(all - 1);
        assertThat(get("/cooperation/" + TWINNING + "?lang=en").text())
                .contains("Checked by", "A. Reader", "in the city&#39;s archive");
        assertThat(get("/api/history?subject=" + encoded(TWINNING))
                        .json()
                        .at("/items/0/deed")
                        .asString())
                .isEqualTo("checked");

        String sides = "?subject=" + encoded(TWINNING) + "&who=" + encoded("A. Reader");
        assertThat(send("DELETE", "/api/checks" + sides).status()).isEqualTo(204);
        assertThat(send("DELETE", "/api/checks" + sides).status()).isEqualTo(404);
        assertThat(get("/api/cooperations?checked=true").json().path("total").asInt())
                .isZero();
    }

    @Test
    void whatIsThereAndWhoCheckedItMustBeSaid() {
        assertThat(mark("twinning/nowhere", "A. Reader", "").status()).isEqualTo(404);
        assertThat(mark(TWINNING, " ", "").status()).isEqualTo(400);
        assertThat(get("/api/cooperations?checked=perhaps").status()).isEqualTo(400);
    }

    @Test
    void claimIsCheckedAndCountedBesideItsCooperation() {
        String claim =
                get("/api/cooperations/" + TWINNING).json().at("/claims/0/id").asString();

        assertThat(mark(claim, "A. Reader", "").status()).isEqualTo(201);
        assertThat(get("/cooperation/" + TWINNING + "?lang=en").text()).contains("Facts checked: 1");
    }

    @Test
    void fileComesOutAsItWentIn() {
        String file = "subject,who,when,note\r\n" + TWINNING + ",A. Reader,2026-11-22,\"right, as far as I see\"\r\n";

        assertThat(bring(file).json().toString()).isEqualTo("{\"changed\":1,\"total\":1}");

        assertThat(get("/api/checks/file").text()).isEqualTo(file);
        assertThat(bring(file).json().path("changed").asInt()).isZero();
        HttpAnswer refused = bring("subject,who,when,note\r\n" + TWINNING + ",A. Reader,yesterday,\r\n");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").asString()).contains("checks.csv", "line 2");
        assertThat(bring("subject,who,when,note\r\n").json().path("total").asInt())
                .isZero();
    }

    private HttpAnswer mark(String subject, String who, String note) {
        return post("/api/checks", "subject=" + encoded(subject) + "&who=" + encoded(who) + "&note=" + encoded(note));
    }

    private HttpAnswer bring(String file) {
        String body = "--limit\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"checks.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n"
                + file
                + "\r\n--limit\r\nContent-Disposition: form-data; name=\"replace\"\r\n\r\ntrue\r\n--limit--\r\n";
        return send(
                "POST",
                HttpRequest.BodyPublishers.ofString(body),
                "/api/checks/file",
                "Content-Type",
                "multipart/form-data; boundary=limit");
    }
}
