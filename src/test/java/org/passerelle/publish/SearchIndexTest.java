package org.passerelle.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class SearchIndexTest {

    private static final String PARTY =
            "<main><p class=eyebrow>Hôpital</p><h1>CHU \"A\"</h1><p class=places><a>Grenoble</a> <a>France</a></p>"
                    + "<section aria-labelledby=names><table><tbody><tr><td>CHU \"A\"</td><td>x</td></tr><tr><td>C.H.U. A</td></tr>"
                    + "</tbody></table></section></main>";

    private final SearchIndex index = new SearchIndex();

    @Test
    void aPartyIsFoundByItsNamesKindAndPlace() {
        index.add(SiteAddress.of("/party/hospital/fr/a"), Jsoup.parse(PARTY));

        assertThat(index.script().lines())
                .containsExactly(
                        "globalThis.searchIndex = [",
                        "[\"party/hospital/fr/a.html\",\"CHU \\\"A\\\"\",\"Hôpital\",\"Grenoble, France\",\"C.H.U. A\"]",
                        "];");
    }

    @Test
    void aPageIsFoundOnce() {
        index.add(SiteAddress.of("/document/d", Map.of("part", "2")), Jsoup.parse(PARTY));
        index.add(SiteAddress.of("/parties"), Jsoup.parse(PARTY));

        assertThat(index.script()).doesNotContain("CHU");
    }
}
