package org.passerelle.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.importer.ImportCommand;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;
import picocli.CommandLine;

/** Both seeds in a Neo4j that Neo4j's own importer, or nothing but Cypher, made of the export. */
@WithDatabase
class Neo4jExportTest {

    private static Exports exports;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void unpack() throws IOException {
        Graph graph = SeededGraph.connection().graph();
        exports = TestGraphs.exports(graph);
        unpack(folder.resolve("all"), Map.of("format", "neo4j"));
    }

    private static void unpack(Path into, Map<String, String> parameters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.prepare(parameters).write(out, number -> {});
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = into.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    /** The command that the README tells to type, after the name of the database. */
    private static String[] command(Path of) throws IOException {
        String readme = Files.readString(of.resolve("README.md"));
        String command = readme.substring(readme.indexOf("import full neo4j") + "import full neo4j".length());
        return Arrays.stream(command.substring(0, command.indexOf("```"))
                        .replace("\\\n", " ")
                        .strip()
                        .split("\\s+"))
                .map(argument -> argument.replace("=nodes/", "=" + of + "/nodes/")
                        .replace("=relationships/", "=" + of + "/relationships/"))
                .toArray(String[]::new);
    }

    private static void imports(Path from, Path home) throws IOException {
        Path conf = Files.createDirectories(home.resolve("conf"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(said, true, UTF_8);
                DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            List<String> arguments =
                    new ArrayList<>(List.of("neo4j", "--report-file=" + home.resolve("import.report")));
            arguments.addAll(List.of(command(from)));
            int code = new CommandLine(new ImportCommand.Full(new ExecutionContext(home, conf, print, print, files)))
                    .execute(arguments.toArray(String[]::new));
            assertThat(code).as(said.toString(UTF_8)).isZero();
        }
        run(home, Files.readString(from.resolve("schema.cypher")));
    }

    @Test
    void theImporterMakesTheSameGraph(@TempDir Path home) throws IOException {
        imports(folder.resolve("all"), home);

        Graph original = SeededGraph.connection().graph();
        try (GraphConnection imported = TestGraphs.open(home)) {
            assertThat(ExportedDump.of(imported.graph()).differenceFrom(ExportedDump.of(original)))
                    .isEmpty();
            assertThat(answer(imported.graph())).isEqualTo(answer(original)).isNotEmpty();
        }
    }

    private static Set<String> answer(Graph graph) {
        return new Questioner(graph)
                .rows(new QuestionCatalogue().named("city-twinnings"), Map.of("city", "Grenoble")).stream()
                        .map(row -> row.map("partnerCity").get("id") + " " + row.get("status") + " "
                                + row.texts("sources").stream().sorted().toList())
                        .collect(Collectors.toSet());
    }

    @Test
    void theScriptMakesTheSameGraph(@TempDir Path home) throws IOException {
        run(home, Files.readString(folder.resolve("all/load.cypher")));
        try (GraphConnection loaded = TestGraphs.open(home)) {
            assertThat(ExportedDump.of(loaded.graph())
                            .differenceFrom(
                                    ExportedDump.of(SeededGraph.connection().graph())))
                    .isEmpty();
        }
    }

    /** A part of the graph says as much of it, and the database reads every value of a script anew each time. */
    @Test
    void theScriptChangesNothingWhenItIsRunAgain(@TempDir Path home) throws IOException {
        Path part = folder.resolve("again");
        unpack(part, Map.of("format", "neo4j", "cooperation", "twinning/annecy-sassandra"));
        String script = Files.readString(part.resolve("load.cypher"));
        run(home, script);
        GraphDump once = dump(home);
        run(home, script);

        assertThat(once.nodes()).isNotEmpty();
        assertThat(dump(home).differenceFrom(once)).isEmpty();
    }

    private static GraphDump dump(Path home) {
        try (GraphConnection loaded = TestGraphs.open(home)) {
            return ExportedDump.of(loaded.graph());
        }
    }

    /** As cypher-shell does: each statement by itself. */
    private static void run(Path home, String script) {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home).build();
        try {
            GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
            for (String statement : script.split(";\\R", -1)) {
                if (!statement.lines().allMatch(line -> line.isBlank() || line.startsWith("//"))) {
                    try (var transaction =
                            database.beginTransaction(KernelTransaction.Type.IMPLICIT, LoginContext.AUTH_DISABLED)) {
                        transaction.execute(statement).close();
                        transaction.commit();
                    }
                }
            }
        } finally {
            service.shutdown();
        }
    }

    @Test
    void onePartyComesWithWhatStandsBehindIt(@TempDir Path home) throws IOException {
        Path part = folder.resolve("part");
        unpack(part, Map.of("format", "neo4j", "party", "CHU de Grenoble"));
        imports(part, home);

        try (GraphConnection imported = TestGraphs.open(home)) {
            GraphDump dump = ExportedDump.of(imported.graph());
            assertThat(dump.nodes().stream().filter(node -> node.labels().contains("Cooperation")))
                    .hasSize(12);
            GraphDump all = ExportedDump.of(SeededGraph.connection().graph());
            // only what lies outside the part is missing
            assertThat(dump.differenceFrom(all)).noneMatch(line -> line.startsWith("+"));
            assertThat(dump.links())
                    .filteredOn(link -> link.type().equals("OF"))
                    .hasSameSizeAs(dump.nodes().stream()
                            .filter(node -> node.labels().contains("Record"))
                            .toList());
        }
    }
}
