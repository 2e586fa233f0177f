package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

/** The parts of a party's page, each at an address of its own. */
@WithDatabase
class PartyTabTest extends ServedTest {

    private static final String LYON = "/party/hospital/fr/hcl";

    private Document page(String address, int status) {
        HttpAnswer answer = get(address);
        assertThat(answer.status()).as(address).isEqualTo(status);
        return Jsoup.parse(answer.text(), server().toString());
    }

    /** Each tab shows what it is called, alone, and marks itself. */
    @Test
    void everyTabIsAnAddress() {
        Document whole = page(LYON + "?lang=en", 200);

        assertThat(whole.select("nav.tabs a[aria-current]").text()).isEqualTo("Everything");
        for (Element tab : whole.select("nav.tabs a[href*=tab=]")) {
            Document page = page(tab.attr("href").replaceFirst("#.*", "&lang=en"), 200);
            assertThat(page.select("nav.tabs a[aria-current]").text()).isEqualTo(tab.text());
            assertThat(page.select("#main h2").first().text()).startsWith(tab.text());
            assertThat(page.select("#main h2").size())
                    .isLessThan(whole.select("#main h2").size());
        }
        assertThat(whole.select("nav.tabs a[href*=tab=]")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(page(LYON + "?tab=elsewhere&lang=en", 400).text()).contains("elsewhere");
    }

    @Test
    void cooperationsAreGroupedByCountry() {
        Document page = page(LYON + "?tab=cooperations&lang=fr", 200);

        assertThat(page.select("th[scope=rowgroup]").eachText())
                .containsSubsequence("Cambodge 1", "Égypte 1", "Koweït 1", "Mali 1", "Maroc 2");
    }

    @Test
    void theMapIsOpenWhereItIsAlone() {
        assertThat(page(LYON + "?tab=map&lang=en", 200).select("details[open] > section.map"))
                .hasSize(1);
        assertThat(page(LYON + "?lang=en", 200).select("details:not([open]) > section.map"))
                .hasSize(1);
    }

    @Test
    void filtersAndTabsKeepEachOther() {
        Document page = page(LYON + "?tab=cooperations&country=MA&lang=en", 200);

        assertThat(page.select("nav.tabs a:contains(Map)").attr("href")).contains("tab=map&country=MA");
        assertThat(page.select("details.filters input[name=tab]").attr("value")).isEqualTo("cooperations");
        assertThat(page.select("th[scope=rowgroup]").eachText()).containsExactly("Morocco 2");
    }
}
