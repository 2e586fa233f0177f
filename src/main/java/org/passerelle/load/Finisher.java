package org.passerelle.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.text.NameFolding;

/**
 * Brings what follows from claims and links up to date, for every node that is unfinished: shown properties, names, derived links. Its
 * statements say that they seek in an index: where the plan is made before anything was counted, in the first transactions of a graph, the
 * database else goes through all of the index for each id, and keeps to it.
 */
final class Finisher {

    static final String SUPPORTED_BY = "load/derive-supported-by";
    static final String RELATED_TO = "load/derive-related-to";

    private static final List<String> DERIVED =
            List.of("load/derive-cooperates-with", "load/derive-twinned-with", SUPPORTED_BY, RELATED_TO);

    private final Transactions transactions;

    Finisher(Transactions transactions) {
        this.transactions = transactions;
    }

    void finish() {
        finish("", LoadProgress.NONE);
    }

    /** @param dataset that {@code progress} is told of */
    void finish(String dataset, LoadProgress progress) {
        progress.begin(dataset, transactions.run(Finisher::unfinished));
        int page = 1;
        while (page > 0) {
            page = transactions.run(Finisher::page);
            progress.advance(page);
        }
        progress.end();
    }

    private static int unfinished(Statements statements) {
        return Math.toIntExact(statements
                .query(Cypher.named("load/count-unfinished"), Map.of(), row -> row.number("number"))
                .get(0));
    }

    /**
     * The same at once for cooperations that were just written: while their records are at hand, and without a mark on each that the next
     * transaction would have to find and take away. Should other records speak of them later, they are finished again.
     */
    static void finish(Statements statements, DatasetWriter.Piece piece) {
        List<String> ids = piece.cooperations();
        List<String> before =
                statements.query(Cypher.named("load/finish-cooperations"), Map.of("ids", ids), row -> row.text("id"));
        run(statements, "load/project-cooperations", ids);
        run(statements, "load/clear-derived", before);
        // of new ones there is nothing but the piece
        DERIVED.forEach(step -> run(statements, step, piece.mayState(step) ? ids : before));
    }

    private static void cooperations(Statements statements, List<String> ids) {
        run(statements, "load/project-cooperations", ids);
        run(statements, "load/clear-derived", ids);
        DERIVED.forEach(step -> run(statements, step, ids));
    }

    private static void run(Statements statements, String step, List<String> ids) {
        if (!ids.isEmpty()) {
            statements.execute(Cypher.named(step), Map.of("ids", ids));
        }
    }

    /** How many it finishes; zero when nothing was left. */
    private static int page(Statements statements) {
        TakenNodes taken = TakenNodes.unfinished(statements);
        cooperations(statements, taken.cooperations());
        if (!taken.parties().isEmpty()) {
            parties(statements, Map.of("ids", taken.parties()));
        }
        return taken.number();
    }

    private static void parties(Statements statements, Map<String, Object> parties) {
        statements.execute(Cypher.named("load/project-countries"), parties);
        List<Map<String, Object>> names =
                statements.query(Cypher.named("load/names-of-parties"), parties, Finisher::names);
        statements.execute(Cypher.named("load/set-names"), Map.of("rows", names));
        statements.execute(Cypher.named("load/mark-supporting-bodies"), parties);
    }

    private static Map<String, Object> names(Row party) {
        List<String> own = present(party.get("names"));
        Set<String> aliases = new LinkedHashSet<>(own.subList(1, own.size()));
        aliases.addAll(party.texts("otherNames"));
        party.texts("spellings").stream().sorted().forEach(aliases::add);
        aliases.remove(own.get(0));
        List<String> all = Stream.concat(own.stream(), aliases.stream()).toList();
        return Map.of(
                "id", party.text("id"), "aliases", List.copyOf(aliases), "searchText", NameFolding.searchText(all));
    }

    private static List<String> present(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().filter(Objects::nonNull).map(String::valueOf).toList();
    }
}
