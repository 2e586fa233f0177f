package org.passerelle.graph;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Brings the schema up to date: each {@code cypher/migrations/V001__Name.cypher} runs once, in order, and leaves a {@code Migration} node
 * with its checksum. A migration that was changed after it ran is refused.
 */
final class Migrations {

    private static final Pattern NAME = Pattern.compile("migrations/V(\\d{3})__(\\w+)");

    private Migrations() {}

    static void run(Graph graph) {
        Map<String, String> applied =
                graph.read(statements -> statements.query(Cypher.named("schema/applied-migrations"), Map.of()).stream()
                        .collect(Collectors.toMap(row -> row.text("version"), row -> row.text("checksum"))));
        List<Cypher> migrations = Cypher.inFolder("migrations");
        for (Cypher migration : migrations) {
            Matcher name = NAME.matcher(migration.name());
            if (!name.matches()) {
                throw new GraphException(GraphFault.MIGRATION_NAME.with(migration));
            }
            apply(graph, migration, name.group(1), applied);
        }
    }

    private static void apply(Graph graph, Cypher migration, String version, Map<String, String> applied) {
        String checksum = DigestUtils.sha256Hex(migration.file());
        String before = applied.get(version);
        if (before == null) {
            // a schema statement wants a transaction of its own, so the record of it follows in another
            migration.statements().forEach(graph::schema);
            graph.write(statements -> statements.execute(
                    Cypher.named("schema/record-migration"),
                    Map.of("version", version, "name", migration.name(), "checksum", checksum)));
        } else if (!before.equals(checksum)) {
            throw new GraphException(GraphFault.MIGRATION_CHANGED.with(migration));
        }
    }
}
