package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
    void othersKeepTheirNetwork() {
        assertThat(page("/question/begun-and-ended?lang=en").select("section.network"))
                .isEmpty();
        assertThat(page("/question/timeline?lang=fr").select("section.network, svg.degrees"))
                .hasSize(1);
    }
}
