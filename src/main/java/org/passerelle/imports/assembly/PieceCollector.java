package org.passerelle.imports.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.passerelle.load.DatasetPart;
import org.passerelle.load.DatasetPart.PartRecord;
import org.passerelle.load.DatasetWriter;
import org.passerelle.model.PartyDeclaration;

/** Puts records together to pieces that are written at once. */
final class PieceCollector {

    private final RecordAssembler assembler;
    private final Consumer<DatasetPart> pieces;

    /** Parties that a piece has brought. */
    private final MVMap<String, Boolean> brought;

    private List<PartRecord> piece = new ArrayList<>();

    /** How many facts its records state. */
    private long facts;

    /** @param work where it is kept which parties need not be written again */
    PieceCollector(RecordAssembler assembler, WorkFile work, Consumer<DatasetPart> pieces) {
        this.assembler = assembler;
        this.pieces = pieces;
        // the database may have asked for everything once more
        this.brought = work.emptyMap("brought");
    }

    void take(PartRecord record) {
        piece.add(record);
        facts += record.record().facts().count();
        if (piece.size() == DatasetWriter.RECORDS_OF_A_PIECE || facts >= DatasetWriter.FACTS_OF_A_PIECE) {
            handOver();
        }
    }

    /** Hands over what is left. */
    void handOver() {
        if (piece.isEmpty()) {
            return;
        }
        Map<String, PartyDeclaration> named = new LinkedHashMap<>();
        piece.forEach(one -> assembler.partiesOf(one.record()).forEach(party -> named.put(party.id(), party)));
        named.keySet().removeIf(id -> brought.putIfAbsent(id, true) != null);
        pieces.accept(new DatasetPart(List.copyOf(named.values()), piece));
        piece = new ArrayList<>();
        facts = 0;
    }
}
