package org.passerelle.imports.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphNode;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.WithDatabase;

/**
 * Killed at any moment of a load, an import, a correction, a removal, its undoing, a backup or a migration, a server that starts again holds
 * what it held before, or what it was to hold then, to the last property; and the same work then ends as if nobody had killed anything.
 * Takes a while, and is run by its name.
 */
@WithDatabase
class KillSeries {

    private static final int NUMBER = Integer.getInteger("attack.kills", 20);
    private static final long SEED = Long.getLong("attack.seed", 17);
    private static final long LONGEST_COMMIT = TimeUnit.MILLISECONDS.toNanos(30);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What people and servers did is told apart from what the graph says. */
    private static final Set<String> OF_PEOPLE = Set.of("Import", "HistoryEntry");

    /** What cannot be done to what it was done to. */
    private static final Set<KilledServer.Work> ONCE = EnumSet.of(KilledServer.Work.REMOVE, KilledServer.Work.UNDO);

    private record Whole(int moments, GraphDump after) {}

    @TempDir
    private static Path folder;

    private static KilledServer.Home furnished;
    private static GraphDump before;
    private static final Map<KilledServer.Work, Whole> WHOLE = new EnumMap<>(KilledServer.Work.class);

    @BeforeAll
    static void furnish() {
        furnished = new KilledServer.Home(folder.resolve("furnished"));
        furnished.furnish();
        try (GraphConnection connection = furnished.open()) {
            before = dump(connection);
        }
    }

    @AfterAll
    static void forget() {
        WHOLE.clear();
    }

    @TestFactory
    Stream<DynamicTest> holdsOneOrTheOther() {
        Random random = new Random(SEED);
        List<KilledServer.Work> works = List.copyOf(EnumSet.allOf(KilledServer.Work.class));
        return Stream.iterate(0, number -> number + 1).limit(NUMBER).map(number -> {
            KilledServer.Work work = works.get(number % works.size());
            double when = random.nextDouble();
            long later = random.nextBoolean() ? 0 : (long) (random.nextDouble() * LONGEST_COMMIT);
            return DynamicTest.dynamicTest(
                    "%d: %s at %.3f, %d µs later".formatted(number, work, when, later / 1000),
                    () -> kill(number, work, when, later));
        });
    }

    private static void kill(int number, KilledServer.Work work, double when, long later) throws Exception {
        Whole whole = whole(work);
        KilledServer.Home home = copy("kill-" + number);
        int moment = 1 + (int) (when * whole.moments());

        Process process = KilledServer.start(home, work, moment, later);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(() -> read(home.folder().resolve("log.txt")))
                .isIn(0, KilledServer.KILLED);

        try (GraphConnection connection = home.open()) {
            takeBack(home, connection);
            GraphDump now = dump(connection);
            List<String> fromBefore = now.differenceFrom(before);
            List<String> fromAfter = now.differenceFrom(whole.after());
            assertThat(fromBefore.isEmpty() || fromAfter.isEmpty())
                    .as("moment %d of %d: %s", moment, whole.moments(), fromBefore)
                    .isTrue();

            if (!fromAfter.isEmpty() || !ONCE.contains(work)) {
                work.run(home, connection, connection.graph());
            }
            assertThat(dump(connection).differenceFrom(whole.after())).isEmpty();
        }
        FileUtils.deleteDirectory(home.folder().toFile());
    }

    /** What a server does at its start. */
    private static void takeBack(KilledServer.Home home, GraphConnection connection) {
        Imports.mend(home.data(), connection.graph(), connection::repositories, home::reference);
        try (Imports imports = home.imports(connection, connection.graph())) {
            // the others may be forgotten meanwhile: one that turns out to be done replaces that of the same dataset
            for (ImportStatus status : imports.list().stream()
                    .filter(one -> one.state().isAtWork())
                    .toList()) {
                assertThat(imports.await(status.id(), PATIENCE).state().isAtWork())
                        .isFalse();
            }
        }
    }

    /** The work, when nobody kills it. */
    private static Whole whole(KilledServer.Work work) {
        return WHOLE.computeIfAbsent(work, wanted -> {
            KilledServer.Home home = copy("whole-" + wanted);
            try (GraphConnection connection = home.open()) {
                KilledServer.Moments moments = new KilledServer.Moments(connection.graph(), 0, 0);
                wanted.run(home, connection, moments);
                return new Whole(moments.count(), dump(connection));
            }
        });
    }

    private static KilledServer.Home copy(String name) {
        try {
            Path copy = folder.resolve(name);
            FileUtils.copyDirectory(furnished.folder().toFile(), copy.toFile());
            return new KilledServer.Home(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GraphDump dump(GraphConnection connection) {
        GraphDump all = GraphDump.of(connection.graph());
        return new GraphDump(
                all.nodes().stream()
                        .filter(node -> node.labels().stream().noneMatch(OF_PEOPLE::contains))
                        .map(KillSeries::withoutImport)
                        .toList(),
                all.links());
    }

    /** A file that is brought twice is two imports. */
    private static GraphNode withoutImport(GraphNode node) {
        Map<String, Object> properties = new TreeMap<>(node.properties());
        properties.remove("importId");
        return new GraphNode(node.id(), node.labels(), properties);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
