package org.passerelle.web.neo4jbrowser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** The guide as it is served: each of its queries is run. */
@WithDatabase
class GuideTest extends ServedTest {

    private static final Pattern QUERY =
            Pattern.compile("<pre class=\"code runnable\"[^>]*>(.*?)</pre>", Pattern.DOTALL);

    /** What Neo4j Browser cuts out of a guide, in its own words (cleanHtml of 5.24.0). */
    private static final List<Pattern> CUT_OUT = List.of(
            Pattern.compile(
                    "(\\s+(on[^\\s=]+)[^\\s=]*\\s*=\\s*(\"[^\"]*\"|'[^']*'|[\\w\\-.:]+\\s*))",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("<script\\b[^<]*(?:(?!</script>)<[^<]*)*(</script>)?", Pattern.CASE_INSENSITIVE),
            Pattern.compile("href=\".*javascript:[^\"]*\""),
            Pattern.compile("href='.*javascript:[^']*'"));

    /** What is asked about evidence; nothing else shows it. */
    private static final Set<String> SHOW_CLAIMS = Set.of(
            "// Who says so",
            "// Qui le dit",
            "// Evidence",
            "// Preuves",
            "// What states one link",
            "// Ce qui atteste un lien");

    private static final QuestionCatalogue CATALOGUE = new QuestionCatalogue();
    private static final List<String> UNANSWERED =
            GuideTexts.read().unanswered().questions();

    @LocalServerPort
    private int port;

    private String guide(String language) {
        HttpAnswer answer = get("/guides/passerelle-" + language + ".html");
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    private static List<String> queries(String guide) {
        List<String> queries = new ArrayList<>();
        Matcher query = QUERY.matcher(guide);
        while (query.find()) {
            queries.add(HtmlUtils.htmlUnescape(query.group(1)));
        }
        return queries;
    }

    @TestFactory
    Stream<DynamicTest> everyQueryRunsAndDrawsItsPicture() {
        return Stream.of("en", "fr")
                .flatMap(language -> queries(guide(language)).stream()
                        .map(query -> dynamicTest(
                                language + " " + query.lines().findFirst().orElse(""), () -> check(query))));
    }

    private static void check(String query) {
        assertThat(query).startsWith("// ").doesNotContain("$").doesNotContain(";");
        Drawn drawn = Drawn.by(SeededGraph.connection().driver(), query);
        assertThat(drawn.rows()).isPositive();
        assertThat(drawn.nodes()).hasSizeGreaterThan(1);
        assertThat(drawn.relationships()).isNotEmpty();
        assertThat(drawn.isWhole()).as("each relationship has its two nodes").isTrue();
        assertThat(drawn.shows("Record"))
                .as("claims and records")
                .isEqualTo(SHOW_CLAIMS.contains(query.lines().findFirst().orElse("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void holdsEveryQuestionInItsLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String guide = guide(language);
        List<String> titles = queries(guide).stream()
                .map(query -> query.lines().findFirst().orElse(""))
                .toList();

        assertThat(titles)
                .containsAll(CATALOGUE.all().stream()
                        .filter(question -> !UNANSWERED.contains(question.id()))
                        .map(question -> "// " + question.title().in(locale).replace(';', ','))
                        .toList())
                .hasSize(CATALOGUE.all().size()
                        - UNANSWERED.size()
                        + BrowserQuery.pictures().size());
        assertThat(CATALOGUE.all())
                .allSatisfy(question -> assertThat(guide)
                        .contains(
                                "<h4>" + Guide.escape(question.title().in(locale)) + "</h4>",
                                Guide.escape(question.sentence().in(locale))));
    }

    /** What no slide offers to run is what the seeds answer with nothing. */
    @Test
    void runsEveryQuestionThatHasAnAnswer() {
        assertThat(CATALOGUE.all())
                .filteredOn(question -> Drawn.by(
                                        SeededGraph.connection().driver(),
                                        BrowserQuery.of(question).text(Locale.ENGLISH))
                                .rows()
                        == 0)
                .extracting(Question::id)
                .containsExactlyInAnyOrderElementsOf(UNANSWERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void reachesNeo4jBrowserWhole(String language) {
        assertThat(CUT_OUT).allSatisfy(pattern -> assertThat(guide(language)).doesNotContainPattern(pattern));
    }

    @Test
    void hasASlideForEveryThemeInBothLanguages() {
        assertThat(CATALOGUE.byTheme().keySet()).isNotEmpty().allSatisfy(theme -> {
            assertThat(guide("en")).contains(">" + theme.label().en() + "<");
            assertThat(guide("fr")).contains(">" + theme.label().fr() + "<");
        });
    }

    @Test
    void leadsToTheOtherLanguage() {
        assertThat(guide("en")).contains("guide http://localhost:" + port + "/guides/passerelle-fr.html");
        assertThat(guide("fr")).contains("guide http://localhost:" + port + "/guides/passerelle-en.html");
        assertThat(get("/guides/passerelle-de.html").status()).isEqualTo(404);
    }

    /** Neo4j Browser elsewhere may play the guide; nothing else of this server is for other sites to read. */
    @Test
    void isTheOnlyThingThatOtherOriginsRead() {
        String[] elsewhere = {"Origin", "http://localhost:7474"};

        assertThat(get("/guides/passerelle-en.html", elsewhere).header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(send(
                                "OPTIONS",
                                "/guides/passerelle-en.html",
                                "Origin",
                                "http://localhost:7474",
                                "Access-Control-Request-Method",
                                "GET",
                                "Access-Control-Request-Headers",
                                "cache-control,pragma")
                        .header("Access-Control-Allow-Headers"))
                .contains("cache-control", "pragma");
        for (String path : List.of(
                "/browser/",
                "/browser/passerelle.grass",
                "/browser/passerelle-settings.js",
                "/browser/passerelle-favourites.cypher",
                "/api/questions")) {
            assertThat(get(path, elsewhere).header("Access-Control-Allow-Origin"))
                    .as(path)
                    .isEmpty();
        }
    }
}
