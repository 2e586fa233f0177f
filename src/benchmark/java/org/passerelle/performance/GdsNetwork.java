package org.passerelle.performance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.exceptions.KernelException;
import org.neo4j.gds.betweenness.BetweennessCentralityStatsProc;
import org.neo4j.gds.betweenness.BetweennessCentralityStreamProc;
import org.neo4j.gds.catalog.GraphDropProc;
import org.neo4j.gds.catalog.GraphProjectProc;
import org.neo4j.gds.pagerank.PageRankStatsProc;
import org.neo4j.gds.pagerank.PageRankStreamProc;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A network in a Neo4j of its own with Graph Data Science, called as a user calls it. */
final class GdsNetwork implements AutoCloseable {

    private static final int BATCH = 10_000;

    private static final List<Class<?>> PROCEDURES = List.of(
            GraphProjectProc.class,
            GraphDropProc.class,
            PageRankStatsProc.class,
            PageRankStreamProc.class,
            BetweennessCentralityStatsProc.class,
            BetweennessCentralityStreamProc.class);

    private static final String PROJECT =
            "CALL gds.graph.project('network', 'Town', {TWINNED: {orientation: 'UNDIRECTED'}}, {readConcurrency: $threads})"
                    + " YIELD relationshipCount AS value";
    private static final String DROP = "CALL gds.graph.drop('network') YIELD graphName AS value";

    private final DatabaseManagementService service;
    private final GraphDatabaseService database;

    private GdsNetwork(DatabaseManagementService service) {
        this.service = service;
        database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    /** A store in {@code folder} that holds {@code network}. */
    static GdsNetwork of(GeneratedNetwork network, Path folder) {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .build();
        GdsNetwork gds = new GdsNetwork(service);
        gds.register();
        gds.write(network);
        return gds;
    }

    private void register() {
        GlobalProcedures procedures =
                ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(GlobalProcedures.class);
        for (Class<?> procedure : PROCEDURES) {
            try {
                procedures.registerProcedure(procedure);
            } catch (KernelException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void write(GeneratedNetwork network) {
        run(transaction -> transaction.execute(
                "UNWIND range(0, $nodes - 1) AS number CREATE (:Town {number: number})",
                Map.of("nodes", network.nodes())));
        run(transaction -> transaction.execute("CREATE CONSTRAINT FOR (town:Town) REQUIRE town.number IS UNIQUE"));
        for (int from = 0; from < network.pairs().size(); from += BATCH) {
            List<int[]> pairs = network.pairs()
                    .subList(from, Math.min(from + BATCH, network.pairs().size()));
            run(transaction -> transaction.execute(
                    "UNWIND $pairs AS pair MATCH (one:Town {number: pair[0]}), (other:Town {number: pair[1]})"
                            + " CREATE (one)-[:TWINNED]->(other)",
                    Map.of("pairs", pairs)));
        }
    }

    private void run(Consumer<Transaction> work) {
        try (Transaction transaction = database.beginTx()) {
            work.accept(transaction);
            transaction.commit();
        }
    }

    private <T> T ask(String statement, Map<String, Object> parameters, Function<Result, T> reading) {
        try (Transaction transaction = database.beginTx()) {
            return reading.apply(transaction.execute(statement, parameters));
        }
    }

    /** The only value of the only row. */
    private long value(String statement, Map<String, Object> parameters) {
        return ask(
                statement,
                parameters,
                result -> result.next().get("value") instanceof Number number ? number.longValue() : 0L);
    }

    /** Projects the network into memory; how many ends its links have there. */
    long project(int threads) {
        return value(PROJECT, Map.of("threads", threads));
    }

    void drop() {
        value(DROP, Map.of());
    }

    /** Ranks, by number of town; they sum to the number of towns. */
    double[] pageRank(Ranking ranking, int threads, int nodes) {
        return scores(
                "CALL gds.pageRank.stream('network', $settings) YIELD nodeId, score", ranking.settings(threads), nodes);
    }

    /** Ranks all, and keeps the ranks to itself; how many rounds it took. */
    long pageRankAlone(Ranking ranking, int threads) {
        return value(
                "CALL gds.pageRank.stats('network', $settings) YIELD ranIterations AS value",
                Map.of("settings", ranking.settings(threads)));
    }

    /** Betweenness by number of town, each pair counted once. */
    double[] betweenness(int threads, int nodes) {
        return scores(
                "CALL gds.betweenness.stream('network', $settings) YIELD nodeId, score", concurrency(threads), nodes);
    }

    /** Finds betweenness, and keeps it to itself. */
    void betweennessAlone(int threads) {
        value(
                "CALL gds.betweenness.stats('network', $settings) YIELD computeMillis AS value",
                Map.of("settings", concurrency(threads)));
    }

    private static Map<String, Object> concurrency(int threads) {
        return Map.of("concurrency", threads);
    }

    /** Towns were made in the order of their numbers in an empty store, so that the numbers of nodes are theirs. */
    private double[] scores(String statement, Map<String, Object> settings, int nodes) {
        return ask(statement, Map.of("settings", settings), result -> {
            double[] scores = new double[nodes];
            result.accept(row -> {
                scores[row.getNumber("nodeId").intValue()] =
                        row.getNumber("score").doubleValue();
                return true;
            });
            return scores;
        });
    }

    /** When ranking ends. */
    record Ranking(int rounds, double tolerance) {

        /** What a call has that leaves it to the program. */
        static final Ranking DEFAULT = new Ranking(20, 1e-7);

        /** What ours does. */
        static final Ranking OURS = new Ranking(500, 1e-12);

        Map<String, Object> settings(int threads) {
            return Map.of(
                    "concurrency", threads, "dampingFactor", 0.85, "maxIterations", rounds, "tolerance", tolerance);
        }
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
