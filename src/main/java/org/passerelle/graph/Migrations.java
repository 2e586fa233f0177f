package org.passerelle.graph;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the schema up to date: each {@code cypher/migrations/V001__Name.cypher} runs once, in order, and leaves a {@code Migration} node
 * with its checksum. A migration that was changed after it ran is refused.
 */
final class Migrations {

    private static final Pattern NAME = Pattern.compile("migrations/V(\\d{3})__(\\w+)");

    private static final Pattern SCHEMA =
            Pattern.compile("\\b(?<what>CREATE|DROP)\\s+(?:\\w+\\s+)?(?:CONSTRAINT|INDEX)\\s+(?<name>\\w+)");

    private static final Pattern IDENTITY = Pattern.compile("FOR \\(n:(\\w+)\\) REQUIRE n\\.id IS UNIQUE");

    private static final Pattern LIMIT = Pattern.compile("\\bLIMIT\\b");

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {}

    static void run(Graph graph) {
        Map<String, String> applied =
                graph.read(statements -> statements.query(Cypher.named("schema/applied-migrations"), Map.of()).stream()
                        .collect(Collectors.toMap(
                                row -> row.shown("version"), row -> row.shown("checksum"), (one, other) -> one)));
        refuseNewer(graph, applied);
        for (Cypher migration : Cypher.inFolder("migrations")) {
            apply(graph, migration, version(migration), applied);
        }
        missing(graph).forEach(name -> makeAgain(graph, name));
    }

    /** What a later version made of the graph this one may not understand, and would spoil. */
    private static void refuseNewer(Graph graph, Map<String, String> applied) {
        Set<String> known = known().keySet();
        applied.keySet().stream()
                .filter(version -> !version.isBlank() && !known.contains(version))
                .sorted()
                .findFirst()
                .ifPresent(version -> {
                    throw new GraphException(GraphFault.NEWER_GRAPH.with(graph.description(), version));
                });
    }

    private static String version(Cypher migration) {
        Matcher name = NAME.matcher(migration.name());
        if (!name.matches()) {
            throw new GraphException(GraphFault.MIGRATION_NAME.with(migration));
        }
        return name.group(1);
    }

    private static String checksum(Cypher migration) {
        return DigestUtils.sha256Hex(migration.file());
    }

    /** The checksum of each migration, by its number. */
    static Map<String, String> known() {
        return Cypher.inFolder("migrations").stream()
                .collect(Collectors.toMap(
                        Migrations::version, Migrations::checksum, (one, other) -> one, LinkedHashMap::new));
    }

    /** The labels whose nodes have an id of ours. */
    static List<String> labels() {
        return Cypher.inFolder("migrations").stream()
                .flatMap(migration -> IDENTITY.matcher(migration.file()).results())
                .map(label -> label.group(1))
                .distinct()
                .toList();
    }

    /** Makes what migrations make for what is there already, and waits until it can be used. */
    static void makeSchema(Graph graph) {
        missing(graph).forEach(name -> graph.schema(requireNonNull(made().get(name))));
        graph.schema(Cypher.named("schema/await-indexes"));
    }

    /** What somebody dropped comes back; where it cannot, because of what was written meanwhile, the program goes on and says so. */
    private static void makeAgain(Graph graph, String name) {
        try {
            graph.schema(requireNonNull(made().get(name)));
            LOG.warn("{} had been dropped from the database and was made again", name);
        } catch (GraphException e) {
            LOG.warn("{} was dropped from the database and cannot be made again: {}", name, e.getMessage());
        }
    }

    /** The names of what migrations made and nobody but them may drop, as far as they are not there. */
    static List<String> missing(Graph graph) {
        Set<String> present = new HashSet<>();
        for (String list : List.of("schema/present-indexes", "schema/present-constraints")) {
            present.addAll(
                    graph.read(statements -> statements.query(Cypher.named(list), Map.of(), row -> row.text("name"))));
        }
        return made().keySet().stream().filter(name -> !present.contains(name)).toList();
    }

    /** The statement by which each constraint and index was made, in order; a later one may drop it. */
    private static Map<String, Cypher> made() {
        Map<String, Cypher> made = new LinkedHashMap<>();
        for (Cypher migration : Cypher.inFolder("migrations")) {
            for (Cypher statement : migration.statements()) {
                Matcher schema = SCHEMA.matcher(statement.text());
                if (schema.find() && schema.group("what").equals("CREATE")) {
                    made.put(schema.group("name"), statement);
                } else if (schema.reset().find()) {
                    made.remove(schema.group("name"));
                }
            }
        }
        return made;
    }

    /** One with a limit runs until it changes nothing. */
    private static void run(Graph graph, Cypher statement) {
        if (!LIMIT.matcher(statement.text()).find()) {
            graph.schema(statement);
            return;
        }
        Changes changes;
        do {
            changes = graph.write(one -> one.execute(statement, Map.of()));
        } while (!changes.equals(Changes.NONE));
    }

    private static void apply(Graph graph, Cypher migration, String version, Map<String, String> applied) {
        String checksum = checksum(migration);
        String before = applied.get(version);
        if (before == null) {
            // a schema statement wants a transaction of its own, so the record of it follows in another
            migration.statements().forEach(statement -> run(graph, statement));
            graph.write(statements -> statements.execute(
                    Cypher.named("schema/record-migration"),
                    Map.of("version", version, "name", migration.name(), "checksum", checksum)));
        } else if (!before.equals(checksum)) {
            throw new GraphException(GraphFault.MIGRATION_CHANGED.with(migration));
        }
    }
}
