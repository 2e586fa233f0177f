package org.passerelle.imports.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.passerelle.ingest.DatasetPart;
import org.passerelle.ingest.DatasetPart.PartRecord;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.reading.Finding;
import org.passerelle.source.PartyDeclaration;

/** One passage through a file. */
final class ImportRun {

    /** Records of a piece: enough to spare round trips, few enough to hold. */
    private static final int PIECE = 1_000;

    private final String dataset;
    private final RecordAssembler assembler;
    private final PartyRegister parties;
    private final Map<String, String> before;

    private List<PartRecord> piece = new ArrayList<>();
    private long read;
    private long added;
    private long changed;
    private long unchanged;
    private long rejected;
    private long facts;
    private long doubts;

    /** @param before fingerprints of the records that the last import wrote, by id; those found are taken out */
    ImportRun(String dataset, RecordAssembler assembler, PartyRegister parties, Map<String, String> before) {
        this.dataset = dataset;
        this.assembler = assembler;
        this.parties = parties;
        this.before = before;
    }

    ImportReport go(
            ImportContent content, Consumer<DatasetPart> pieces, Consumer<Finding> findings, ImportProgress progress) {
        try (Stream<Interpretation> interpretations = content.open()) {
            interpretations.forEach(interpretation -> {
                take(interpretation, findings);
                if (piece.size() == PIECE) {
                    handOver(pieces);
                }
                progress.reached(++read);
            });
        }
        handOver(pieces);
        return report();
    }

    private void take(Interpretation interpretation, Consumer<Finding> findings) {
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
        compare("record/" + dataset + "/" + record.record().slug(), record.fingerprint());
        piece.add(record);
    }

    private void compare(String id, String fingerprint) {
        String last = before.remove(id);
        if (last == null) {
            added++;
        } else if (last.equals(fingerprint)) {
            unchanged++;
        } else {
            changed++;
        }
    }

    private void handOver(Consumer<DatasetPart> pieces) {
        if (piece.isEmpty()) {
            return;
        }
        Map<String, PartyDeclaration> named = new LinkedHashMap<>();
        piece.forEach(one -> assembler.partiesOf(one.record()).forEach(party -> named.put(party.id(), party)));
        pieces.accept(new DatasetPart(List.copyOf(named.values()), piece));
        piece = new ArrayList<>();
    }

    private ImportReport report() {
        return new ImportReport(
                new ImportReport.Records(added, changed, unchanged, before.size(), rejected),
                facts,
                new ImportReport.Parties(parties.joined(), parties.made()),
                parties.candidates().stream()
                        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                        .toList(),
                doubts);
    }
}
