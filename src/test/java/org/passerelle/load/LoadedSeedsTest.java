package org.passerelle.load;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.model.PartialDate;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.StoredClaim;
import org.passerelle.testing.WithDatabase;

/** What holds of the whole graph once the seeds are loaded, worked out here from nodes and relationships one by one. */
@WithDatabase
class LoadedSeedsTest {

    /** Links that always come from a source. */
    private static final Set<String> STATED =
            Set.of("PARTICIPATES_IN", "SUPPORTS", "RESTS_ON", "TAKES_PLACE_IN", "UNDER", "IN_FIELD", "INVOLVES");

    /** Links that may also be the curator's own knowledge. */
    private static final Set<String> PERHAPS_STATED = Set.of("LOCATED_IN", "PART_OF", "BROADER");

    private static final Set<String> DERIVED = Set.of("COOPERATES_WITH", "TWINNED_WITH", "SUPPORTED_BY");
    private static final Set<String> EVIDENCE = Set.of("EVIDENCE_OF", "OF", "IN_DATASET");

    private static GraphDump dump;
    private static List<StoredClaim> claims;
    private static Map<String, GraphNode> nodes;
    private static Map<String, List<GraphLink>> outgoing;

    @BeforeAll
    static void read() {
        dump = GraphDump.of(SeededGraph.connection().graph());
        claims = StoredClaim.of(dump);
        nodes = dump.nodes().stream().collect(toMap(GraphNode::id, node -> node));
        outgoing = dump.links().stream().collect(groupingBy(GraphLink::from));
    }

    private static List<GraphNode> labelled(String label) {
        List<GraphNode> found = dump.nodes().stream()
                .filter(node -> node.labels().contains(label))
                .toList();
        assertThat(found).as("nodes labelled %s", label).isNotEmpty();
        return found;
    }

    private static List<GraphLink> links(String... types) {
        List<GraphLink> found = dump.links().stream()
                .filter(link -> Set.of(types).contains(link.type()))
                .toList();
        assertThat(found).as("relationships of type %s", List.of(types)).isNotEmpty();
        return found;
    }

    private static List<GraphLink> outgoing(GraphNode node, String type) {
        return outgoing.getOrDefault(node.id(), List.of()).stream()
                .filter(link -> link.type().equals(type))
                .toList();
    }

    private static GraphNode node(String id) {
        return Objects.requireNonNull(nodes.get(id), () -> "no node " + id);
    }

