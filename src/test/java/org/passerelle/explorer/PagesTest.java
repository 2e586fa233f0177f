package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** What the pages hold, in both languages. */
@WithDatabase
class PagesTest extends ServedTest {

    private final QuestionCatalogue catalogue;

    PagesTest(@Autowired QuestionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    private Document page(String path) {
        HttpAnswer answer = get(path, "Accept", "text/html");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }

    @Test
    void homeHasSearchNumbersMapQuestionsAndSources() {
        Document home = page("/?lang=en");

        assertThat(home.select("form[role=search] input[name=q]")).hasSize(1);
        assertThat(home.select(".numbers").text()).contains("48 hospital partnerships", "11 twinnings");
        assertThat(home.select("section.map").attr("data-source")).isEqualTo("/api/map");
        assertThat(home.select(".themes a")).hasSameSizeAs(catalogue.all());
        assertThat(home.select(".cards a").eachAttr("href")).contains("/document/document/resacoop-rhone-alpes-2005");
    }

    @Test
    void filtersAreInTheAddressOfTheDrawing() {
        Document home = page("/?country=country/sn&kind=Twinning&from=&on=2003-10");

        assertThat(home.select("section.map").attr("data-source"))
                .isEqualTo("/api/map?country=country%2Fsn&kind=Twinning&on=2003-10");
        assertThat(home.select("details.filters").hasAttr("open")).isTrue();
        assertThat(home.select("select[name=country] option[selected]").val()).isEqualTo("country/sn");
    }

    @Test
    void filtersNarrowAllThatAPartyPageShows() {
        Document whole = page("/party/hospital/fr/chu-grenoble?lang=en");
        Document narrowed = page("/party/hospital/fr/chu-grenoble?country=BF&kind=HospitalPartnership&lang=en");

        assertThat(narrowed.select("h2#cooperations .count").text()).isEqualTo("1 of 12");
        assertThat(narrowed.select("section[aria-labelledby=cooperations] td.main > a")
                        .eachAttr("href"))
                .containsExactly("/cooperation/hospital-partnership/chu-grenoble-chu-ouagadougou");
        assertThat(narrowed.select("section[aria-labelledby=partners] a").eachText())
                .containsExactly("Ouagadougou University Hospital");
        assertThat(whole.select("section[aria-labelledby=partners] a"))
                .hasSizeGreaterThan(
                        narrowed.select("section[aria-labelledby=partners] a").size());
        assertThat(narrowed.select("section.network").attr("data-source"))
                .isEqualTo("/api/network?party=hospital%2Ffr%2Fchu-grenoble&country=BF&kind=HospitalPartnership");
        assertThat(narrowed.select("section.map").attr("data-source"))
                .isEqualTo("/api/map?party=hospital%2Ffr%2Fchu-grenoble&country=BF&kind=HospitalPartnership");
    }

    @Test
    void aPartyOfWhichNothingFitsSaysSoAndKeepsTheWayBack() {
        Document nothing = page("/party/hospital/fr/chu-grenoble?to=1900&lang=en");

        assertThat(nothing.select("main .empty").text()).isEqualTo("None of its cooperations matches these filters.");
        assertThat(nothing.select("section.network, section.map")).isEmpty();
        assertThat(nothing.select(".filters .buttons a").attr("href")).isEqualTo("/party/hospital/fr/chu-grenoble");
    }

    @Test
    void filtersLeaveOutPathsOverOtherCooperations() {
        String path = "/path?from=hospital/fr/chru-tours&to=hospital/fr/chu-grenoble&maxHops=6&lang=en";
        Document all = page(path);
        Document narrowed = page(path + "&only.kind=HospitalPartnership");

        assertThat(all.select(".stops")).isNotEmpty();
        assertThat(narrowed.select(".told a[href^=/cooperation/]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("/cooperation/hospital-partnership/"));
        assertThat(narrowed.select("input[name=from]").val()).isNotEmpty();
        assertThat(narrowed.select("select[name=only.kind] option[selected]").val())
                .isEqualTo("HospitalPartnership");
        assertThat(get(narrowed.select("section.network").attr("data-source"))
                        .json()
                        .path("nodes")
                        .findValuesAsString("kind"))
                .contains("HospitalPartnership")
                .doesNotContain("Twinning", "DecentralisedCooperation", "AcademicPartnership");
        assertThat(page(path + "&only.to=1900").select(".empty").text()).contains("uses only cooperations");
    }

    @Test
    void aFilterThatIsNotUnderstoodIsCorrectedByAClick() {
        HttpAnswer answer = get(
                "/path?from=city/fr/grenoble&to=city/bf/ouagadougou&only.field=Paediatric&only.on=2005",
                "Accept",
                "text/html");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.text()).select(".trouble a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith(
                        "/path?from=city%2Ffr%2Fgrenoble&maxHops=4&only.on=2005&to=city%2Fbf%2Fouagadougou"
                                + "&only.field=field%2F"));
    }

    @Test
    void aCountryHasTheMapOfWhatGoesOnThere() {
        assertThat(page("/party/country/bf").select("section.map").attr("data-source"))
                .isEqualTo("/api/map?country=country%2Fbf");
    }

    @Test
    void anAnswerThatNamesCooperationsIsAMapToo() {
        String source = page("/question/city-twinnings?city=Grenoble")
                .select("section.map")
                .attr("data-source");

        assertThat(source).isEqualTo("/api/questions/city-twinnings/map?city=Grenoble");
        assertThat(get(source).json().path("arcs").findValuesAsString("to"))
                .contains("city/bf/ouagadougou")
                .doesNotContain("city/ci/sassandra");
        assertThat(page("/question/network-overview").select("section.map")).isEmpty();
    }

    @Test
    void theSnippetShowsThePageAsItIs() {
        Document party = page("/party/city/fr/grenoble?kind=Twinning&lang=fr");
        Document snippet = Jsoup.parse(party.select("#embed-code").text());
        String source = snippet.select("iframe").attr("src");

        assertThat(source).matches("http://localhost:\\d+/party/city/fr/grenoble\\?kind=Twinning&lang=fr&embed=1");
        Document embedded = page(source.substring(source.indexOf("/party")));
        assertThat(embedded.select("html").attr("lang")).isEqualTo("fr");
        assertThat(embedded.select("header.top, .embed")).isEmpty();
        assertThat(embedded.select("select[name=kind] option[selected]").val()).isEqualTo("Twinning");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Grenoble University Hospital, Cooperations",
        "fr, Centre hospitalier universitaire de Grenoble, Coopérations"
    })
    void partyIsToldInTheLanguageAskedFor(String language, String name, String heading) {
        Document party = page("/party/hospital/fr/chu-grenoble?lang=" + language);

        assertThat(party.select("html").attr("lang")).isEqualTo(language);
        assertThat(party.select("h1").text()).isEqualTo(name);
        assertThat(party.select("h2#cooperations").text()).startsWith(heading);
        assertThat(party.select("table").first().select("tbody tr")).hasSize(12);
        assertThat(party.select(".sources a").eachAttr("href"))
                .allMatch(href -> href.matches("/document/document/resacoop-rhone-alpes-2005\\?lines=\\d+-\\d+#L\\d+"));
    }

