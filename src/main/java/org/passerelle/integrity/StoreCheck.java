package org.passerelle.integrity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Statements;
import org.passerelle.model.Coded;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;

/**
 * Finds what does not fit in a graph. Each statement of {@code cypher/integrity/checks} finds one kind of fault, and returns how many there
 * are and the first of them.
 */
public final class StoreCheck {

    /** Enough to see what it is about. */
    private static final int TOLD = 20;

    private final Graph graph;

    public StoreCheck(Graph graph) {
        this.graph = graph;
    }

    /** All that does not fit. Goes through the whole graph. */
    public List<StoreFault> faults() {
        return Stream.concat(
                        schema().stream(),
                        Cypher.inFolder("integrity/checks").stream().flatMap(check -> faults(check).stream()))
                .toList();
    }

    private List<StoreFault> schema() {
        List<String> missing = graph.missingSchema();
        return missing.isEmpty() ? List.of() : List.of(new StoreFault(Misfit.MISSING_SCHEMA, missing.size(), missing));
    }

    private List<StoreFault> faults(Cypher check) {
        String name = check.name().substring(check.name().lastIndexOf('/') + 1);
        Misfit misfit = Coded.parse(Misfit.class, name).orElseThrow();
        return graph.read(statements -> statements.query(check, parameters(), row -> row)).stream()
                .filter(row -> row.number("number") > 0)
                .map(row -> new StoreFault(misfit, row.number("number"), row.texts("things")))
                .toList();
    }

    /** What every check may ask for. */
    static Map<String, Object> parameters() {
        return Map.of(
                "told",
                TOLD,
                "partyKinds",
                labels(PartyKind.values(), PartyKind::label),
                "cooperationKinds",
                labels(CooperationKind.values(), CooperationKind::label));
    }

    private static <K> List<String> labels(K[] kinds, Function<K, String> label) {
        return Stream.of(kinds).map(label).toList();
    }

    /**
     * Sets aside every node that has a label of ours and not what such a node must have, so that nothing stumbles over it: it keeps its
     * properties and relationships, and is called {@code SetAside}, with its labels as {@code labelsBefore}. All others are sorted by the name that
     * they have now.
     *
     * @return what they are, by their ids where they have one
     */
    public static List<String> setAside(Graph graph) {
        return graph.write(statements -> setAside(statements));
    }

    /**
     * Takes out what was set aside.
     *
     * @return what it was, by its ids where it had one
     */
    public static List<String> dropSetAside(Graph graph) {
        return graph.write(statements ->
                statements.query(Cypher.named("integrity/drop-set-aside"), Map.of(), row -> row.text("thing")));
    }

    private static List<String> setAside(Statements statements) {
        List<String> aside =
                statements.query(Cypher.named("integrity/set-aside"), parameters(), row -> row.text("thing"));
        statements.execute(Cypher.named("integrity/sort-names"), Map.of());
        return aside;
    }
}
