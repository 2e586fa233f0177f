package org.passerelle.reading.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.testing.Unit;

/** Twinnings of Wikidata, as the query of the documentation gives them. */
@Unit
class WikidataTest extends ReadingTest {

    private static final String ENTITY = "http://www.wikidata.org/entity/";

    @Test
    void eachPairOfATableIsOneRecord() throws IOException {
        var file = write(
                "query.csv",
                "a,aLabel,aCountry,aCountryLabel,b,bLabel,bCountry,bCountryLabel,start,startPrecision,referenceUrl",
                ENTITY + "Q50189,Annecy," + ENTITY + "Q142,France," + ENTITY + "Q3923,Bayreuth," + ENTITY
                        + "Q183,Germany,,,",
                ENTITY + "Q3923,Bayreuth," + ENTITY + "Q183,Germany," + ENTITY + "Q50189,Annecy," + ENTITY
                        + "Q142,France,1966-01-01T00:00:00Z,9,https://www.bayreuth.de/",
                ENTITY + "Q456,Lyon,,," + ENTITY + "Q1794,Frankfurt,,,,,",
                ENTITY + "Q456,Lyon,,," + ENTITY + "Q456,Lyon,,,,,");

        var records = read(file, plain(), reading -> {
            assertThat(reading.layout()).isEqualTo(Layout.WIKIDATA);
            assertThat(reading.findings()).hasSize(1);
        });

        assertThat(records).extracting(RawRecord::key).containsExactly("Q3923-Q50189", "Q456-Q1794");
        assertThat(texts(records.get(0), Heading.ESTABLISHMENT)).containsExactly("Annecy");
        assertThat(texts(records.get(0), Heading.PARTNER)).containsExactly("Bayreuth");
        assertThat(texts(records.get(0), Heading.HOME_COUNTRY)).containsExactly("France");
        assertThat(records.get(0).first(Heading.PARTNER).map(Cell::codes).orElseThrow())
                .containsEntry("wikidata", "Q3923");
        assertThat(records.get(0).first(Heading.SINCE)).hasValueSatisfying(since -> {
            assertThat(since.text()).isEqualTo("1966-01-01T00:00:00Z");
            assertThat(since.codes()).containsEntry("precision", "9");
            assertThat(since.lines()).hasToString("3");
        });
        assertThat(texts(records.get(0), Heading.SOURCE)).containsExactly("https://www.bayreuth.de/");
    }

    @Test
    void anItemWithoutLabelIsToldAndALabelOfACountryStandsForItself() throws IOException {
        var file = write(
                "query.csv",
                "item,itemLabel,partner,partnerLabel,partnerCountryLabel",
                ENTITY + "Q999999999,Q999999999," + ENTITY + "Q3923,Bayreuth,Germany");

        var records = read(
                file,
                plain(),
                reading -> assertThat(reading.findings())
                        .extracting(Finding::problem, Finding::words)
                        .containsExactly(tuple(Problem.NO_LABEL, "Q999999999")));

        assertThat(texts(records.get(0), Heading.COUNTRY)).containsExactly("Germany");
    }

    @Test
    void readsAllThatTheQueryServiceCallsJson() throws IOException {
        Path answer = write(
                "answer.json",
                "{\"head\":{\"vars\":[\"a\",\"aLabel\",\"b\",\"bLabel\",\"start\"]},\"results\":{\"bindings\":[",
                typed("Q50189", "Annecy", "Q3923", "Bayreuth"),
                "]}}");
        Path verbose = write("verbose.json", "[" + typed("Q50189", "Annecy", "Q3923", "Bayreuth") + "]");
        Path plain = write(
                "plain.json",
                "[{\"a\":\"" + ENTITY + "Q50189\",\"aLabel\":\"Annecy\",\"b\":\"" + ENTITY
                        + "Q3923\",\"bLabel\":\"Bayreuth\"}]");

        for (Path file : List.of(answer, verbose, plain)) {
            var records = read(file, plain(), reading -> {
                assertThat(reading.format()).isEqualTo("sparql-json");
                assertThat(reading.findings()).isEmpty();
            });
            assertThat(records).singleElement().satisfies(record -> {
                assertThat(record.text()).contains("bLabel: Bayreuth");
                assertThat(texts(record, Heading.PARTNER)).containsExactly("Bayreuth");
                assertThat(record.first(Heading.PARTNER).orElseThrow().lines()).hasToString("5");
            });
        }
    }

