package org.passerelle.imports.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.curated.DatasetException;
import org.passerelle.curated.Sources;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.GraphConnection;
import org.passerelle.model.Judgement;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.WithDatabase;

/** Judgements in the database, and the file that people review. */
@WithDatabase
class JudgementStoreTest {

    private static final String REVIEWED = """
            left,right,judgement,who,when,why
            FR:Hôpital A,hospital/fr/a,same,A. Reader,2026-11-22,"one house, says ""its"" report"
            hospital/fr/b,hospital/fr/a,different,A. Reader,2026-11-23,two houses
            """;

    @TempDir
    private static Path graphFolder;

    private static GraphConnection connection;

    @TempDir
    private Path folder;

    private JudgementStore store;

    @BeforeAll
    static void open() {
        connection = TestGraphs.open(graphFolder);
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    @BeforeEach
    void find() {
        store = new JudgementStore(connection.graph(), connection.repositories());
    }

    @AfterEach
    void empty() {
        TestGraphs.wipe(connection.graph());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("judgements.csv"), text);
    }

    private String exported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JudgementTable(store.all()).write(out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void whatIsReviewedComesOutAsItWentIn() throws IOException {
        assertThat(store.take(file(REVIEWED), false)).isEqualTo(2);

        assertThat(exported()).isEqualTo(REVIEWED);
        assertThat(store.take(file(REVIEWED), true)).isZero();
    }

    @Test
    void fileThatStandsForAllTakesBackWhatItDoesNotHold() throws IOException {
        store.add("FR:x", "FR:y", true, "A. Reader", "one house");

        assertThat(store.take(file(REVIEWED), true)).isEqualTo(3);
        assertThat(exported()).isEqualTo(REVIEWED);
    }

    @Test
    void fileAddsToWhatIsThereAndKeepsItsOrder() throws IOException {
        store.add("FR:x", "FR:y", true, "A. Reader", "one house");

        assertThat(store.take(file(REVIEWED), false)).isEqualTo(2);
        assertThat(store.all()).extracting(Judgement::left).containsExactly("FR:x", "FR:Hôpital A", "hospital/fr/b");
        assertThat(store.all()).extracting(Judgement::line).containsExactly(2, 3, 4);
    }

    /** Written by hand: what the explorer and the API would have refused. */
    @Test
    void fileThatContradictsItselfIsRefusedWithBothLines() throws IOException {
        Path contradicting = file("""
                left,right,judgement,who,when,why
                hospital/fr/a,hospital/fr/b,same,A. Reader,2026-11-22,one house
                hospital/fr/b,hospital/fr/a,different,A. Reader,2026-11-23,two houses
                """);

        assertThatThrownBy(() -> store.take(contradicting, false))
                .isInstanceOfSatisfying(
                        DatasetException.class,
                        fault -> assertThat(fault.issues())
                                .extracting(String::valueOf)
                                .containsExactly(
                                        "judgements.csv: judgement: line 3 says that hospital/fr/b and hospital/fr/a are"
                                                + " different, but line 2 says that they are the same"));
        assertThat(store.all()).isEmpty();
    }

    @Test
    void takesBackOnlyWhatIsThere() {
        store.add("FR:a", "FR:b", true, "A. Reader", "one house");

        assertThat(store.remove("FR:b", "FR:c")).isFalse();
        assertThat(store.all()).hasSize(1);
        assertThat(store.remove("FR:a", "FR:b")).isTrue();
        assertThat(store.all()).isEmpty();
    }

    @Test
    void fileOfAnEarlierVersionIsCarriedOverOnce() throws IOException {
        Path old = file(REVIEWED);

        store.carryOver(old, folder.resolve("carried-over"), folder.resolve("damaged"));
        store.carryOver(old, folder.resolve("carried-over"), folder.resolve("damaged"));

        assertThat(exported()).isEqualTo(REVIEWED);
        assertThat(old).doesNotExist();
        assertThat(folder.resolve("carried-over/judgements.csv")).hasContent(REVIEWED);
    }

    @Test
    void loadingByForceLeavesThem(@TempDir Path seeds) throws IOException {
        store.take(file(REVIEWED), false);

        Sources tiny = TinySeeds.in(seeds).read();
        TestGraphs.load(connection.graph(), tiny);
        TestGraphs.load(connection.graph(), tiny);

        assertThat(exported()).isEqualTo(REVIEWED);
    }

    @Test
    void nodeThatIsNotWholeIsLeftOut() {
        store.add("FR:a", "FR:b", true, "A. Reader", "one house");
        connection.graph().write(statements -> statements.execute(Cypher.named("test/half-a-judgement"), Map.of()));

        assertThat(store.all()).extracting(Judgement::left).containsExactly("FR:a");
    }
}
