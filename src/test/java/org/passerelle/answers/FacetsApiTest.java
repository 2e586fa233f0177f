package org.passerelle.answers;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

/** Lists with what they can be narrowed by. */
@WithDatabase
class FacetsApiTest extends ServedTest {

    private long total(String address) {
        return get(address + (address.contains("?") ? "&" : "?") + "size=1")
                .json()
                .path("total")
                .asLong();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cooperations?",
                "/api/cooperations?country=BF&",
                "/api/parties?",
                "/api/parties?kind=Hospital&",
                "/api/documents?"
            })
    void whatIsCountedIsWhatTheFilterKeeps(String address) {
        JsonNode facets = get(address + "facets=true").json().path("facets");

        assertThat(facets).isNotEmpty();
        for (JsonNode facet : facets) {
            String name = facet.path("name").asString();
            for (JsonNode value : facet.path("values")) {
                if (!address.contains("?" + name + "=")) {
                    assertThat(total(address + name + "="
                                    + encoded(value.path("value").asString())))
                            .as(name + " " + value)
                            .isEqualTo(value.path("number").asLong());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"parties", "cooperations", "documents"})
    void pagesMakeUpTheListInWhicheverOrderTheyAreAsked(String list) {
        // a filter that no other test has: the first page asked is the first that is read
        String address = "/api/" + list + "?sort=-" + (list.equals("parties") ? "country" : "observed") + "&";
        long total = total("/api/" + list);

        JsonNode last =
                get(address + "size=100&page=" + (total - 1) / 100).json().path("items");
        List<String> paged = new ArrayList<>();
        for (long page = 0; page <= (total - 1) / 100; page++) {
            get(address + "size=100&page=" + page)
                    .json()
                    .path("items")
                    .forEach(item -> paged.add(item.path("id").asString()));
        }

        assertThat(paged).hasSize((int) total).doesNotHaveDuplicates();
        assertThat(last.path(last.size() - 1).path("id").asString()).isEqualTo(paged.get(paged.size() - 1));
        assertThat(get(address + "size=100&page=999999").json().path("items")).isEmpty();
    }

    /** The file is sorted anew, and pages of everything by name are read from an index. */
    @ParameterizedTest
    @CsvSource({"parties, name", "parties, -name", "cooperations, name", "cooperations, -name"})
    void pagesByNameAreInTheOrderOfTheFile(String list, String sort) {
        String address = "/api/" + list;
        List<String> file = idsOfFile(address, "sort=" + sort);

        List<String> paged = new ArrayList<>();
        for (long page = 0; page <= total(address) / 30; page++) {
            paged.addAll(
                    get(address + "?size=30&sort=" + sort + "&page=" + page).items("/id"));
        }

        assertThat(paged).hasSizeGreaterThan(30).isEqualTo(file);
    }

    /** What is counted is found in memory from then on; the file is read by the statement. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=since",
                "sort=-since",
                "sort=kind",
                "sort=-kind",
                "sort=-status",
                "sort=observed",
                "sort=-observed",
                "certainty=uncertain&sort=-name",
                "country=BF&sort=since",
                "country=FR&partner=SN&sort=-kind",
                "department=Is%C3%A8re",
                "city=Dakar&sort=status",
                "decade=199X&sort=-since",
                "decade=1998",
                "kind=Twinning&certainty=certain",
                "field=health&status=active",
                "activity=Training&source=resacoop-2005",
                "supporter=public-body/fr/gip-esther"
            })
    void listsInMemoryHoldWhatTheGraphHolds(String query) {
        assertInMemoryAsInTheGraph("/api/cooperations", query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=kind",
                "sort=-country",
                "sort=cooperations",
                "sort=-cooperations&country=FR",
                "kind=SupportingBody&sort=-name",
                "kind=Hospital&department=Is%C3%A8re",
                "city=Dakar&source=chru-tours",
                "field=health&sort=country",
                "supporter=public-body/fr/gip-esther"
            })
    void partiesInMemoryAreThoseOfTheGraph(String query) {
        assertInMemoryAsInTheGraph("/api/parties", query);
    }

    private void assertInMemoryAsInTheGraph(String address, String query) {
        assertThat(get(address + "?facets=true&size=1").json().path("facets")).isNotEmpty();

        List<String> listed = new ArrayList<>();
        for (long page = 0; page <= total(address + "?" + query) / 200; page++) {
            listed.addAll(get(address + "?size=200&" + query + "&page=" + page).items("/id"));
        }

        assertThat(listed).isNotEmpty().isEqualTo(idsOfFile(address, query));
    }

    private List<String> idsOfFile(String address, String query) {
        return CsvReader.builder()
                .ofCsvRecord(get(address + "/file?literal=true&" + query).text())
                .stream()
                .skip(1)
                .map(row -> row.getField(0))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'decade=199X&status=active'",
        "'supporter=public-body/fr/gip-esther'",
        "'department=Isère&certainty=certain'",
        "'city=Dakar&source=chru-tours'",
        "'activity=Training&country=SN'"
    })
    void drawingsAndExportsKeepWhatTheListKeeps(String query) {
        String asked = query.replace("è", "%C3%A8");
        long listed = total("/api/cooperations?" + asked);
        JsonNode map = get("/api/map?" + asked).json();

        assertThat(listed).isPositive();
        assertThat(map.path("total").asLong()).isEqualTo(listed);
        assertThat(get("/api/network?limit=2000&" + asked).json().path("total").asLong())
                .isEqualTo(listed);
        assertThat(get("/api/export?format=jsonld&" + asked).status()).isEqualTo(200);
    }

    @Test
    void aListIsGivenWithoutFacetsUnlessTheyAreAskedFor() {
        assertThat(get("/api/cooperations").json().path("facets")).isEmpty();
    }

    @Test
    void theNextPageHasTheSameFacets() {
        JsonNode first =
                get("/api/cooperations?facets=true&size=5&kind=Twinning").json();
        JsonNode second =
                get("/api/cooperations?facets=true&size=5&page=1&kind=Twinning").json();

        assertThat(second.path("items")).isNotEqualTo(first.path("items"));
        assertThat(second.path("facets")).isNotEmpty().isEqualTo(first.path("facets"));
    }

    /** Narrowed by words, a list is counted by the statement; else in memory. */
    @ParameterizedTest
    @CsvSource({
        "/api/parties, country, ''",
        "/api/parties, country, kind=City",
        "/api/parties, kind, q=Grenoble",
        "/api/cooperations, field, country=BF",
        "/api/cooperations, supporter, q=hospital",
        "/api/documents, publisher, ''"
    })
    void allValuesOfAFilterAreListedInPages(String list, String filter, String query) {
        JsonNode facet = get(list + "?facets=true&" + query)
                .json()
                .path("facets")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(filter))
                .findFirst()
                .orElseThrow();
        List<JsonNode> shown = facet.path("values").valueStream().toList();
        List<JsonNode> listed = new ArrayList<>();
        long total = shown.size() + facet.path("others").asLong();
        for (int page = 0; listed.size() < total; page++) {
            JsonNode values = get(list + "/facets/" + filter + "?size=100&page=" + page + "&" + query)
                    .json();
            assertThat(values.path("total").asLong()).isEqualTo(total);
            assertThat(values.path("items")).isNotEmpty();
            values.path("items").forEach(listed::add);
        }

        assertThat(listed).hasSize((int) total).startsWith(shown.toArray(JsonNode[]::new));
        assertThat(listed).extracting(value -> value.path("value").asString()).doesNotHaveDuplicates();
    }

    @Test
    void valuesAreOfFiltersThatTheListHas() {
        HttpAnswer refused = get("/api/parties/facets/colour");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("accepted").valueStream().map(JsonNode::asString))
                .contains("kind", "country")
                .doesNotContain("places");
        assertThat(get("/api/parties/facets/kind?q=" + encoded("?!"))
                        .json()
                        .path("total")
                        .asLong())
                .isZero();
    }

    @Test
    void allOfAListIsATable() {
        String table = get("/api/cooperations/file?kind=Twinning").text();
        String parties = get("/api/parties/file?kind=Hospital&country=SN").text();

        assertThat(table.lines()).hasSize((int) total("/api/cooperations?kind=Twinning") + 1);
        assertThat(table).startsWith("id,name,kind,parties,countries,cities,since,until,status,observedOn");
        assertThat(parties).contains("hospital/sn/hogip-dakar");
        assertThat(parties.lines()).hasSize((int) total("/api/parties?kind=Hospital&country=SN") + 1);
    }

    @Test
    void wordsAreLookedForInNamesAndDescriptions() {
        assertThat(total("/api/cooperations?q=craniosynostosis")).isOne();
        assertThat(total("/api/cooperations?q=" + encoded("?!"))).isZero();
        assertThat(total("/api/parties?q=" + encoded("?!"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"certainty=sure, certain", "department=Atlantis, ''", "sort=size, -name"})
    void refusesWhatItCannotRead(String query, String accepted) {
        assertThat(get("/api/cooperations?" + query).status()).isBetween(400, 404);
        assertThat(get("/api/cooperations?" + query).text()).contains(accepted);
    }
}
