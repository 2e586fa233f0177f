package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

/** Numbers by year, on the page of the question that counts them. */
@WithDatabase
class SeriesPictureTest extends ServedTest {

    private Document page(String address) {
        return Jsoup.parse(get(address).text(), server().toString());
    }

    /** From 1990 to 2024: 35 places on each line, the first year at the left and the most parties (88 in 2005) at the top. */
    @Test
    void eachNumberIsALine() {
        Document page = page("/question/begun-and-ended?lang=en");

        assertThat(page.select("svg.degrees polyline")).hasSize(5);
        String documented = page.select("svg.degrees .line-1").attr("points");
        assertThat(documented.split(" ")).hasSize(35).startsWith("60.0,217.7").contains("280.6,95.0");
        assertThat(page.select("ul.legend").text()).isEqualTo("Documented Parties Begun Ended Last documented");
        assertThat(page.select("svg.degrees text").text()).isEqualTo("88 0 1990 2024");
    }

    @Test
    void thePictureHoldsAllYearsWhateverThePageOfTheTable() {
        Document page = page("/question/begun-and-ended?lang=en&size=5&page=1");

        assertThat(page.select("svg.degrees .line-1").attr("points").split(" ")).hasSize(35);
    }

    /** Eight countries and the others, each with a number at its end and in the legend: colours alone tell nothing. */
    @Test
    void countriesAndKindsAreLinesOfTheirOwn() {
        Document page = page("/question/begun-and-ended?by=country&lang=fr");

        assertThat(page.select("figure.series figcaption").eachText())
                .containsExactly("Attestées", "Acteurs", "Commencées", "Terminées", "Dernière attestation");
        Element documented = page.select("figure.series").first();
        assertThat(documented.select("polyline[class^=line-]")).hasSize(18);
        assertThat(documented.select("svg.degrees text.end").eachText())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(documented.select("ul.legend li").eachText())
                .hasSize(9)
                .contains("9 autres")
                .anyMatch(text -> text.endsWith("Mali"));
        assertThat(page("/question/begun-and-ended?by=kind&lang=en")
                        .select("figure.series")
                        .first()
                        .select("ul.legend li")
                        .eachText())
                .anyMatch(text -> text.endsWith("Twinning"))
                .anyMatch(text -> text.endsWith("Hospital partnership"));
    }

    /** Kinds exclude each other, so that their numbers add up to those of all. */
    @Test
    void numbersByKindAddUp() {
        Map<String, Integer> all = documented("/api/questions/begun-and-ended");

        assertThat(documented("/api/questions/begun-and-ended?by=kind")).isEqualTo(all);
    }

    private Map<String, Integer> documented(String address) {
        Map<String, Integer> numbers = new TreeMap<>();
        get(address)
                .json()
                .path("rows")
                .forEach(row -> numbers.merge(
                        row.path("year").asString(""), row.path("documented").asInt(), Integer::sum));
        return numbers;
    }

    @Test
    void othersKeepTheirNetwork() {
        assertThat(page("/question/begun-and-ended?lang=en").select("section.network"))
                .isEmpty();
        assertThat(page("/question/timeline?lang=fr").select("section.network, svg.degrees"))
                .hasSize(1);
    }
}
