package org.passerelle.imports.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.passerelle.PasserelleApplication;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.TestGraphs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/** A test of imports against the real web server, over a seeded graph that it may write to; after each test it is as it was. */
@SpringBootTest(
        classes = PasserelleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"passerelle.password=", "passerelle.data=${java.io.tmpdir}/passerelle-data-${random.uuid}"})
@ContextConfiguration(initializers = ImportServed.OwnGraph.class)
abstract class ImportServed {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    @Autowired
    private Imports imports;

    private GraphDump seeds = new GraphDump(List.of(), List.of());

    /** Gives the context a graph of its own. */
    static final class OwnGraph implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            TestGraphs.register(context, OwnGraph::seeded);
        }

        private static GraphConnection seeded() {
            try {
                Path store = Files.createTempDirectory("imports");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(store), "delete-imports"));
                return TestGraphs.openSeeded(store);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path store) {
            try {
                FileSystemUtils.deleteRecursively(store);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void remember() {
        seeds = dump();
    }

    @AfterEach
    void leaveAsItWas() {
        imports.judging().list().forEach(one -> imports.judging().takeBack(one.left(), one.right()));
        // one at a time, the newest first: when it is done, an earlier file of its dataset is gone from the list
        for (List<ImportStatus> left = imports.list(); !left.isEmpty(); left = imports.list()) {
            ImportStatus newest = left.get(0);
            if (rest(newest.id()).state() == ImportState.DONE) {
                imports.remove(String.valueOf(newest.request().dataset()));
            }
            rest(newest.id());
            imports.discard(newest.id());
        }
        assertThat(dump().differenceFrom(seeds)).isEmpty();
    }

    String address() {
        return "http://localhost:" + port;
    }

    Imports imports() {
        return imports;
    }

    /** What the graph holds now. */
    GraphDump dump() {
        return GraphDump.of(graph);
    }

    /** What it held when the test began. */
    GraphDump seeds() {
        return seeds;
    }

    /** The import when nothing works on it any more. */
    ImportStatus rest(String id) {
        return imports.await(id, PATIENCE);
    }
}
