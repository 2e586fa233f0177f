package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.WithDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Names and quotes that hold scripts, quotes and templates are shown as they are and do nothing. */
@ContextConfiguration(initializers = HostileDataTest.HostileGraph.class, inheritInitializers = false)
@DirtiesContext
@WithDatabase
class HostileDataTest extends ServedTest {

    private static final String ATTACK =
            "<script>alert('x')</script>\"><img src=x onerror=alert(1)>[[${7*7}]]__${7*7}__";

    static final class HostileGraph implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            TestGraphs.registerTiny(context, HostileGraph::change, graph -> {});
        }

        private static void change(TinySeeds seeds) throws IOException {
            seeds.replace(
                    "tiny/parties/parties.yml",
                    "    en: Annecy Hospital\n",
                    "    en: '" + ATTACK.replace("'", "''") + "'\n");
            seeds.replace(
                    TinySeeds.RECORD,
                    "    en: Annecy Hospital and Sassandra Hospital\n",
                    "    en: '" + ATTACK.replace("'", "''") + "'\n");
            String sum = seeds.sha256(TinySeeds.DOCUMENT);
            seeds.replace(TinySeeds.DOCUMENT, "Hospital cooperation, a survey", ATTACK);
            seeds.replace("tiny/dataset.yml", sum, seeds.sha256(TinySeeds.DOCUMENT));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/party/hospital/fr/hopital-annecy",
                "/cooperation/hospital-partnership/annecy-sassandra",
                "/document/document/survey",
                "/search?q=annecy&all=1",
                "/question/partners-of?party=hospital/ci/hopital-sassandra",
                "/path?from=hospital/fr/hopital-annecy&to=hospital/ci/hopital-sassandra"
            })
    void isShownAndDoesNothing(String path) {
        HttpAnswer answer = get(path + (path.contains("?") ? "&" : "?") + "lang=en", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(200);
        Document page = Jsoup.parse(answer.text());
        assertThat(page.select("script:not([src]), img, [onerror]")).isEmpty();
        assertThat(page.text()).contains(ATTACK);
    }

    @Test
    void aProposalIsHarmlessToo() {
        Document proposals = Jsoup.parse(get("/suggest?q=annecy&lang=en").text());

        assertThat(proposals.select("script, img")).isEmpty();
        assertThat(proposals.text()).contains(ATTACK);
    }
}
