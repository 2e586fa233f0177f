package org.passerelle.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.Unit;

@Unit
class SiteAddressTest {

    private static final SiteAddress HERE = SiteAddress.of("/document/a/b", Map.of("part", "2"));

    @Test
    void oneAddressIsOneHoweverItsLinkIsWritten() {
        SiteAddress expected = SiteAddress.of("/question/x", Map.of("city", "city/fr/a b", "kind", "City"));

        assertThat(SiteAddress.linked("/question/x?kind=City&city=city%2Ffr%2Fa%20b&lang=fr", HERE))
                .contains(expected);
        assertThat(SiteAddress.linked("/question/x?lang=en&city=city/fr/a+b&kind=City", HERE))
                .contains(expected);
        assertThat(expected.asked("fr")).isEqualTo("/question/x?city=city%2Ffr%2Fa+b&kind=City&lang=fr");
    }

    @Test
    void linksWithinAPageAndToItsPartsStayThere() {
        assertThat(SiteAddress.linked("#text", HERE).orElseThrow().page()).isEqualTo(HERE);
        assertThat(SiteAddress.linked("?part=3#text", HERE).orElseThrow())
                .isEqualTo(new SiteAddress("/document/a/b", new TreeMap<>(Map.of("part", "3")), "text"));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/x", "//example.org/x", "mailto:x@example.org", "../exports/x"})
    void otherPlacesAreElsewhere(String href) {
        assertThat(SiteAddress.linked(href, HERE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/,index",
        "/party/hospital/fr/chu-grenoble,party/hospital/fr/chu-grenoble",
        "/cooperations?kind=Twinning&page=2,'cooperations,kind=_twinning,page=2'",
        "/party/city/ci/é_è,party/city/ci/~c3~a9~5f~c3~a8",
        "/party/../x,party/~../x",
        "/party//x,party/~/x",
    })
    void fileNamesAreSafeOnEverySystem(String address, String file) {
        assertThat(FileNames.of(SiteAddress.linked(address, HERE).orElseThrow()))
                .isEqualTo(file);
    }

    @Test
    void longNamesAreCutAndStayDifferent() {
        String one = FileNames.of(SiteAddress.of("/party/" + "x".repeat(300)));

        assertThat(one).hasSizeLessThan(200).isNotEqualTo(FileNames.of(SiteAddress.of("/party/" + "x".repeat(301))));
    }
}
