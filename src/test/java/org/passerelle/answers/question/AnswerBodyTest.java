package org.passerelle.answers.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.answers.WrittenDownloads;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** An answer with all its rows is of one state of the graph, whoever writes while it is read. */
@WithDatabase
class AnswerBodyTest {

    private static final Question QUESTION = new QuestionCatalogue().named("network-overview");

    @TempDir
    private Path folder;

    private GraphConnection connection;
    private Graph graph;
    private WrittenDownloads files;

    @BeforeEach
    void open() {
        connection = TestGraphs.open(folder.resolve("store"));
        graph = connection.graph();
        files = TestGraphs.downloads(graph, folder);
    }

    @AfterEach
    void close() {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "what it had found is gone"})
    void isReadAgainWhenSomebodyWroteMeanwhile(String fault) throws IOException {
        Disturbed format = new Disturbed(fault);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        AnswerBody.of(new WholeAnswer(graph, new Asked(QUESTION, Map.of())), format, Locale.ENGLISH, files)
                .write(out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("begun whole");
        assertThat(format.times).isEqualTo(2);
    }

    /** Somebody writes when the first rows were handed over, and what comes then may fail. */
    private final class Disturbed implements AnswerFormat {

        private final String fault;
        private int times;

        Disturbed(String fault) {
            this.fault = fault;
        }

        @Override
        public void write(AnswerStream answer, Locale locale, OutputStream out) throws IOException {
            times++;
            out.write("begun ".getBytes(StandardCharsets.UTF_8));
            answer.eachPart(locale, (rows, sources) -> {
                if (times == 1) {
                    CompletableFuture.runAsync(() -> graph.write(
                                    statements -> statements.execute(Cypher.named("test/reads-put-in"), Map.of())))
                            .join();
                    if (!fault.isEmpty()) {
                        throw new IllegalStateException(fault);
                    }
                }
            });
            out.write("whole".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean streams() {
            return true;
        }

        @Override
        public String code() {
            return "text";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public String extension() {
            return "txt";
        }
    }
}
