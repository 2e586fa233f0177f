package org.passerelle.imports.assembly;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Statements;
import org.passerelle.ingest.DatasetHead;
import org.passerelle.ingest.DatasetPart;
import org.passerelle.ingest.DatasetWriter;
import org.passerelle.reading.Finding;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.source.Place;
import org.passerelle.source.Reference;

/** Shows what a file would bring into the graph, and brings it there as one dataset: all of it, or nothing. */
public final class Importer {

    private final Graph graph;
    private final Reference reference;
    private final Supplier<Judgements> judgements;

    /**
     * An importer.
     *
     * @param reference the fields and activities that records may name
     * @param judgements what people judged of parties, as it is when an import begins
     */
    public Importer(Graph graph, Reference reference, Supplier<Judgements> judgements) {
        this.graph = graph;
        this.reference = reference;
        this.judgements = judgements;
    }

    /** What {@link #commit} would do; writes nothing. */
    public ImportReport preview(
            DatasetHead head, ImportContent content, Consumer<Finding> findings, ImportProgress progress) {
        ImportRun run = graph.read(statements -> begin(statements, head, judgements.get()));
        return run.go(content, part -> {}, findings, progress);
    }

    /** What {@link #commit} would write, piece by piece; writes nothing. */
    public void pieces(DatasetHead head, ImportContent content, Consumer<DatasetPart> pieces) {
        graph.read(statements -> begin(statements, head, judgements.get()))
                .go(content, pieces, finding -> {}, ImportProgress.NONE);
    }

    /** Replaces what the graph holds of the dataset. */
    public ImportReport commit(
            DatasetHead head, ImportContent content, Consumer<Finding> findings, ImportProgress progress) {
        return new DatasetWriter(graph, reference).replace(head, pieces -> {
            // begun inside, since the database may ask for the whole once more
            ImportRun run = graph.read(statements -> begin(statements, head, judgements.get()));
            return run.go(content, pieces, findings, progress);
        });
    }

    private static ImportRun begin(Statements statements, DatasetHead head, Judgements judgements) {
        Place place = new Place(head.document().file(), 0);
        PartyRegister parties =
                new PartyRegister(KnownParties.of(statements, head.slug()), judgements, new PartyMaker(place));
        CooperationRegister cooperations = CooperationRegister.of(statements, head.slug());
        Map<String, String> before = new HashMap<>();
        statements
                .query(
                        Cypher.named("import/record-fingerprints"),
                        Map.of("document", head.document().id()))
                .forEach(row -> before.put(row.text("id"), row.text("fingerprint")));
        RecordAssembler assembler = new RecordAssembler(head.document().file(), parties, cooperations);
        return new ImportRun(head.slug(), assembler, parties, before);
    }
}
