package org.passerelle.load;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.collections4.IteratorUtils;
import org.passerelle.curated.CuratedRecord;
import org.passerelle.curated.ReferenceData;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Statements;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.Predicate;

/**
 * Writes a dataset by pieces, beside what the graph holds of it already: {@link #begin}, {@link #erase} what is no longer so,
 * {@link #write} what is new, {@link #end}.
 */
public final class DatasetWriter {

    /** Records of a {@link Piece}, if they state little: enough to spare commits. */
    public static final int RECORDS_OF_A_PIECE = 1_000;

    /** Facts after which a {@link Piece} takes no more records: few enough for one transaction. */
    public static final int FACTS_OF_A_PIECE = 20_000;

    private final Transactions transactions;
    private final ReferenceData reference;
    private final DatasetHead head;

    private DatasetWriter(Transactions transactions, ReferenceData reference, DatasetHead head) {
        this.transactions = transactions;
        this.reference = reference;
        this.head = head;
    }

    /**
     * Writes in one transaction: all of it is there afterwards, or the graph is as it was. The database may ask for {@code work} once more.
     *
     * @param reference the terms that records name
     */
    public static <T> T atOnce(
            Graph graph, ReferenceData reference, DatasetHead head, Function<DatasetWriter, T> work) {
        return graph.write(
                statements -> work.apply(new DatasetWriter(Transactions.within(statements), reference, head)));
    }

    /**
     * Writes in as many transactions as it takes. Until the end the dataset is marked as being written; whoever finds it so when nobody
     * writes has to write or remove it again.
     *
     * @param before runs before each transaction, and may throw to stop there
     */
    public static <T> T stepByStep(
            Graph graph, ReferenceData reference, DatasetHead head, Runnable before, Function<DatasetWriter, T> work) {
        return work.apply(new DatasetWriter(Transactions.each(graph, before), reference, head));
    }

    /** First, so that records find their document. */
    public void begin() {
        transactions.run(statements -> {
            writeHead(statements, new RowMap().with("writing", head.importId()));
            return head;
        });
    }

    /**
     * Takes records out, and what then nobody speaks of.
     *
     * @param records their ids
     * @param declarations of the parties of this dataset, with the territories in which they lie, by id
     */
    public void erase(Iterator<String> records, Function<String, Stream<PartyDeclaration>> declarations) {
        Eraser eraser = new Eraser(transactions, head.slug());
        while (records.hasNext()) {
            eraser.records(IteratorUtils.toList(IteratorUtils.boundedIterator(records, Eraser.PAGE)));
        }
        eraser.sweep((statements, kept) -> {
            // a link that a lost claim stated may be one that is declared as well
            ImageBuilder image = new ImageBuilder(reference, head.slug());
            kept.stream().flatMap(declarations).distinct().forEach(image::party);
            DatasetLoader.write(statements, head.slug(), image.build(), LoadProgress.NONE);
        });
    }

    /** A piece as it is written: what takes no transaction is done, on whatever thread. */
    public Piece piece(DatasetPart part) {
        ImageBuilder image = new ImageBuilder(reference, head.slug());
        part.parties().forEach(image::party);
        image.terms(part.records().stream().map(DatasetPart.PartRecord::record).flatMap(CuratedRecord::facts));
        part.cooperations().forEach(image::cooperation);
        part.records().forEach(one -> image.record(one.record(), head.document().id(), one.text(), one.fingerprint()));
        boolean identified = part.records().stream()
                .flatMap(one -> one.record().facts())
                .anyMatch(fact -> fact.predicate() == Predicate.IDENTIFIER);
        return new Piece(
                image.build(),
                part.cooperations().map(CooperationFacts::id).distinct().toList(),
                identified);
    }

    /** Writes a piece, in one transaction. */
    public void write(Piece piece) {
        transactions.run(statements -> {
            DatasetLoader.write(statements, head.slug(), piece.image, LoadProgress.NONE);
            Finisher.finish(statements, piece);
            return piece;
        });
    }

    /**
     * Last: shows what follows from what was written, and marks the dataset as whole.
     *
     * @param records how many it has
     * @param claims how many facts they state
     * @param progress is told how many parties and cooperations are brought up to date
     */
    public void end(long records, long claims, LoadProgress progress) {
        new Finisher(transactions).finish(head.slug(), progress);
        transactions.run(statements -> {
            writeHead(
                    statements,
                    RowMap.of("records", records)
                            .with("claims", claims)
                            .with("importId", head.importId())
                            .with("writing", null));
            return head;
        });
    }

    private void writeHead(Statements statements, RowMap more) {
        ImageBuilder image = new ImageBuilder(reference, head.slug());
        RowMap row = RowMap.of("id", "dataset/" + head.slug())
                .with("name", head.title())
                .with("title", head.title())
                .with("description", head.description())
                .with("license", head.license())
                .with("fingerprint", head.fingerprint())
                .with("imported", true);
        more.map().forEach(row::with);
        image.dataset(row);
        image.document(head.document(), head.license(), head.lines(), head.text());
        DatasetLoader.write(statements, head.slug(), image.build(), LoadProgress.NONE);
    }

    /** Records that are written at once, with what they name. */
    public static final class Piece {

        private final GraphImage image;
        private final List<String> cooperations;
        private final boolean identified;

        private Piece(GraphImage image, List<String> cooperations, boolean identified) {
            this.image = image;
            this.cooperations = cooperations;
            this.identified = identified;
        }

        /** The ids of those of which its records speak. */
        List<String> cooperations() {
            return cooperations;
        }

        /** Whether something can follow from it that the statement {@code derive} derives. */
        boolean mayState(String derive) {
            return switch (derive) {
                case Finisher.SUPPORTED_BY -> image.has(LoadStep.SUPPORTS);
                case Finisher.RELATED_TO -> identified || image.has(LoadStep.REFERS_TO);
                default -> true;
            };
        }
    }
}
