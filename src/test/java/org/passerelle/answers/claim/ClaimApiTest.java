package org.passerelle.answers.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

@WithDatabase
class ClaimApiTest extends ServedTest {

    @Test
    void listsClaimsAboutSomething() {
        HttpAnswer answer = get("/api/claims?about=twinning/annecy-sassandra&predicate=PARTICIPATES_IN");

        assertThat(answer.items("/value")).containsExactlyInAnyOrder("city/fr/annecy", "city/ci/sassandra");
        assertThat(answer.items("/object/nameFr")).containsExactlyInAnyOrder("Annecy", "Sassandra");
        assertThat(answer.items("/subject/id")).containsOnly("twinning/annecy-sassandra");
        assertThat(answer.items("/role")).containsOnly("partner");
    }

    @Test
    void tellsCertainFromUncertain() {
        int all = total("/api/claims");
        int certain = total("/api/claims?uncertain=false");
        HttpAnswer uncertain = get("/api/claims?uncertain=true&size=200");

        assertThat(uncertain.items("/uncertain")).isNotEmpty().doesNotContain("");
        assertThat(certain + uncertain.items("/id").size()).isEqualTo(all);
        assertThat(total("/api/claims?document=document/resacoop-rhone-alpes-2005"))
                .isLessThan(all);
        assertThat(get("/api/claims?uncertain=perhaps").status()).isEqualTo(400);
        assertThat(total("/api/claims?about=nothing")).isZero();
    }

    @Test
    void givesEveryClaimByItsId() {
        List<String> ids = get("/api/claims?size=3").items("/id");

        for (String id : ids) {
            JsonNode claim = get("/api/claims/" + id).json();
            assertThat(claim.path("id").asString()).isEqualTo(id);
            assertThat(claim.path("quote").asString()).isNotBlank();
        }
        assertThat(ids).hasSize(3);
    }

    private int total(String path) {
        return get(path).json().path("total").asInt();
    }
}