    private static List<String> texts(Map<String, Object> properties, String key) {
        return properties.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(GraphNode node, String key) {
        return String.valueOf(node.properties().get(key));
    }

    private static int number(GraphNode node, String key) {
        return ((Number) node.properties().get(key)).intValue();
    }

    @Test
    void everyNodeHasAnIdOfItsOwnAndAName() {
        assertThat(nodes).as("ids are unique across all labels").hasSameSizeAs(dump.nodes());
        for (GraphNode node : dump.nodes()) {
            assertThat(node.id()).matches("[a-z]+(-[a-z]+)*(/[A-Za-z0-9]+(-[a-z0-9]+)*)+");
            assertThat(node.properties().get("name"))
                    .as("name of %s", node.id())
                    .asString()
                    .isNotBlank();
        }
    }

    @Test
    void everyNodeOfADatasetAndEveryDeclaredLinkSaysWhich() {
        Set<String> both = Set.of("chru-tours", "resacoop-2005");

        // a record is of its document's dataset, and a stated link of those of its claims
        Stream<Map<String, Object>> ofNodes = dump.nodes().stream()
                .filter(node ->
                        !node.labels().contains("Migration") && !node.labels().contains("Record"))
                .map(GraphNode::properties);
        Stream<Map<String, Object>> ofLinks = dump.links().stream()
                .filter(link ->
                        PERHAPS_STATED.contains(link.type()) && claims.stream().noneMatch(claim -> claim.states(link)))
                .map(GraphLink::properties);
        Stream.concat(ofNodes, ofLinks)
                .forEach(properties -> assertThat(texts(properties, "datasets"))
                        .as("%s", properties)
                        .isNotEmpty()
                        .isSubsetOf(both)
                        .isSorted());
    }

    @Test
    void thereIsNoRelationshipOfAnUndocumentedType() {
        assertThat(dump.links().stream().map(GraphLink::type).collect(toSet()))
                .isSubsetOf(Stream.of(STATED, PERHAPS_STATED, DERIVED, EVIDENCE)
                        .flatMap(Set::stream)
                        .collect(toSet()))
                .containsAll(STATED)
                .containsAll(DERIVED);
    }

    @Test
    void everyLinkOfASourceHasAClaim() {
        links(STATED.toArray(String[]::new))
                .forEach(link -> assertThat(claims).as("%s", link).anyMatch(claim -> claim.states(link)));
    }

    @Test
    void everyClaimOfALinkStatesExactlyOneLink() {
        assertThat(claims)
                .filteredOn(StoredClaim::isLink)
                .hasSizeGreaterThan(500)
                .allSatisfy(claim -> assertThat(dump.links())
                        .filteredOn(claim::states)
                        .as("%s", claim)
                        .hasSize(1));
    }

    @Test
    void everyClaimIsAboutAPartyOrACooperation() {
        assertThat(claims).extracting(StoredClaim::id).doesNotHaveDuplicates();
        claims.forEach(claim ->
                assertThat(node(claim.subject()).labels()).as("%s", claim).containsAnyOf("Party", "Cooperation"));
    }

    @Test
    void whatACooperationShowsIsWhatAClaimSays() {
        Map<String, Set<String>> said = valuesBySubjectAndPredicate();
        for (GraphNode cooperation : labelled("Cooperation")) {
            for (String property : List.of("since", "until", "status", "agreementStatus", "restsOnStatus")) {
                Object value = cooperation.properties().get(property);
                Set<String> claims = said.getOrDefault(cooperation.id() + " " + property, Set.of());
                if (value == null || (property.equals("status") && value.equals("unknown") && claims.isEmpty())) {
                    assertThat(claims)
                            .as("%s of %s", property, cooperation.id())
                            .isEmpty();
                } else {
                    assertThat(claims)
                            .as("%s of %s", property, cooperation.id())
                            .contains(String.valueOf(value));
                }
            }
            assertThat(texts(cooperation.properties(), "descriptions"))
                    .hasSameElementsAs(said.getOrDefault(cooperation.id() + " description", Set.of()));
            assertThat(texts(cooperation.properties(), "remarks"))
                    .hasSameElementsAs(said.getOrDefault(cooperation.id() + " remark", Set.of()));
        }
    }

    @Test
    void whatACountryShowsIsWhatAClaimSays() {
        Map<String, Set<String>> said = valuesBySubjectAndPredicate();
        List<GraphNode> countries = labelled("Country");

        assertThat(countries).anyMatch(country -> country.properties().containsKey("capital"));
        countries.forEach(country -> {
            Set<String> capitals = said.getOrDefault(country.id() + " capital", Set.of());
            assertThat(Stream.ofNullable(country.properties().get("capital")))
                    .allMatch(capitals::contains)
                    .hasSize(Math.min(1, capitals.size()));
            assertThat(texts(country.properties(), "officialLanguages"))
                    .hasSameElementsAs(said.getOrDefault(country.id() + " officialLanguage", Set.of()));
        });
    }

    @Test
    void everySpellingOfASourceIsAnAlias() {
        Map<String, Set<String>> said = valuesBySubjectAndPredicate();
        labelled("Party").forEach(party -> {
            Set<String> own = new HashSet<>(texts(party.properties(), "otherNames"));
            own.addAll(List.of(text(party, "nameEn"), text(party, "nameFr")));
            Set<String> spellings = new HashSet<>(said.getOrDefault(party.id() + " alias", Set.of()));
            spellings.remove(text(party, "name"));
            List<String> aliases = texts(party.properties(), "aliases");
            assertThat(aliases)
                    .doesNotHaveDuplicates()
                    .doesNotContain(text(party, "name"))
                    .containsAll(spellings);
            assertThat(aliases).allMatch(alias -> own.contains(alias) || spellings.contains(alias));
        });
    }

    private static Map<String, Set<String>> valuesBySubjectAndPredicate() {
        Map<String, Set<String>> said = new LinkedHashMap<>();
        claims.stream()
                .filter(claim -> !claim.isLink())
                .forEach(
                        claim -> said.computeIfAbsent(claim.subject() + " " + claim.predicate(), key -> new HashSet<>())
                                .add(claim.value()));
        return said;
    }

    @Test
    void everyClaimIsStatedInOneRecordOfADocumentOfADataset() {
        assertThat(claims).hasSizeGreaterThan(800);
        claims.forEach(claim -> {
            GraphNode document = only(node(claim.record()), "OF", "Document");
            GraphNode dataset = only(document, "IN_DATASET", "Dataset");
            assertThat(claim.id()).startsWith("claim/" + dataset.id().substring("dataset/".length()) + "/");
        });
    }

    private static GraphNode only(GraphNode node, String type, String label) {
        List<GraphLink> links = outgoing(node, type);
        assertThat(links).as("%s of %s", type, node.id()).hasSize(1);
        GraphNode end = node(links.get(0).to());
        assertThat(end.labels()).containsExactly(label);
        return end;
    }

    @Test
    void everyQuoteStandsOnItsLinesOfTheStoredDocument() {
        claims.forEach(claim -> assertThat(
                        fold(lines(only(node(claim.record()), "OF", "Document"), claim.lineStart(), claim.lineEnd())))
                .as(claim.id())
                .contains(claim.quote()));
    }

    @Test
    void everyRecordIsKeptVerbatim() {
        assertThat(labelled("Record").size()).isEqualTo(49);
        labelled("Record")
                .forEach(record -> assertThat(text(record, "text"))
                        .as(record.id())
                        .isEqualTo(lines(
                                only(record, "OF", "Document"),
                                number(record, "lineStart"),
                                number(record, "lineEnd"))));
    }

    @Test
    void everyDocumentSaysWhoPublishedItAndWhenItWasObserved() {
        assertThat(labelled("Document").size()).isEqualTo(2);
        labelled("Document").forEach(document -> {
            assertThat(document.properties())
                    .containsKeys("title", "publisher", "language", "observedOn", "license", "sha256", "text");
            assertThat(text(document, "sha256")).isEqualTo(DigestUtils.sha256Hex(text(document, "text")));
            assertThat(number(document, "lineCount"))
                    .isEqualTo((int) text(document, "text").lines().count());
        });
    }

    private static String lines(GraphNode document, int first, int last) {
        return String.join("\n", List.of(text(document, "text").split("\n")).subList(first - 1, last));
    }

    private static String fold(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    @Test
    void everyDateStandsBesideTheDaysThatItCanMean() {
        List<Map<String, Object>> dated = new ArrayList<>();
        dump.nodes().forEach(node -> dated.add(node.properties()));
        dump.links().stream()
                .filter(link -> !link.type().equals("EVIDENCE_OF"))
                .forEach(link -> dated.add(link.properties()));
        int dates = 0;
        for (Map<String, Object> properties : dated) {
            for (String key : List.of("since", "until", "signed", "renewed", "from", "to", "date")) {
                Object text = properties.get(key);
                if (text != null) {
                    dates++;
                    PartialDate date = PartialDate.parse(String.valueOf(text)).orElseThrow();
                    assertThat(properties)
                            .containsEntry(key + "Earliest", date.earliest())
                            .containsEntry(key + "Latest", date.latest());
                } else {
                    assertThat(properties).doesNotContainKeys(key + "Earliest", key + "Latest");
                }
            }
        }
        assertThat(dates).isGreaterThan(40);
    }

    @Test
    void aCooperationWasObservedWhenItsDocumentsWere() {
        Map<String, Set<GraphNode>> documents = new LinkedHashMap<>();
        for (StoredClaim claim : claims) {
            GraphNode document = only(node(claim.record()), "OF", "Document");
            for (String about : List.of(claim.subject(), claim.value())) {
                documents.computeIfAbsent(about, key -> new HashSet<>()).add(document);
            }
        }
        labelled("Cooperation").forEach(cooperation -> {
            Set<GraphNode> of = documents.get(cooperation.id());
            assertThat(of).isNotEmpty();
            assertThat(of.stream().map(document -> document.properties().get("observedOn")))
                    .contains(cooperation.properties().get("observedOn"));
            assertThat(of.stream()
                            .map(document -> text(document, "observedOnLatest"))
                            .max(String::compareTo))
                    .contains(text(cooperation, "observedOnLatest"));
            assertThat(of.stream()
                            .map(document -> text(document, "observedOnEarliest"))
                            .min(String::compareTo))
                    .contains(text(cooperation, "observedOnEarliest"));
        });
    }

    @Test
    void derivedRelationshipsFollowFromWhoTakesPartAndWhoSupports() {
        Map<String, List<GraphLink>> participants =
                links("PARTICIPATES_IN").stream().collect(groupingBy(GraphLink::to));
        Map<String, List<GraphLink>> supporters = links("SUPPORTS").stream().collect(groupingBy(GraphLink::to));
        Set<String> wanted = new TreeSet<>();
        participants.forEach((cooperation, taking) -> {
            Set<String> parties = taking.stream().map(GraphLink::from).collect(toSet());
            for (String a : parties) {
                for (String b : parties) {
                    if (a.compareTo(b) < 0) {
                        wanted.add(a + " COOPERATES_WITH " + b + " " + cooperation);
                    }
                    if (cooperation.startsWith("twinning/") && areTwinned(a, b)) {
                        wanted.add(a + " TWINNED_WITH " + b + " " + cooperation);
                    }
                }
            }
            Set<String> leads = taking.stream()
                    .filter(link -> "lead".equals(link.properties().get("role")))
                    .map(GraphLink::from)
                    .collect(toSet());
            for (GraphLink support : supporters.getOrDefault(cooperation, List.of())) {
                (leads.isEmpty() ? parties : leads)
                        .stream()
                                .filter(party -> !party.equals(support.from()))
                                .forEach(party ->
                                        wanted.add(party + " SUPPORTED_BY " + support.from() + " " + cooperation));
            }
        });

        List<GraphLink> derived = links("COOPERATES_WITH", "TWINNED_WITH", "SUPPORTED_BY");
        derived.forEach(link -> assertThat(link.properties()).containsEntry("derived", true));
        assertThat(derived)
                .extracting(link -> link.from() + " " + link.type() + " " + link.to() + " "
                        + link.properties().get("cooperation"))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** In this direction: a French end first, else the smaller id first; never two cities of one country. */
    private static boolean areTwinned(String a, String b) {
        GraphNode from = node(a);
        GraphNode to = node(b);
        boolean cities = from.labels().contains("City") && to.labels().contains("City");
        String one = text(from, "countryCode");
        String other = text(to, "countryCode");
        return cities && !one.equals(other) && (one.equals("FR") || (!other.equals("FR") && a.compareTo(b) < 0));
    }

    @Test
    void onlyDerivedRelationshipsAreMarkedSo() {
        assertThat(dump.links().stream()
                        .filter(link -> link.properties().containsKey("derived"))
                        .map(GraphLink::type)
                        .collect(toSet()))
                .isEqualTo(DERIVED);
    }

    @Test
    void whoSupportsIsASupportingBodyAndNobodyElse() {
        Set<String> supporting = links("SUPPORTS").stream().map(GraphLink::from).collect(toSet());

        assertThat(labelled("SupportingBody").stream().map(GraphNode::id).collect(toSet()))
                .isEqualTo(supporting);
    }

    @Test
    void everyCooperationHasItsKindAsLabelAndItsParties() {
        Set<String> taken = links("PARTICIPATES_IN").stream().map(GraphLink::to).collect(toSet());

        labelled("Cooperation").forEach(cooperation -> {
            assertThat(cooperation.labels()).containsExactlyInAnyOrder("Cooperation", text(cooperation, "kind"));
            assertThat(taken).contains(cooperation.id());
        });
    }

    @Test
    void everyOrganisationIsSomewhereUnlessItIsInternational() {
        for (GraphNode organisation : labelled("Organisation")) {
            boolean international = organisation.id().contains("/int/");
            assertThat(outgoing(organisation, "LOCATED_IN").isEmpty())
                    .as(organisation.id())
                    .isEqualTo(international);
        }
    }

    @Test
    void everyTerritoryLeadsUpToItsCountry() {
        labelled("Territory").forEach(territory -> {
            GraphNode at = territory;
            for (int step = 0; step < 3 && !at.labels().contains("Country"); step++) {
                at = node(outgoing(at, "PART_OF").get(0).to());
            }
            assertThat(at.labels()).as("above %s", territory.id()).contains("Country");
            assertThat(text(at, "iso2")).isEqualTo(text(territory, "countryCode"));
        });
    }
}