    @Test
    void cooperationShowsEachFactBesideItsQuote() {
        Document cooperation = page("/cooperation/hospital-partnership/chu-grenoble-chu-ouagadougou?lang=en");

        assertThat(cooperation.select(".evidence dt a").eachText()).contains("Grenoble University Hospital");
        assertThat(cooperation.select(".quotes q").eachText()).contains("CHU de Ouagadougou");
        assertThat(cooperation.select("pre.verbatim").text()).contains("Ouagadougou");
    }

    @Test
    void documentShowsEveryLineAndMarksThoseAskedFor() {
        Document document = page("/document/document/resacoop-rhone-alpes-2005?lines=22-24");

        assertThat(document.select(".line.cited").eachAttr("id")).containsExactly("L22", "L23", "L24");
        assertThat(document.select(".line.quoted .understood summary").size()).isGreaterThan(15);
        assertThat(document.select("meter").attr("value")).isNotEmpty();
    }

    /** A page that held a whole document would take many times as long as the answer of the API. */
    @Test
    void aDocumentIsTurnedPageByPageAndEveryLineIsOnOne() {
        String address = "/document/document/resacoop-rhone-alpes-2005";
        List<String> lines = new ArrayList<>();
        String next = "";
        do {
            Document part = page(address + next);
            assertThat(part.select(".line")).hasSizeBetween(1, DocumentPart.MOST_LINES);
            lines.addAll(part.select(".line").eachAttr("id"));
            next = part.select("nav.pages a[rel=next]").attr("href").replaceFirst("#.*", "");
        } while (!next.isEmpty());

        List<String> written = new ArrayList<>();
        get("/api/documents/document/resacoop-rhone-alpes-2005")
                .json()
                .path("lines")
                .forEach(line -> {
                    if (!line.path("text").asString().isBlank()) {
                        written.add("L" + line.path("number").asInt());
                    }
                });
        assertThat(lines).containsExactlyElementsOf(written);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51, 300, 498})
    void aLinkToALineOpensThePartThatHoldsIt(int line) {
        Document document = page("/document/document/resacoop-rhone-alpes-2005?lines=" + line);

        assertThat(document.select(".line.cited").eachAttr("id")).containsExactly("L" + line);
    }

    @Test
    void everyQuestionHasItsPageInBothLanguages() {
        assertThat(catalogue.all()).allSatisfy(question -> {
            assertThat(page("/question/" + question.id() + "?lang=en")
                            .select("h1")
                            .text())
                    .isEqualTo(question.title().en());
            assertThat(page("/question/" + question.id() + "?lang=fr")
                            .select("h1")
                            .text())
                    .isEqualTo(question.title().fr());
        });
    }

    @Test
    void answerIsATableWithSourcesAndWaysOut() {
        Document answer = page("/question/city-twinnings?city=Grenoble&lang=en");

        assertThat(answer.select("tbody tr"))
                .isNotEmpty()
                .allMatch(row -> !row.select(".sources a").isEmpty());
        assertThat(answer.select(".tools a").eachAttr("href"))
                .contains("/api/questions/city-twinnings?city=Grenoble&format=csv");
        assertThat(answer.select("a[href*=cmd=edit]").attr("href")).startsWith("/browser/?cmd=edit&arg=");
        assertThat(answer.select("#cypher-text").text()).contains("// Cities twinned", "'city/fr/grenoble'");
        assertThat(answer.select("section.network").attr("data-source"))
                .isEqualTo("/api/questions/city-twinnings/network?city=Grenoble");
    }

    @Test
    void whatAListCanBeNarrowedToIsListedToTheLast() {
        Element more = page("/parties?kind=City&lang=en").selectFirst("section[aria-labelledby=facet-country] p a");
        Document all = page(more.attr("href") + "&lang=en");
        Elements countries = all.select("main ul.plain li");

        assertThat(more.text()).isEqualTo("and " + (countries.size() - 15) + " more");
        assertThat(all.selectFirst("h1").text()).isEqualTo("Parties: Country " + countries.size());
        assertThat(countries.first().selectFirst("a").attr("href"))
                .isEqualTo("/parties?kind=City&country=country%2Ffr");
        assertThat(page("/cooperations/by/partner?country=FR&lang=fr")
                        .selectFirst("h1")
                        .text())
                .startsWith("Coopérations")
                .contains("Pays partenaire");
        assertThat(page("/documents/by/publisher?lang=en").select("main ul.plain a"))
                .isNotEmpty();
    }

    @Test
    void aRowThatRestsOnMuchIsShortenedAndLeadsToTheRest() {
        Element row = page("/question/most-connected?lang=en").selectFirst("tbody tr");
        Element more = row.selectFirst(".sources li > a:not(.lines)");
        Element alone = page(more.attr("href")).selectFirst("tbody tr");

        assertThat(row.select(".sources .lines")).hasSize(ResultTable.MOST);
        assertThat(more.text())
                .isEqualTo("and " + (alone.select(".sources .lines").size() - ResultTable.MOST) + " more");
        assertThat(alone.select("td a").first().attr("href"))
                .isEqualTo(row.select("td a").first().attr("href"));
        assertThat(alone.select(".sources q").size() + " sources")
                .isEqualTo(row.select(".sources summary").text());
    }

    @Test
    void ambiguousOrUnknownNamesAreProposed() {
        HttpAnswer answer = get("/question/partners-of?party=CHU+de+Grenobel", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.text()).select(".trouble a").eachAttr("href"))
                .anyMatch(href -> href.equals("/question/partners-of?party=hospital%2Ffr%2Fchu-grenoble"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Grenoble University Hospital cooperates with Ouagadougou University Hospital'",
        "fr, Centre hospitalier universitaire de Grenoble coopère avec"
    })
    void pathsAreToldInSentencesWithSources(String language, String sentence) {
        Document paths = page("/path?from=CHU+de+Grenoble&to=CHU+de+Ouagadougou&maxHops=3&lang=" + language);

        assertThat(paths.select(".told").first().select("p").text()).startsWith(sentence);
        assertThat(paths.select(".told").first().select(".sources q")).isNotEmpty();
    }

    @Test
    void looksFartherByItselfWhenNothingIsFoundSoNear() {
        Document paths = page("/path?from=CHRU+de+Tours&to=Ouagadougou&lang=en");

        assertThat(paths.select("main > .quiet").text())
                .startsWith("No path of up to 4 steps links them. The shortest have 5 steps");
        assertThat(paths.select(".paths > li h3").eachText()).isNotEmpty().allMatch(title -> title.contains("5 steps"));
        assertThat(get(paths.select("section.network").attr("data-source"))
                        .json()
                        .path("nodes"))
                .isNotEmpty();
        assertThat(paths.select("input[name=maxHops]").attr("max")).isEqualTo("12");
    }

    @Test
    void variantsOfARouteAreToldAsOne() {
        Document paths = page("/path?from=CHRU+de+Tours&to=CHU+de+Grenoble&lang=en");

        assertThat(paths.select(".stops").eachText()).doesNotHaveDuplicates().hasSizeBetween(2, 6);
        assertThat(paths.select(".told p").eachText()).anyMatch(sentence -> sentence.startsWith("or: "));
        assertThat(paths.select(".told").first().select("> li"))
                .hasSameSizeAs(paths.select(".stops").first().select("li:not(:first-child)"));
    }

    @Test
    void pathsOverCommonBodiesComeLast() {
        Document paths = page("/path?from=CHRU+de+Tours&to=CHU+de+Grenoble&lang=en");

        assertThat(paths.select(".paths > li").first().select("h3 .badge")).isEmpty();
        assertThat(paths.select(".paths > li").last().select("h3 .badge").text())
                .startsWith("through ");
    }

    @Test
    void suggestionsForgiveATypo() {
        assertThat(Jsoup.parse(get("/suggest?input=q&q=ougadougou").text())
                        .select("[role=option]")
                        .eachAttr("data-href"))
                .contains("/party/city/bf/ouagadougou");
        assertThat(get("/suggest?q=").text()).doesNotContain("option");
    }

    @Test
    void theQuestionThatFitsTheWordsIsOneLinkAway() {
        String wanted = "/question/partners-of?party=city%2Ffr%2Fgrenoble";

        assertThat(Jsoup.parse(get("/suggest?input=q&q=partners+of+Grenoble").text())
                        .select("[role=option]")
                        .eachAttr("data-href"))
                .contains(wanted);
        assertThat(get("/suggest?input=party&party=partners+of+Grenoble").text())
                .as("a field for the name of a party takes no question")
                .doesNotContain("/question/");
        assertThat(Jsoup.parse(get("/search?q=partenaires+de+Grenoble&lang=fr").text())
                        .select(".offered a")
                        .eachText())
                .containsExactly("Partenaires d’un acteur (Grenoble)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gren", "Gre", "GRENO"})
    void suggestionsBeginWithTheBestConnectedNameThatBeginsAsTyped(String typed) {
        assertThat(Jsoup.parse(get("/suggest?q=" + typed).text())
                        .select("[role=option]")
                        .first()
                        .attr("data-href"))
                .isEqualTo("/party/city/fr/grenoble");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hopi", "centre hosp"})
    void suggestionsKnowAWordForAHospitalBeforeItIsWhole(String typed) {
        assertThat(Jsoup.parse(get("/suggest?q=" + encoded(typed)).text())
                        .select("[role=option]")
                        .eachAttr("data-href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("/party/hospital/"));
    }

    @Test
    void theFiguresOfTheHomePageLeadToTheirLists() {
        for (Element link : page("/?lang=en").select(".numbers a[href*=kind]")) {
            assertThat(page(link.attr("href")).select("h1 .count").text())
                    .isEqualTo(link.select("strong").text());
        }
    }

    @Test
    void aCountryOpensWithWhatThereIs() {
        Document senegal = page("/party/country/sn?lang=en");

        assertThat(senegal.select(".lead").text()).startsWith("8 cooperations. 5 hospitals");
        assertThat(senegal.select("main").text()).doesNotContain("No cooperation");
        assertThat(senegal.select(".tiles a[href=/party/hospital/sn/hogip-dakar]"))
                .isNotEmpty();
        String partners = senegal.select(".tiles a[href*=&partner=]").attr("href");
        assertThat(partners).isEqualTo("/cooperations?country=country%2Fsn&partner=country%2Ffr");
        assertThat(page(partners).select("tbody tr")).hasSize(8);
    }

    @Test
    void aPartyIsSummedUpInASentence() {
        assertThat(page("/party/hospital/sn/hogip-dakar?lang=en")
                        .select(".summary")
                        .text())
                .startsWith("Hospital in Dakar, Senegal. 2 cooperations with Tours University Hospital")
                .contains("since 2018, supported by");
        assertThat(page("/party/hospital/sn/hogip-dakar?lang=fr")
                        .select(".summary")
                        .text())
                .startsWith("Hôpital (Dakar, Sénégal). 2 coopérations avec CHRU de Tours")
                .contains("depuis 2018. Soutiens");
    }

    @Test
    void aListIsNarrowedByClicksAndWidenedAgain() {
        Document all = page("/cooperations?lang=en");
        String narrower = all.select(".facets a[href*=status]").first().attr("href");
        Document narrowed = page(narrower);

        assertThat(narrowed.select(".chosen li")).hasSize(1);
        assertThat(narrowed.select(".chosen li a").attr("href")).isEqualTo("/cooperations");
        assertThat(narrowed.select(".facets a[href]").first().attr("href")).startsWith(narrower + "&");
        assertThat(narrowed.select("section.map").attr("data-source"))
                .isEqualTo("/api/map?" + narrower.substring("/cooperations?".length()));
        assertThat(all.select("th[aria-sort] a")).hasSizeGreaterThan(3);
    }

    @Test
    void aSearchSaysWhyAndLeadsStraightToTheOnlyExactName() {
        Document found = page("/search?q=HOGIP+Dakar&lang=en");
        HttpAnswer exact = get("/search?q=HOGIP", "Accept", "text/html");
        Document party = page("/party/hospital/sn/hogip-dakar?searched=HOGIP&lang=en");

        assertThat(found.select(".results .why").text()).isEqualTo("Also known as “HOGIP”, in Dakar");
        assertThat(exact.status()).isEqualTo(302);
        assertThat(exact.header("Location")).endsWith("/party/hospital/sn/hogip-dakar?searched=HOGIP");
        assertThat(party.select(".searched a").attr("href")).isEqualTo("/search?q=HOGIP&all=1");
        assertThat(page("/search?q=HOGIP&all=1&lang=en").select(".results a").eachAttr("href"))
                .contains("/party/hospital/sn/hogip-dakar");
    }

    @Test
    void aBodyThatOnlySupportsCountsWhatItSupports() {
        assertThat(page("/search?q=esther&all=1&lang=en").select(".results").text())
                .contains("Supports")
                .doesNotContain("No cooperations");
    }

    @Test
    void everyPageHasOneSearch() {
        for (String path : List.of("/", "/search", "/party/city/fr/grenoble", "/imports", "/path", "/history")) {
            assertThat(page(path).select("form[role=search] input[name=q]"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void aChosenLanguageIsRemembered() {
        HttpAnswer chosen = get("/?lang=fr");

        assertThat(chosen.header("Set-Cookie")).startsWith("lang=fr;");
        assertThat(get("/", "Cookie", "lang=fr", "Accept-Language", "en").text())
                .contains("<html lang=\"fr\"");
        assertThat(get("/", "Accept-Language", "fr-CA, en").text()).contains("<html lang=\"fr\"");
        assertThat(get("/", "Accept-Language", "de").text()).contains("<html lang=\"en\"");
        assertThat(get("/api/questions", "Cookie", "lang=fr").header("Content-Language"))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/party/hospital/fr/chu-grenobel",
                "/party/nothing",
                "/nothing/grenoble",
                "/document/x",
                "/cooperation/x"
            })
    void whatIsNotThereIsAPageThatProposes(String path) {
        HttpAnswer answer = get(path + "?lang=en", "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.status()).isEqualTo(404);
        Document fault = Jsoup.parse(answer.text());
        assertThat(fault.select("form[role=search]")).hasSize(1);
        assertThat(fault.select("h1").text()).isEqualTo("Page not found");
        if (path.contains("greno")) {
            assertThat(fault.select("main a").eachAttr("href")).contains("/party/hospital/fr/chu-grenoble");
        }
        assertThat(fault.select("main .lead").text().contains("nearest matches"))
                .as("promises what it lists")
                .isEqualTo(!fault.select("main ul.plain").isEmpty());
    }

    @Test
    void aQuestionUnderAnotherAddressIsProposed() {
        HttpAnswer answer = get("/questions/city-twinnings/?lang=fr", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.text()).select("main ul.plain a").eachAttr("href"))
                .contains("/question/city-twinnings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=a&kind=Wrong",
                "/search?page=x",
                "/party/hospital/fr/chu-grenoble?on=soon",
                "/path?from=city/fr/grenoble&to=city/fr/annecy&only.kind=Wrong",
                "/document/document/resacoop-rhone-alpes-2005?lines=x"
            })
    void whatCannotBeReadSaysSo(String path) {
        HttpAnswer answer = get(path, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.text()).select(".trouble")).hasSize(1);
    }

    @Test
    void faultsOfTheApiStayProblemDocuments() {
        assertThat(get("/api/nothing", "Accept", "text/html").header("Content-Type"))
                .doesNotContain("text/html");
        assertThat(get("/nothing").header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void onlyAnEmbeddedPageMayStandInAnothersFrame() {
        assertThat(get("/").header("Content-Security-Policy"))
                .contains("script-src 'self'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(get("/").header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        HttpAnswer embedded = get("/party/city/fr/grenoble?embed=1");
        assertThat(embedded.header("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(embedded.header("X-Frame-Options")).isEmpty();
        assertThat(Jsoup.parse(embedded.text()).select("header.top")).isEmpty();
    }

    @Test
    void whatIsTypedComesBackHarmless() {
        String attack = "\"><script>alert(1)</script>[[${7*7}]]__${7*7}__";
        Document search = page("/search?q=" + encoded(attack));

        assertThat(search.select("input[name=q]").val()).isEqualTo(attack);
        assertThat(search.select("script:not([src])")).isEmpty();
        assertThat(search.text()).doesNotContain("[[49]]");
        Document fault = Jsoup.parse(
                get("/path?to=x&from=" + encoded(attack), "Accept", "text/html").text());
        assertThat(fault.select("script:not([src])")).isEmpty();
        assertThat(fault.select(".trouble").text()).contains("<script>alert(1)</script>");
    }
}
