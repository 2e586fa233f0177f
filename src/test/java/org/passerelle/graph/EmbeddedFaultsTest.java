package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** What stands in the way of the embedded database is told in one sentence. */
@WithDatabase
class EmbeddedFaultsTest {

    @TempDir
    private Path folder;

    @Test
    void aPortInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> GraphConnection.open(new GraphSettings.Embedded(folder, port)))
                    .isInstanceOf(GraphException.class)
                    .hasMessage("The Bolt port " + port
                            + " is in use. Stop the program that uses it, or choose another with --bolt-port");
        }
    }

    @Test
    void aFileInPlaceOfTheDataFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));

        assertThatThrownBy(() -> TestGraphs.open(file))
                .isInstanceOf(GraphException.class)
                .hasMessage("The data folder " + file
                        + " cannot be written. Change its permissions, or name another with --data");
    }

    @Test
    void aFileInPlaceOfAFolderAboveTheDataFolder() throws IOException {
        Path home = Files.createFile(folder.resolve("data")).resolve("neo4j");

        assertThatThrownBy(() -> TestGraphs.open(home))
                .isInstanceOf(GraphException.class)
                .hasMessageStartingWith("The data folder " + home + " cannot be written. ");
    }

    @Test
    void aStoreThatIsOpenAlready() {
        try (GraphConnection first = TestGraphs.open(folder)) {
            assertThatThrownBy(() -> TestGraphs.open(folder))
                    .isInstanceOf(GraphException.class)
                    .hasMessage(inUse());

            first.driver().verifyConnectivity();
        }
    }

    @Test
    void aStoreThatAnotherProcessHolds() throws Exception {
        TestGraphs.open(folder).close();
        Path lock = folder.resolve("data").resolve("databases").resolve("store_lock");
        assertThat(lock).exists();
        Process holder = LockHolder.start(lock);
        try {
            assertThatThrownBy(() -> TestGraphs.open(folder))
                    .isInstanceOf(GraphException.class)
                    .hasMessage(inUse());
        } finally {
            holder.destroy();
            assertThat(holder.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        TestGraphs.open(folder).close();
    }

    private String inUse() {
        return "Another process is using the store in " + folder
                + ". Stop it, query it at its address, or choose another folder with --data";
    }
}
