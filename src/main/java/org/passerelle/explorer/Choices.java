package org.passerelle.explorer;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.answers.Named;
import org.passerelle.answers.RowShape;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.model.CooperationKind;

/** What filters and forms offer, in the language of the page. */
public record Choices(List<Choice> countries, List<Choice> fields, List<Choice> activities, List<Choice> kinds) {

    /** One thing to choose. */
    public record Choice(String value, String label) {}

    static Choices of(Graph graph, Say say) {
        Row row = graph.read(statements -> statements.query(Cypher.named("read/choices"), Map.of()))
                .get(0);
        return new Choices(
                choices(row, "countries", say),
                choices(row, "fields", say),
                choices(row, "activities", say),
                labels(Arrays.stream(CooperationKind.values()).map(CooperationKind::label), say));
    }

    /** Labels of the graph, in their order. */
    static List<Choice> labels(Stream<String> labels, Say say) {
        return labels.map(label -> new Choice(label, say.word(label))).toList();
    }

    private static List<Choice> choices(Row row, String column, Say say) {
        return RowShape.all(row.maps(column), Named.class).stream()
                .map(named -> new Choice(named.id(), say.name(named)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(say.locale())))
                .toList();
    }
}
