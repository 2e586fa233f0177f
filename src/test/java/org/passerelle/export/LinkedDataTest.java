package org.passerelle.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.graph.Graph;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** Both seeds as linked data, read by RDF4J and asked in SPARQL. */
@WithDatabase
class LinkedDataTest {

    private static final String PREFIXES = """
            PREFIX schema: <https://schema.org/>
            PREFIX graph: <urn:passerelle:graph#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            """;

    private static final SailRepository STORE = new SailRepository(new MemoryStore());
    private static Exports exports;
    private static List<Cooperation> cooperations;
    private static List<Evidence> claims;

    @BeforeAll
    static void readBoth() throws IOException {
        Graph graph = SeededGraph.connection().graph();
        exports = TestGraphs.exports(graph);
        cooperations = new ArrayList<>();
        claims = new ArrayList<>();
        GraphNetwork network = new GraphNetwork(graph, Scope.everything(), new KeptReadings(graph).now());
        network.cooperations(cooperations::add);
        network.cooperations(one -> claims.addAll(one.claims()));
        network.parties(party -> claims.addAll(party.claims()));
        try (RepositoryConnection connection = STORE.getConnection()) {
            connection.add(new ByteArrayInputStream(export("turtle")), RDFFormat.TURTLE);
        }
    }

    @AfterAll
    static void shutDown() {
        STORE.shutDown();
    }

    private static byte[] export(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.prepare(Map.of("format", format)).write(out, number -> {});
        return out.toByteArray();
    }

    private static List<BindingSet> ask(String query) {
        try (RepositoryConnection connection = STORE.getConnection()) {
            return connection.prepareTupleQuery(PREFIXES + query).evaluate().stream()
                    .toList();
        }
    }

    private static int count(String pattern) {
        return Integer.parseInt(ask("SELECT (COUNT(*) AS ?n) { " + pattern + " }")
                .get(0)
                .getValue("n")
                .stringValue());
    }

    @Test
    void jsonLdSaysWhatTurtleSays() throws IOException {
        Model turtle = Rio.parse(new ByteArrayInputStream(export("turtle")), RDFFormat.TURTLE);
        Model jsonLd = Rio.parse(new ByteArrayInputStream(export("jsonld")), RDFFormat.JSONLD);

        assertThat(turtle).hasSizeGreaterThan(10_000);
        assertThat(jsonLd).isEqualTo(turtle);
    }

    @Test
    void everyCooperationRoleAndClaimIsThere() {
        assertThat(count("?c a schema:Project")).isEqualTo(cooperations.size());
        assertThat(count("?role a schema:OrganizationRole"))
                .isEqualTo(cooperations.stream()
                        .mapToInt(one -> one.parties().size())
                        .sum());
        assertThat(count("?claim a oa:Annotation , rdf:Statement")).isEqualTo(claims.size());
        assertThat(count("?c graph:RESTS_ON ?other")).isEqualTo((int) cooperations.stream()
                .flatMap(one -> one.links().stream())
                .filter(link -> link.type().equals("RESTS_ON"))
                .count());
    }

    @Test
    void everyRoleLeadsToTheWordsTheirLinesAndTheirLicence() {
        assertThat(count("""
                                ?role a schema:OrganizationRole .
                                FILTER NOT EXISTS {
                                  ?role prov:wasDerivedFrom ?claim .
                                  ?claim oa:hasTarget ?target ; schema:license ?licence ; schema:publisher ?publisher .
                                  ?target oa:hasSource ?document ; oa:hasSelector ?lines .
                                  ?document a schema:DigitalDocument .
                                  ?lines rdf:value ?range ; oa:refinedBy/oa:exact ?words .
                                }""")).isZero();
    }

    @Test
    void linesOfAQuoteAreCountedAsTheirStandardCounts() {
        Evidence claim = claims.get(0);

        BindingSet found = ask("SELECT ?range ?words { <urn:passerelle:" + claim.id()
                        + "> oa:hasTarget/oa:hasSelector ?lines . ?lines rdf:value ?range ; oa:refinedBy/oa:exact ?words }")
                .get(0);

        assertThat(found.getValue("words").stringValue()).isEqualTo(claim.quote());
        assertThat(found.getValue("range").stringValue())
                .isEqualTo("line=" + (claim.lineStart() - 1) + "," + claim.lineEnd());
    }

    @Test
    void aQuestionInSparqlAnswersAsTheGraphDoes() {
        List<String> twinned = ask("""
                        SELECT DISTINCT ?other {
                          ?c a graph:Twinning ; schema:member ?one, ?two .
                          ?one schema:member <urn:passerelle:city/fr/chambery> .
                          ?two schema:member ?other .
                          FILTER (?other != <urn:passerelle:city/fr/chambery>)
                        }""").stream()
                .map(row -> row.getValue("other").stringValue().replace("urn:passerelle:", ""))
                .toList();

        assertThat(new TreeSet<>(twinned))
                .isNotEmpty()
                .containsExactlyElementsOf(new TreeSet<>(cooperations.stream()
                        .filter(one -> one.kind().equals("Twinning"))
                        .map(Cooperation::participants)
                        .filter(both -> both.contains("city/fr/chambery"))
                        .flatMap(both -> both.stream().filter(id -> !id.equals("city/fr/chambery")))
                        .toList()));
    }

    @Test
    void aClaimStatesItsTriple() {
        assertThat(Stream.of(
                                "?claim rdf:subject <urn:passerelle:twinning/chambery-ouahigouya> ; rdf:predicate graph:since ; rdf:object \"1994\"",
                                "?claim rdf:subject <urn:passerelle:twinning/chambery-ouahigouya> ; rdf:predicate graph:PARTICIPATES_IN ;"
                                        + " rdf:object <urn:passerelle:city/fr/chambery>")
                        .map(LinkedDataTest::count))
                .allMatch(number -> number > 0);
    }
}
