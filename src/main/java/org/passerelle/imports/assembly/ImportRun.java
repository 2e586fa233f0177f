package org.passerelle.imports.assembly;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.passerelle.graph.Graph;
import org.passerelle.ingest.DatasetHead;
import org.passerelle.ingest.DatasetPart.PartRecord;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.reading.Finding;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.source.PartyDeclaration;
import org.passerelle.source.Place;

/** One passage through a file. Another one through the same file decides alike, as long as other datasets are not touched. */
final class ImportRun {

    private final PartyRegister parties;
    private final RecordAssembler assembler;
    private long read;
    private long rejected;
    private long facts;
    private long doubts;

    /** @param work where parties are kept, empty */
    ImportRun(Graph graph, DatasetHead head, Judgements judgements, WorkFile work) {
        Place place = new Place(head.document().file(), 0);
        this.parties = new PartyRegister(graph, head.slug(), judgements, new PartyMaker(place), work);
        this.assembler = new RecordAssembler(head.document().file(), parties, CooperationRegister.of(graph));
    }

    void go(ImportContent content, Consumer<PartRecord> records, Consumer<Finding> findings, ImportProgress progress) {
        try (Stream<Interpretation> interpretations = content.open()) {
            interpretations.forEach(interpretation -> {
                take(interpretation, records, findings);
                progress.reached(++read);
            });
        }
    }

    private void take(Interpretation interpretation, Consumer<PartRecord> records, Consumer<Finding> findings) {
        interpretation.findings().forEach(findings);
        doubts += interpretation.findings().stream()
                .filter(finding -> finding.level() == Finding.Level.DOUBT)
                .count();
        if (interpretation.cooperations().isEmpty()) {
            rejected++;
            return;
        }
        PartRecord record = assembler.assemble(interpretation);
        facts += record.record().facts().count();
        records.accept(record);
    }

    RecordAssembler assembler() {
        return assembler;
    }

    /** The party of {@code id} and the territories in which it lies. */
    Stream<PartyDeclaration> withParents(String id) {
        return parties.withParents(id);
    }

    ImportReport report(RecordComparison comparison) {
        return new ImportReport(
                comparison.number(rejected),
                facts,
                parties.number(),
                parties.candidates(),
                parties.numberOfCandidates(),
                doubts);
    }
}