    private static final String ANNECY = """
            {"type":"item","id":"Q50189","labels":{"en":{"language":"en","value":"Annecy"},"fr":{"language":"fr","value":"Annecy"}},"claims":{
              "P190":[
                {"rank":"normal","mainsnak":{"property":"P190","datavalue":{"value":{"entity-type":"item","numeric-id":3923,"id":"Q3923"},"type":"wikibase-entityid"}},
                 "qualifiers":{"P580":[{"datavalue":{"value":{"time":"+1966-00-00T00:00:00Z","precision":9}}}]},
                 "references":[{"snaks":{"P854":[{"datavalue":{"value":"https://www.bayreuth.de/"}}]}}]},
                {"rank":"deprecated","mainsnak":{"datavalue":{"value":{"id":"Q1794"}}}},
                {"rank":"normal","mainsnak":{"datavalue":{"value":{"numeric-id":1234}}}},
                {"rank":"normal","mainsnak":{"snaktype":"novalue"}}],
              "P17":[{"rank":"preferred","mainsnak":{"datavalue":{"value":{"id":"Q142"}}}}],
              "P1566":[{"rank":"normal","mainsnak":{"datavalue":{"value":"3037543"}}}],
              "P625":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"latitude":45.9,"longitude":6.12}}}}]},
             "sitelinks":{"frwiki":{"title":"Annecy"}}}""".replace("\n", "");

    private static final String BAYREUTH =
            "{\"type\":\"item\",\"id\":\"Q3923\",\"labels\":{\"de\":{\"language\":\"de\",\"value\":\"Bayreuth\"}},\"claims\":{}}";

    private static final String FRANCE =
            "{\"type\":\"item\",\"id\":\"Q142\",\"labels\":{\"fr\":{\"value\":\"France\"}},\"claims\":[]}";

    @Test
    void readsItemsInWhateverFrame() throws IOException {
        Path answer = write(
                "items.json",
                "{\"entities\":{\"Q50189\":" + ANNECY + ",\"Q3923\":" + BAYREUTH + ",\"Q142\":" + FRANCE
                        + "},\"success\":1}");
        Path dump = write("dump.json", "[", ANNECY + ",", BAYREUTH + ",", FRANCE, "]");
        Path lines = write("items.jsonl", ANNECY, BAYREUTH, FRANCE);

        for (Path file : List.of(answer, dump, lines)) {
            var records = read(file, plain(), reading -> {
                assertThat(reading.format()).isEqualTo("wikidata-json");
                assertThat(reading.layout()).isEqualTo(Layout.WIKIDATA);
            });

            assertThat(records).extracting(RawRecord::key).containsExactly("Q3923-Q50189", "Q1234-Q50189");
            assertThat(texts(records.get(0), Heading.ESTABLISHMENT)).containsExactly("Annecy");
            assertThat(texts(records.get(0), Heading.PARTNER)).containsExactly("Bayreuth");
            assertThat(texts(records.get(0), Heading.HOME_COUNTRY)).containsExactly("France");
            assertThat(texts(records.get(0), Heading.SINCE)).containsExactly("1966-01-01T00:00:00Z");
            assertThat(texts(records.get(0), Heading.SOURCE)).containsExactly("https://www.bayreuth.de/");
            assertThat(records.get(0)
                            .first(Heading.ESTABLISHMENT)
                            .map(Cell::codes)
                            .orElseThrow())
                    .containsEntry("wikidata", "Q50189")
                    .containsEntry("geonames", "3037543")
                    .containsEntry("latitude", "45.9");
            assertThat(texts(records.get(1), Heading.PARTNER))
                    .as("an item that is not in the file")
                    .containsExactly("Q1234");
        }
    }

    @Test
    void tellsWhichItemsHaveNoLabelAndWhatIsNoTwinning() throws IOException {
        read(
                write("dump.json", "[", ANNECY, "]"),
                plain(),
                reading -> assertThat(reading.findings())
                        .extracting(Finding::problem, Finding::words)
                        .contains(tuple(Problem.NO_LABEL, "Q1234, Q3923")));
    }

    private static String typed(String a, String aLabel, String b, String bLabel) {
        String item = "{\"type\":\"uri\",\"value\":\"" + ENTITY + "%s\"}";
        String label = "{\"xml:lang\":\"fr\",\"type\":\"literal\",\"value\":\"%s\"}";
        return ("{\"a\":" + item + ",\"aLabel\":" + label + ",\"b\":" + item + ",\"bLabel\":" + label + "}")
                .formatted(a, aLabel, b, bLabel);
    }
}
