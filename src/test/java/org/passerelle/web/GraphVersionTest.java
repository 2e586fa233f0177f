package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.curated.Sources;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;
import org.passerelle.graph.Statements;
import org.passerelle.load.DatasetLoader;
import org.passerelle.load.LoadProgress;
import org.passerelle.testing.ForwardingGraph;
import org.passerelle.testing.Seeds;
import org.passerelle.testing.WithDatabase;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;

@WithDatabase
class GraphVersionTest {

    @Test
    void isAnotherAfterEveryLoadAndTheSameOtherwise(@TempDir Path folder) {
        try (GraphConnection connection = GraphConnection.open(new GraphSettings.Embedded(folder, 0))) {
            GraphVersion version = version(connection.graph());
            DatasetLoader loader = new DatasetLoader(connection.graph(), LoadProgress.NONE);
            Sources sources = Sources.readVerified(Seeds.FOLDER);

            String empty = version.current();
            loader.load(sources, false);
            String loaded = version.current();
            loader.load(sources, false);
            String unchanged = version.current();
            loader.load(sources, true);
            String again = version.current();
            loader.remove("chru-tours");
            String fewer = version.current();

            assertThat(unchanged).isEqualTo(loaded);
            assertThat(new String[] {empty, loaded, again, fewer}).doesNotHaveDuplicates();
        }
    }

    @Test
    void isReadAgainOnlyWhenSomebodyWrote(@TempDir Path folder) {
        try (GraphConnection connection = GraphConnection.open(new GraphSettings.Embedded(folder, 0))) {
            AtomicInteger reads = new AtomicInteger();
            GraphVersion version = version(new ForwardingGraph(connection.graph()) {
                @Override
                public <T> T read(Function<Statements, T> work) {
                    reads.incrementAndGet();
                    return super.read(work);
                }
            });

            String empty = version.current();
            String asked = version.current();
            connection
                    .driver()
                    .executableQuery("CREATE (:Check {id: 'check/1'})")
                    .execute();
            String written = version.current();
            version.current();

            assertThat(asked).isEqualTo(empty);
            assertThat(written).isNotEqualTo(empty);
            assertThat(reads).hasValue(2);
        }
    }

    private static GraphVersion version(Graph graph) {
        return new GraphVersion(graph, new StaticListableBeanFactory().getBeanProvider(BuildProperties.class));
    }
}
