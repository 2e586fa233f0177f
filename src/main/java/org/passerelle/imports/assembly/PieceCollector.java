package org.passerelle.imports.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.passerelle.load.DatasetPart;
import org.passerelle.load.DatasetPart.PartRecord;
import org.passerelle.load.DatasetWriter;
import org.passerelle.model.PartyDeclaration;

/** Puts records together to pieces that are written at once. */
final class PieceCollector {

    private final RecordAssembler assembler;
    private final Consumer<DatasetPart> pieces;
    private List<PartRecord> piece = new ArrayList<>();

    PieceCollector(RecordAssembler assembler, Consumer<DatasetPart> pieces) {
        this.assembler = assembler;
        this.pieces = pieces;
    }

    void take(PartRecord record) {
        piece.add(record);
        if (piece.size() == DatasetWriter.PIECE) {
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
        pieces.accept(new DatasetPart(List.copyOf(named.values()), piece));
        piece = new ArrayList<>();
    }
}
