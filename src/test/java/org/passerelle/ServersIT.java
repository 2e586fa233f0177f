package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.Program;
import org.passerelle.testing.StandaloneNeo4j;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithProgram;

/** Two servers, each a process with a data folder of its own, in front of one Neo4j: they take turns, and outlive each other. */
@ExtendWith(StandaloneNeo4j.Resource.class)
@WithProgram
class ServersIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Map<String, String> neo4j;

    private Program start(String data, String... arguments) {
        return Program.start(folder, neo4j, arguments(data, arguments));
    }

    private Program.Ended run(String data, String... arguments) {
        return Program.run(folder, neo4j, arguments(data, arguments));
    }

    private String[] arguments(String data, String... arguments) {
        return Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--data", folder.resolve(data).toString()))
                .toArray(String[]::new);
    }

    private Program serve(String data) {
        return start(data, "serve", "--port", "0");
    }

    private Path list(String name, String partner) throws IOException {
        return Files.write(folder.resolve(name), List.of("Ville;Ville partenaire;Pays", "Tours;" + partner + ";Maroc"));
    }

    /** What is known, in numbers. */
    private static String overview(URI server) throws Exception {
        return get(server.resolve("/api/overview"));
    }

    private static String get(URI address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void takeTurnsAndGoOnWhenOneIsKilled(StandaloneNeo4j database) throws Exception {
        neo4j = Map.of(
                "NEO4J_URI", database.uri(),
                "NEO4J_USERNAME", database.username(),
                "NEO4J_PASSWORD", database.password());
        try (GraphConnection connection = TestGraphs.connect(database)) {
            TestGraphs.wipe(connection.graph());
        }
        try (Program first = serve("first")) {
            URI one = first.awaitAddress();
            try (Program second = serve("second")) {
                URI other = second.awaitAddress();
                bringAtOnce(one, other);
                String before = overview(other);

                killWhileItWrites(first);
                assertThat(get(other.resolve("/api/datasets"))).contains("\"complete\":false");
                assertThat(run("second", "check", "--store").out()).contains("dataset/many");
                // once the lease of the server that was killed ran out, this one takes out what that one wrote
                Awaitility.await().atMost(PATIENCE.multipliedBy(2)).until(() -> overview(other), before::equals);
                assertThat(get(other.resolve("/api/datasets"))).doesNotContain("\"complete\":false");

                try (Program again = serve("first")) {
                    URI back = again.awaitAddress();
                    assertThat(overview(back)).isEqualTo(before);
                    Program.Ended checked = run("second", "check", "--store");
                    assertThat(checked.exitCode())
                            .as(checked.out() + checked.err())
                            .isZero();
                }
            }
        }
    }

    private void bringAtOnce(URI one, URI other) throws Exception {
        try (Program left =
                        start("first", "import", list("left.csv", "Marrakech").toString());
                Program right =
                        start("second", "import", list("right.csv", "Agadir").toString())) {
            for (Program.Ended ended : List.of(left.awaitEnd(), right.awaitEnd())) {
                assertThat(ended.exitCode()).as(ended.err()).isZero();
            }
        }
        assertThat(overview(one)).isEqualTo(overview(other)).contains("\"Twinning\":13");
    }

    private void killWhileItWrites(Program server) throws IOException {
        Path many = ManyTwinnings.write(folder.resolve("many.csv"));
        try (Program importing = start("first", "import", many.toString())) {
            importing.awaitError(ManyTwinnings.WRITING);
            server.kill();
            assertThat(importing.awaitEnd().exitCode()).isNotZero();
        }
    }
}
