package org.passerelle.graph;

import java.util.List;
import java.util.Map;

/**
 * The country from which the graph is looked at: what lies elsewhere is abroad. The graph remembers it, and each party says whether it
 * lies abroad ({@code abroad}: true, false, or missing where its country is not known), so that no statement names a country.
 */
public final class HomeCountry {

    /** Home as long as nobody sets another. */
    public static final String DEFAULT = "FR";

    /** Nodes and relationships of one transaction. */
    private static final int PAGE = 10_000;

    private HomeCountry() {}

    /** The home country of {@code graph}: ISO 3166-1 alpha-2 in upper case. */
    public static String of(Graph graph) {
        return graph.read(HomeCountry::of);
    }

    /** The home country of the graph that {@code statements} read. */
    public static String of(Statements statements) {
        return statements.query(Cypher.named("home/home-country"), Map.of()).stream()
                .map(row -> row.text("iso2"))
                .findFirst()
                .orElse(DEFAULT);
    }

    /** Makes {@code iso2} the home country: everything that was abroad from the other one is looked at anew. */
    public static void set(Graph graph, String iso2) {
        if (!iso2.equals(of(graph))) {
            graph.write(statements -> statements.execute(Cypher.named("home/set-home-country"), Map.of("iso2", iso2)));
        }
        settle(graph);
    }

    /** Marks what lies abroad where that was not finished, or not known to an earlier version. Writes nothing when all is well. */
    static void settle(Graph graph) {
        String home = of(graph);
        boolean other = graph.read(statements -> statements
                        .query(Cypher.named("home/other-home"), Map.of("home", home))
                        .get(0)
                        .get("other")
                == Boolean.TRUE);
        if (other) {
            mark(graph, home);
        }
    }

    private static void mark(Graph graph, String home) {
        List<String> marked = page(graph, home, "");
        while (!marked.isEmpty()) {
            marked = page(graph, home, marked.get(marked.size() - 1));
        }
        turn(graph);
        graph.write(statements -> statements.execute(Cypher.named("home/mark-countries"), Map.of("home", home)));
    }

    private static List<String> page(Graph graph, String home, String after) {
        return graph.write(statements -> statements.query(
                Cypher.named("home/mark-abroad"),
                Map.of("home", home, "after", after, "number", PAGE),
                row -> row.text("id")));
    }

    private static void turn(Graph graph) {
        boolean more = true;
        while (more) {
            more = graph.write(statements -> statements
                            .execute(Cypher.named("home/turn-twinned-with"), Map.of("number", PAGE))
                            .relationshipsCreated()
                    > 0);
        }
    }
}
