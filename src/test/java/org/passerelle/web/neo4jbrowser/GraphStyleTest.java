package org.passerelle.web.neo4jbrowser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.WithDatabase;

@WithDatabase
class GraphStyleTest {

    private static final GraphStyle STYLE = GraphStyle.ofTheProject();

    /** What stands beside each other in most pictures. */
    private static final List<String> MAIN = List.of(
            "Hospital",
            "University",
            "Association",
            "PublicBody",
            "City",
            "HospitalPartnership",
            "Twinning",
            "DecentralisedCooperation",
            "Project");

    /** Smallest distance in OKLab at which two fillings are told apart without comparing them side by side. */
    private static final double DISTINCT = 0.08;

    /** Contrast that WCAG asks of text. */
    private static final double LEGIBLE = 4.5;

    /** A kind of colour vision; the matrices, on linear RGB, are those of Machado et al. 2009 at full severity. */
    private record Vision(String name, List<Double> matrix) {}

    private static final List<Vision> VISIONS = List.of(
            new Vision("common", List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)),
            new Vision(
                    "protanopia",
                    List.of(
                            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
                            1.051998)),
            new Vision(
                    "deuteranopia",
                    List.of(
                            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
                            0.968881)));

    @Test
    void hasARuleForEveryLiveLabelAndTypeAndForNothingElse() {
        List<String> live = new ArrayList<>(List.of("node", "relationship"));
        try (Session session = SeededGraph.connection().driver().session()) {
            // what people make stands beside the network, and no picture shows it
            session.run("MATCH (n) WHERE NOT n:Import|Judgement|HistoryEntry|Check|SavedView"
                            + " UNWIND labels(n) AS label RETURN DISTINCT 'node.' + label AS selector")
                    .forEachRemaining(row -> live.add(row.get("selector").asString()));
            session.run("MATCH ()-[r]->() RETURN DISTINCT 'relationship.' + type(r) AS selector")
                    .forEachRemaining(row -> live.add(row.get("selector").asString()));
        }

        // kinds and links of which the seeds have none are shown as soon as an import brings one
        live.addAll(List.of("relationship.HAS_AMOUNT", "relationship.RELATED_TO", "relationship.REFERS_TO"));
        Stream.concat(
                        Arrays.stream(PartyKind.values()).map(PartyKind::label),
                        Arrays.stream(CooperationKind.values()).map(CooperationKind::label))
                .map("node."::concat)
                .filter(selector -> !live.contains(selector))
                .forEach(live::add);
        assertThat(STYLE.rules().keySet()).containsExactlyInAnyOrderElementsOf(live);
    }

    @Test
    void saysOfEveryLabelWhatNeo4jBrowserWouldOtherwiseMakeUp() {
        assertThat(STYLE.rules()).allSatisfy((selector, properties) -> {
            assertThat(properties).as(selector).containsKeys("color", "caption");
            assertThat(properties.get("color")).matches("#[0-9A-F]{6}");
            assertThat(properties.get("caption"))
                    .matches(selector.startsWith("node") ? "\\{(name|predicate|version)}" : "<type>");
        });
    }

    /** Of all rules that match the later wins, so a kind comes after what it is a kind of. */
    @Test
    void letsTheKindDecideTheColour() {
        assertThat(STYLE.rules().keySet())
                .containsSubsequence("node.Party", "node.Organisation", "node.SupportingBody", "node.Hospital")
                .containsSubsequence("node.SupportingBody", "node.PublicBody")
                .containsSubsequence("node.Party", "node.Territory", "node.SupportingBody", "node.City")
                .containsSubsequence("node.Cooperation", "node.HospitalPartnership", "node.Twinning");
    }

    @Test
    void keepsEvidenceGreyAndSmall() {
        for (String label : List.of("Record", "Document", "Dataset")) {
            assertThat(STYLE.ofLabel(label, "color")).as(label).matches("#([0-9A-F]{2})\\1\\1");
        }
        assertThat(diameter("Record")).isLessThan(diameter("Cooperation"));
        assertThat(diameter("Cooperation")).isLessThan(diameter("Hospital"));
    }

    private static int diameter(String label) {
        return Integer.parseInt(STYLE.ofLabel(label, "diameter").replace("px", ""));
    }

    @Test
    void writesLegibly() {
        assertThat(STYLE.rules()).allSatisfy((selector, properties) -> {
            if (selector.startsWith("node")) {
                assertThat(contrast(properties.get("color"), properties.get("text-color-internal")))
                        .as(selector)
                        .isGreaterThanOrEqualTo(LEGIBLE);
            }
        });
    }

    @Test
    void tellsTheMainKindsApartWhateverTheEyes() {
        assertThat(VISIONS)
                .allSatisfy(vision -> assertThat(MAIN)
                        .allSatisfy(one -> assertThat(MAIN)
                                .filteredOn(other -> !other.equals(one))
                                .allSatisfy(other -> assertThat(distance(seen(one, vision), seen(other, vision)))
                                        .as("%s and %s with %s vision", one, other, vision.name())
                                        .isGreaterThanOrEqualTo(DISTINCT))));
    }

    @Test
    void isRefusedWhereNeo4jBrowserWouldDropAPart() {
        assertThat(GraphStyle.parse("node.City { caption: \"{name}\"; color: #FFF; }")
                        .rules())
                .isEqualTo(Map.of("node.City", Map.of("caption", "{name}", "color", "#FFF")));
        assertThatThrownBy(() -> GraphStyle.parse("node.City { caption: \"City: {name}\"; }"))
                .hasMessageContaining("node.City")
                .hasMessageContaining("City: {name}");
        assertThatThrownBy(() -> GraphStyle.parse("node { color: #FFF; } node { color: #000; }"))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> GraphStyle.parse("node { color: #FFF; } and")).hasMessageContaining("and");
    }

    private static double[] seen(String label, Vision vision) {
        return oklab(times(vision.matrix(), rgb(STYLE.ofLabel(label, "color"))));
    }

    /** Linear red, green and blue from 0 to 1. */
    private static double[] rgb(String colour) {
        return Stream.of(1, 3, 5)
                .mapToDouble(start -> Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double[] rgb = rgb(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] oklab(double[] rgb) {
        double[] cones = times(
                List.of(
                        0.4122214708,
                        0.5363325363,
                        0.0514459929,
                        0.2119034982,
                        0.6806995451,
                        0.1073969566,
                        0.0883024619,
                        0.2817188376,
                        0.6299787005),
                rgb);
        for (int i = 0; i < cones.length; i++) {
            cones[i] = Math.cbrt(cones[i]);
        }
        return times(
                List.of(
                        0.2104542553,
                        0.7936177850,
                        -0.0040720468,
                        1.9779984951,
                        -2.4285922050,
                        0.4505937099,
                        0.0259040371,
                        0.7827717662,
                        -0.8086757660),
                cones);
    }

    private static double[] times(List<Double> matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix.get(3 * row + column) * vector[column];
            }
        }
        return product;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }
}
