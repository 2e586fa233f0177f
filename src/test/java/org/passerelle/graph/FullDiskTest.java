package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.WithDatabase;

/** A disk without room keeps the embedded database from writing, not from reading, and only for as long as it is full. */
@WithDatabase
class FullDiskTest {

    private static final Map<String, Object> NOTHING = Map.of();

    @TempDir
    private Path folder;

    private AtomicLong free;
    private Path home;
    private Room room;
    private EmbeddedGraph graph;

    @BeforeEach
    void open() {
        free = new AtomicLong(Room.NEEDED);
        home = folder.resolve("neo4j");
        room = new Room(home, free::get);
        graph = opened();
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private EmbeddedGraph opened() {
        return EmbeddedGraph.open(new GraphSettings.Embedded(home, 0), EmbeddedGraph.Limits.standard(), room);
    }

    private void fill() {
        graph.write(statements -> statements.execute(Cypher.named("test/backup-filler"), NOTHING));
    }

    @Test
    void refusesToWriteAndReadsOn() {
        fill();
        GraphDump before = GraphDump.of(graph);
        assertThat(before.nodes()).isNotEmpty();
        free.set(3 << 20);

        assertThatThrownBy(this::fill).isInstanceOfSatisfying(NoRoomException.class, fault -> {
            assertThat(fault.told(Locale.ENGLISH))
                    .isEqualTo("The disk is full: 3 MB are free under " + home
                            + ", and a write needs 64 MB. Nothing was written. Make room, then try again");
            assertThat(fault.told(Locale.FRENCH)).contains("Le disque est plein", "3\u00a0Mo", home.toString());
        });
        assertThat(GraphDump.of(graph).differenceFrom(before)).isEmpty();
        assertThatThrownBy(graph::requireRoom).isInstanceOf(NoRoomException.class);

        free.set(Room.NEEDED);
        graph.requireRoom();
        fill();
        assertThat(GraphDump.of(graph).nodes())
                .hasSizeGreaterThan(before.nodes().size());
    }

    /** This is how the database itself answers when it cannot reserve its next file. */
    @Test
    void writesAgainAfterTheDatabaseTurnedItselfToReading() {
        Config config = Config.defaults(
                GraphDatabaseSettings.read_only_databases, Set.of(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
        free.set(0);
        assertThatThrownBy(() -> room.require(config)).isInstanceOf(GraphException.class);
        assertThat(config.get(GraphDatabaseSettings.read_only_databases)).isNotEmpty();

        free.set(Room.NEEDED);
        room.require(config);

        assertThat(config.get(GraphDatabaseSettings.read_only_databases)).isEmpty();
    }

    @Test
    void storeThatIsThereOpensForReading() {
        fill();
        GraphDump before = GraphDump.of(graph);
        graph.close();
        free.set(0);

        graph = opened();

        assertThat(GraphDump.of(graph).differenceFrom(before)).isEmpty();
    }

    @Test
    void newStoreIsRefusedBeforeAnythingIsMade() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));

        assertThatThrownBy(() -> EmbeddedGraph.open(
                        new GraphSettings.Embedded(other, 0),
                        EmbeddedGraph.Limits.standard(),
                        new Room(other, () -> Room.NEEDED - 1)))
                .isInstanceOf(GraphException.class)
                .hasMessageStartingWith("The disk is full: 63 MB are free under " + other);
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void newStoreTakesNoMoreThanIsAskedFor() {
        assertThat(FileUtils.sizeOfDirectory(home.toFile())).isLessThan(Room.NEEDED);
    }
}
