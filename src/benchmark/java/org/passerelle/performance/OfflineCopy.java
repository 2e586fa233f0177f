package org.passerelle.performance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.ReadBehaviour;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.pagecache.PageCache;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.impl.muninn.StandalonePageCacheFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.EmptyLogTailMetadata;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.storageengine.api.StorageEngineFactory;

/**
 * Writes what a store holds into an empty one by Neo4j's offline importer, in this process and without a detour by CSV, and then makes the same
 * constraints and indexes, which have to come afterwards.
 */
final class OfflineCopy {

    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    private final Path from;
    private final Path to;

    /**
     * A copy.
     *
     * @param from the folder of a store that nobody has open
     * @param to where there is nothing
     */
    OfflineCopy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Copies all, and returns how long it took: first the nodes and relationships, then constraints and indexes. */
    List<Times> run() {
        List<String> schema = schema();
        Times copying = new Times();
        copying.time(this::copy);
        Times indexing = new Times();
        indexing.time(() -> index(schema));
        return List.of(copying, indexing);
    }

    private static DatabaseLayout layout(Config config) {
        return StorageEngineFactory.selectStorageEngine(config).formatSpecificDatabaseLayout(DatabaseLayout.of(config));
    }

    private static Config config(Path home) {
        return Config.newBuilder()
                .set(GraphDatabaseSettings.neo4j_home, home.toAbsolutePath())
                .build();
    }

    private void copy() {
        PageCacheTracer tracer = PageCacheTracer.NULL;
        CursorContextFactory cursors = CursorContextFactory.NULL_CONTEXT_FACTORY;
        Config source = config(from);
        Config target = config(to);
        StorageEngineFactory engine = StorageEngineFactory.selectStorageEngine(target);
        try (FileSystemAbstraction files = new DefaultFileSystemAbstraction();
                JobScheduler jobs = JobSchedulerFactory.createInitialisedScheduler();
                PageCache pages = StandalonePageCacheFactory.createPageCache(files, jobs);
                Input all = engine.asBatchImporterInput(
                        layout(source),
                        files,
                        pages,
                        tracer,
                        source,
                        EmptyMemoryTracker.INSTANCE,
                        ReadBehaviour.INCLUSIVE_STRICT,
                        false,
                        cursors,
                        new EmptyLogTailMetadata(source))) {
            BatchImporter importer = engine.batchImporter(
                    layout(target),
                    files,
                    tracer,
                    Configuration.DEFAULT,
                    NullLogService.getInstance(),
                    NOWHERE,
                    false,
                    DefaultAdditionalIds.EMPTY,
                    target,
                    Monitor.NO_MONITOR,
                    jobs,
                    Collector.STRICT,
                    TransactionLogInitializer.getLogFilesInitializer(),
                    new IndexImporterFactoryImpl(),
                    EmptyMemoryTracker.INSTANCE,
                    cursors);
            importer.doImport(all);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + from, e);
        } catch (Exception e) {
            throw new IllegalStateException("cannot copy " + from, e);
        }
    }

    private List<String> schema() {
        try (Opened opened = new Opened(from)) {
            return opened.texts("""
                    SHOW CONSTRAINTS YIELD createStatement
                    RETURN createStatement AS text
                    """, """
                    SHOW INDEXES YIELD createStatement, owningConstraint, type
                    WHERE owningConstraint IS NULL AND type <> 'LOOKUP'
                    RETURN createStatement AS text
                    """);
        }
    }

    private void index(List<String> schema) {
        try (Opened opened = new Opened(to)) {
            schema.forEach(opened.database::executeTransactionally);
            opened.database.executeTransactionally("CALL db.awaitIndexes(3600)");
        }
    }

    /** How many nodes and relationships the copy holds. */
    List<Long> counts() {
        try (Opened opened = new Opened(to)) {
            return opened
                    .texts(
                            "MATCH () RETURN toString(count(*)) AS text",
                            "MATCH ()-->() RETURN toString(count(*)) AS text")
                    .stream()
                    .map(Long::valueOf)
                    .toList();
        }
    }

    /** The store as plain Neo4j opens it. */
    private static final class Opened implements AutoCloseable {

        private final DatabaseManagementService service;
        private final GraphDatabaseService database;

        Opened(Path home) {
            service = new DatabaseManagementServiceBuilder(home).build();
            database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        }

        List<String> texts(String... statements) {
            return List.of(statements).stream()
                    .flatMap(statement -> database
                            .executeTransactionally(
                                    statement,
                                    Map.of(),
                                    result -> result.stream()
                                            .map(row -> String.valueOf(row.get("text")))
                                            .collect(Collectors.toList()))
                            .stream())
                    .toList();
        }

        @Override
        public void close() {
            service.shutdown();
        }
    }
}
