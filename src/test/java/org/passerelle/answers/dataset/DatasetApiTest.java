package org.passerelle.answers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

@WithDatabase
class DatasetApiTest extends ServedTest {

    @Test
    void listsWhatIsLoaded() {
        HttpAnswer answer = get("/api/datasets");

        assertThat(answer.items("/id")).containsExactly("dataset/chru-tours", "dataset/resacoop-2005");
        assertThat(answer.items("/records")).containsExactly("9", "40");
        assertThat(answer.items("/fingerprint")).allMatch(fingerprint -> fingerprint.length() == 64);
        assertThat(answer.items("/loadedAt"))
                .allSatisfy(time -> assertThat(Instant.parse(time)).isBefore(Instant.now()));
        assertThat(answer.json().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void pages() {
        HttpAnswer second = get("/api/datasets?size=1&page=1");

        assertThat(second.items("/id")).containsExactly("dataset/resacoop-2005");
        assertThat(second.header("Link")).contains("page=0>; rel=\"prev\"");
        assertThat(get("/api/datasets?size=9999").status()).isEqualTo(400);
    }
}
