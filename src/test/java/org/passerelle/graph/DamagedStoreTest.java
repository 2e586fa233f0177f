package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.testing.Attack;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;
import org.springframework.util.FileSystemUtils;

/** A store that something damaged is opened all the same, or refused in one sentence that says what to do. */
@WithDatabase
@Attack
class DamagedStoreTest {

    @TempDir
    private static Path folder;

    private static Path whole;

    @BeforeAll
    static void make() {
        whole = folder.resolve("whole");
        try (GraphConnection connection = TestGraphs.open(whole)) {
            connection.graph().write(statements -> statements.execute(Cypher.named("test/backup-filler"), Map.of()));
        }
    }

    /** What is done to which files. */
    private record Damage(String file, long keep, boolean garbage) {

        @Override
        public String toString() {
            return (garbage ? "garbage in " : "only " + keep + " bytes of ") + file;
        }
    }

    static Stream<Damage> damages() {
        return Stream.of(
                new Damage("data/transactions/neo4j/neostore.transaction.db.0", 100, false),
                new Damage("data/transactions/neo4j/neostore.transaction.db.0", 5_000, false),
                new Damage("data/transactions/neo4j/neostore.transaction.db.0", 0, true),
                new Damage("data/databases/neo4j/neostore", 0, false),
                new Damage("data/databases/neo4j/neostore", 0, true),
                new Damage("data/databases/neo4j/neostore.nodestore.db", 100, false),
                new Damage("data/databases/neo4j/neostore.nodestore.db", 0, true),
                new Damage("data/databases/neo4j/neostore.counts.db", 0, true),
                new Damage("data/databases/system/neostore", 0, true));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void isOpenedOrRefusedInOneSentence(Damage damage) throws IOException {
        Path store = Files.createTempDirectory(folder, "damaged").resolve("neo4j");
        FileSystemUtils.copyRecursively(whole, store);
        Path file = store.resolve(damage.file());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (damage.garbage()) {
                byte[] bytes = new byte[(int) Math.min(channel.size(), 8_192)];
                new Random(17).nextBytes(bytes);
                channel.write(ByteBuffer.wrap(bytes), 0);
            } else {
                channel.truncate(damage.keep());
            }
        }

        Throwable told = catchThrowable(() -> TestGraphs.open(store).close());

        if (told != null) {
            assertThat(told).isInstanceOf(GraphException.class);
            for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertThat(((GraphException) told).told(language))
                        .contains(store.toString(), "passerelle restore")
                        .doesNotContain("\n", "\tat ")
                        .hasSizeLessThan(700);
            }
        }
        // nothing holds the store any more
        FileSystemUtils.deleteRecursively(store);
    }
}
