package org.passerelle.web.neo4jbrowser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

@WithDatabase
class FavouritesTest extends ServedTest {

    private static final int ALL =
            new QuestionCatalogue().all().size() + BrowserQuery.pictures().size();

    @Test
    void areOneFileOfTitledQueries() {
        HttpAnswer file = get("/browser/passerelle-favourites.cypher?lang=en");

        assertThat(file.header("Content-Disposition")).contains("attachment", "passerelle-favourites.cypher");
        List<String> favourites = List.of(file.text().split(";\\n+"));
        assertThat(favourites)
                .hasSize(ALL)
                .allSatisfy(one -> assertThat(one).startsWith("// "))
                .allSatisfy(one -> assertThat(
                                Drawn.by(SeededGraph.connection().driver(), one).isWhole())
                        .isTrue());
        assertThat(favourites.get(0)).startsWith("// The whole network");
        assertThat(get("/browser/passerelle-favourites.cypher", "Accept-Language", "fr-CH,fr;q=0.9")
                        .text())
                .startsWith("// Le réseau entier");
    }

    @Test
    void areAnArchiveThatNeo4jBrowserTakesApart() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        byte[] archive = get("/browser/passerelle-favourites.zip?lang=fr").bytes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(files)
                .hasSize(ALL)
                .containsKeys(
                        "Passerelle/passerelle-browser-network.cypher",
                        "Passerelle, Jumelages/passerelle-city-twinnings.cypher");
        assertThat(new ArrayList<>(files.values()))
                .containsExactlyElementsOf(new Favourites(new QuestionCatalogue(), GuideTexts.read())
                        .all(java.util.Locale.FRENCH).stream()
                                .map(Favourites.Favourite::content)
                                .toList());
    }
}
