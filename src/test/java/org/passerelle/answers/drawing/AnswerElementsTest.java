package org.passerelle.answers.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.graph.Row;
import org.passerelle.testing.Unit;

@Unit
class AnswerElementsTest {

    private static final GraphNode TOURS = node("city/fr/tours", "City");
    private static final GraphNode MARRAKECH = node("city/ma/marrakech", "City");
    private static final GraphNode TWINNING = node("twinning/marrakech-tours", "Cooperation");
    private static final GraphLink ONE = link(TOURS);
    private static final GraphLink OTHER = link(MARRAKECH);

    private static GraphNode node(String id, String label) {
        return new GraphNode(id, List.of(label), Map.of("id", id));
    }

    private static GraphLink link(GraphNode party) {
        return new GraphLink("PARTICIPATES_IN", party.id(), TWINNING.id(), Map.of("role", "partner"));
    }

    private static Row row(List<?> graph) {
        return new Row(Map.of("graph", graph));
    }

    @Test
    void elementsOfARowComeInOneOrderWhateverTheStore() {
        List<Object> stored = new ArrayList<>(List.of(TWINNING, ONE, TOURS, OTHER, MARRAKECH));
        Collections.shuffle(stored, new Random(17));

        assertThat(AnswerElements.of(List.of(row(stored)))).containsExactly(TOURS, MARRAKECH, TWINNING, ONE, OTHER);
    }

    @Test
    void rowsStayInTheirOrder() {
        assertThat(AnswerElements.of(List.of(row(List.of(TWINNING)), row(List.of(TOURS, List.of(ONE))))))
                .containsExactly(TWINNING, TOURS, ONE);
    }
}
