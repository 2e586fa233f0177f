package org.passerelle.reading.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.testing.Unit;

/** Cities and their links, as Gephi saves them. */
@Unit
class GexfTest extends ReadingTest {

    private Path gexf(String... content) throws IOException {
        return write("cities.gexf", """
                <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
                <meta><creator>Gephi 0.9</creator></meta>
                <graph defaultedgetype="undirected" mode="dynamic" timeformat="date">
                <attributes class="node"><attribute id="0" title="Country" type="string"/></attributes>
                <attributes class="edge"><attribute id="0" title="Note" type="string"/></attributes>
                """ + String.join("\n", content) + "</graph></gexf>\n");
    }

    @Test
    void eachEdgeIsARowBetweenTwoNodes() throws IOException {
        Path file = gexf(
                "<nodes><node id=\"a\" label=\"Annecy\"><attvalues><attvalue for=\"0\" value=\"France\"/></attvalues></node>",
                "<node id=\"b\" label=\"Bayreuth\"><attvalues><attvalue for=\"0\" value=\"Germany\"/></attvalues></node>",
                "<node id=\"Lyon\"/></nodes>",
                "<edges><edge id=\"0\" source=\"a\" target=\"b\"><attvalues><attvalue for=\"0\" value=\"by treaty\"/></attvalues>",
                "<spells><spell start=\"1966-01-01\" end=\"1999\"/></spells></edge>",
                "<edge id=\"1\" source=\"Lyon\" target=\"b\"/></edges>");

        var records =
                read(file, plain(), reading -> assertThat(reading.format()).isEqualTo("gexf"));

        assertThat(records).hasSize(2);
        assertThat(texts(records.get(0), Heading.ESTABLISHMENT)).containsExactly("Annecy");
        assertThat(texts(records.get(0), Heading.PARTNER)).containsExactly("Bayreuth");
        assertThat(texts(records.get(0), Heading.HOME_COUNTRY)).containsExactly("France");
        assertThat(texts(records.get(0), Heading.COUNTRY)).containsExactly("Germany");
        assertThat(texts(records.get(0), Heading.SINCE)).containsExactly("1966-01-01");
        assertThat(texts(records.get(0), Heading.UNTIL)).containsExactly("1999");
        assertThat(records.get(0).text()).contains("Note: by treaty");
        assertThat(texts(records.get(1), Heading.ESTABLISHMENT)).containsExactly("Lyon");
    }

    @Test
    void aNodeThatNothingJoinsIsTold() throws IOException {
        Path file = gexf(
                "<nodes><node id=\"a\" label=\"Annecy\"/><node id=\"b\" label=\"Bayreuth\"/><node id=\"c\" label=\"Lyon\"/></nodes>",
                "<edges><edge id=\"0\" source=\"a\" target=\"b\"/></edges>");

        read(
                file,
                plain(),
                reading -> assertThat(reading.findings()).anySatisfy(finding -> {
                    assertThat(finding.problem()).isEqualTo(Problem.NO_EDGE);
                    assertThat(finding.words()).isEqualTo("Lyon");
                }));
    }

    @Test
    void anExportOfOursIsNotASourceOfItself() throws IOException {
        Path own = write("own.gexf", "<?xml version='1.0'?><gexf><meta><creator>Passerelle</creator></meta></gexf>");

        assertThatThrownBy(() -> read(own, plain(), reading -> {}))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("load --package");
    }

    @Test
    void whatIsBrokenIsRefused() throws IOException {
        Path cut = write("cut.gexf", "<gexf><graph><nodes><node id=\"a\" label=\"Annecy\">");

        assertThatThrownBy(() -> read(cut, plain(), reading -> {})).isInstanceOf(UnreadableFileException.class);
    }
}
