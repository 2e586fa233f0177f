package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.testing.ExplorerPages;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Nodes that somebody put beside what was loaded, while the server runs, do not keep it from answering. */
@ContextConfiguration(initializers = StrayNodesTest.GraphWithStrays.class, inheritInitializers = false)
@DirtiesContext
@WithDatabase
class StrayNodesTest extends ServedTest {

    /** What nodes lack that every node of ours has is null in answers. */
    @Override
    protected boolean isAsDescribed() {
        return false;
    }

    static final class GraphWithStrays implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            TestGraphs.registerTiny(
                    context,
                    seeds -> {},
                    connection -> connection.driver().executableQuery("""
                                CREATE (:Party {id: 'fake', name: 'Fake'}), (:Party {id: 'nameless'}),
                                    (:Party:Bogus {id: 'bogus', name: 'Bogus', kind: 'Bogus'}),
                                    (:Party:Territory:Country {id: 'country/xx'}),
                                    (:Cooperation {id: 'loose', name: 'Loose'}), (:Cooperation:Twinning {id: 'bare'}),
                                    (:Field {id: 'field/bare'}), (:Document {id: 'document/bare'}), (:Record {id: 'record/bare'})-[:EVIDENCE_OF]->(:Party {id: 'bare'})
                                """).execute());
        }
    }

    static Stream<String> addresses() {
        return Stream.concat(
                ExplorerPages.withoutId().stream(),
                Stream.of(
                        "/search?q=annecy&all=1",
                        "/party/fake",
                        "/party/nameless",
                        "/party/hospital/fr/hopital-annecy",
                        "/cooperation/hospital-partnership/annecy-sassandra",
                        "/question/network-overview",
                        "/question/most-connected",
                        "/api/overview",
                        "/api/parties",
                        "/api/parties/fake",
                        "/api/parties/bogus",
                        "/api/cooperations",
                        "/api/documents",
                        "/api/questions/network-overview",
                        "/api/questions/partners-of?party=hospital/ci/hopital-sassandra"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isAnswered(String path) {
        assertThat(get(path, "Accept", path.startsWith("/api") ? "application/json" : "text/html")
                        .status())
                .isEqualTo(200);
    }
}
