package org.passerelle.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Statements;
import org.passerelle.source.CuratedRecord;
import org.passerelle.source.Fact;
import org.passerelle.source.Reference;

/** Replaces a dataset by pieces, in one transaction: all of them are there afterwards, or the graph is as it was. */
public final class DatasetWriter {

    private final Graph graph;
    private final Reference reference;

    /** @param reference the terms that records name */
    public DatasetWriter(Graph graph, Reference reference) {
        this.graph = graph;
        this.reference = reference;
    }

    /** Takes the pieces as they come. */
    public interface Pieces extends Consumer<DatasetPart> {}

    /**
     * Puts what {@code content} hands over in the place of what the graph holds of the dataset. The database may ask for it once more.
     *
     * @return what {@code content} returns
     */
    public <T> T replace(DatasetHead head, Function<Pieces, T> content) {
        return graph.write(statements -> {
            List<String> shared = DatasetLoader.unload(statements, head.slug());
            Writing writing = new Writing(statements, head);
            writing.head();
            T result = content.apply(writing::part);
            writing.head();
            DatasetLoader.finish(statements, head.slug(), shared);
            statements.execute(Cypher.named("load/mark-supporting-bodies"), Map.of());
            return result;
        });
    }

    private final class Writing {

        private final Statements statements;
        private final DatasetHead head;
        private long records;
        private long claims;

        Writing(Statements statements, DatasetHead head) {
            this.statements = statements;
            this.head = head;
        }

        /** First so that records find their document, and again when their number is known. */
        void head() {
            ImageBuilder image = new ImageBuilder(reference, head.slug());
            image.dataset(RowMap.of("id", "dataset/" + head.slug())
                    .with("name", head.title())
                    .with("title", head.title())
                    .with("description", head.description())
                    .with("license", head.license())
                    .with("fingerprint", head.fingerprint())
                    .with("imported", true)
                    .with("records", records)
                    .with("claims", claims));
            image.document(head.document(), head.license(), head.lines(), head.text());
            DatasetLoader.write(statements, head.slug(), image.build(), LoadProgress.NONE);
        }

        void part(DatasetPart part) {
            ImageBuilder image = new ImageBuilder(reference, head.slug());
            part.parties().forEach(image::party);
            image.terms(facts(part));
            part.records().stream()
                    .flatMap(record -> record.record().cooperations().stream())
                    .forEach(image::cooperation);
            part.records()
                    .forEach(one -> image.record(one.record(), head.document().id(), one.text(), one.fingerprint()));
            DatasetLoader.write(statements, head.slug(), image.build(), LoadProgress.NONE);
            records += part.records().size();
            claims += facts(part).count();
        }
    }

    private static Stream<Fact> facts(DatasetPart part) {
        return part.records().stream().map(DatasetPart.PartRecord::record).flatMap(CuratedRecord::facts);
    }
}
