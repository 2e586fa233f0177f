package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

/** The slider by year, which works without JavaScript too; each year shows what the question of that date answers. */
@WithDatabase
class YearSliderTest extends ServedTest {

    private static final String HOSPITAL = "/party/hospital/fr/chu-grenoble";

    private static final String ANNECY = "/party/hospital/fr/ch-annecy";

    private Document page(String address) {
        HttpAnswer answer = get(address);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }

    private List<String> ids(String address, String list, String pointer) {
        return HttpAnswer.texts(get(address).json().path(list), pointer).stream()
                .sorted()
                .toList();
    }

    @Test
    void eachYearIsWhatTheQuestionAnswers() {
        Element slider = page("/cooperations?lang=en")
                .select("form.years input[type=range]")
                .first();
        int first = Integer.parseInt(slider.attr("min"));
        int last = Integer.parseInt(slider.attr("max"));

        assertThat(first).isEqualTo(1990);
        assertThat(last).isEqualTo(2024);
        IntStream.of(first, 1993, 1998, 2004, 2005, 2006, last)
                .forEach(year -> assertThat(ids("/api/cooperations?size=100&on=" + year, "items", "/id"))
                        .as("year %d", year)
                        .isEqualTo(ids("/api/questions/seen-on?size=100&date=" + year, "rows", "/cooperation/id")));
    }

    @Test
    void sendsTheYearWithTheOtherFilters() {
        Element form = page(HOSPITAL + "?lang=en&country=CN&on=2003-10")
                .select("form.years")
                .first();

        assertThat(form.attr("action")).isEqualTo(HOSPITAL + "#network");
        assertThat(form.select("input[type=hidden]").eachAttr("name")).containsExactly("country");
        assertThat(form.select("input[type=range]").val()).isEqualTo("2003");
        assertThat(form.select("output").text()).isEqualTo("2003");
        assertThat(form.select("a").attr("href")).isEqualTo(HOSPITAL + "?country=CN#network");
        assertThat(form.select("label[for=year]").text()).isEqualTo("As documented in");
    }

    @Test
    void showsTheYearThatItNarrows() {
        List<String> all = page(ANNECY + "?lang=fr")
                .select("section:has(#cooperations) td.main")
                .eachText();
        List<String> then = page(ANNECY + "?lang=fr&on=1998")
                .select("section:has(#cooperations) td.main")
                .eachText();

        assertThat(then).isNotEmpty().isSubsetOf(all);
        Document after = page(ANNECY + "?lang=fr&on=2020");
        assertThat(after.select("section.network")).isEmpty();
        assertThat(Stream.of(after.select("form.years a").text())).containsExactly("Toutes les années");
    }
}
