package org.passerelle.imports.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.graph.Repositories;
import org.passerelle.testing.Unit;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

@Unit
class ImportShelfTest {

    private static final String ID = "6336da56-48cc-45b1-80d3-ee7a943a8221";

    @TempDir
    private Path folder;

    @Test
    void whatNobodyWantsIsGoneThoughTheDatabaseIsStillBeingToldHowItStands() throws InterruptedException {
        SlowNodes nodes = new SlowNodes();
        ImportShelf shelf = shelf(nodes);
        ImportStatus cancelled =
                ImportStatus.waiting(ID, "many.csv", "", ImportRequest.empty()).as(ImportState.CANCELLED);
        nodes.meanwhile = new Thread(() -> shelf.forget(shelf.resting(ID)));

        shelf.keep(cancelled);
        nodes.meanwhile.join();

        assertThat(shelf.list()).isEmpty();
    }

    private ImportShelf shelf(ImportNodes nodes) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("nodes", nodes);
        return new ImportShelf(new Repositories(beans), folder.resolve("imports"), folder.resolve("damaged"));
    }

    /** While one is saved, somebody else does something, as far as that goes. */
    private static final class SlowNodes implements ImportNodes {

        private final Map<String, ImportNode> kept = new ConcurrentHashMap<>();
        private Thread meanwhile = new Thread(() -> {});

        @Override
        public ImportNode save(ImportNode one) {
            meanwhile.start();
            while (meanwhile.getState() != Thread.State.BLOCKED && meanwhile.getState() != Thread.State.TERMINATED) {
                Thread.onSpinWait();
            }
            kept.put(one.id(), one);
            return one;
        }

        @Override
        public List<ImportNode> findAll() {
            return List.copyOf(kept.values());
        }

        @Override
        public Optional<ImportNode> findById(String id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public void deleteById(String id) {
            kept.remove(id);
        }
    }
}
