package org.passerelle.imports.assembly;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.passerelle.curated.ReferenceData;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.history.ChangedCooperation;
import org.passerelle.load.DatasetHead;
import org.passerelle.load.DatasetWriter;
import org.passerelle.load.LoadProgress;
import org.passerelle.reading.Finding;
import org.passerelle.resolution.party.Judgements;

/**
 * Shows what a file would bring into the graph, and brings it there as one dataset. Only records that are not there as the file has them
 * are written.
 */
public final class Importer {

    /** Records that one transaction writes and takes out; more go in several, see {@link DatasetWriter#stepByStep}. */
    private static final long AT_ONCE = 500;

    private final Graph graph;
    private final ReferenceData reference;
    private final Supplier<Judgements> judgements;
    private final Path scratch;
    private final long atOnce;

    /**
     * An importer.
     *
     * @param reference the fields and activities that records may name
     * @param judgements what people judged of parties, as it is when an import begins
     * @param scratch folder for what is needed while an import is at work
     */
    public Importer(Graph graph, ReferenceData reference, Supplier<Judgements> judgements, Path scratch) {
        this(graph, reference, judgements, scratch, AT_ONCE);
    }

    Importer(Graph graph, ReferenceData reference, Supplier<Judgements> judgements, Path scratch, long atOnce) {
        this.graph = graph;
        this.reference = reference;
        this.judgements = judgements;
        this.scratch = scratch;
        this.atOnce = atOnce;
    }

    /**
     * What the file comes to, and what {@link #commit} would do; writes nothing.
     *
     * @param rows is told how each record would be written
     */
    public Understanding preview(
            DatasetHead head,
            ImportContent content,
            Consumer<Finding> findings,
            Consumer<PlannedRow> rows,
            ImportProgress progress) {
        try (WorkFile work = WorkFile.in(scratch)) {
            Pass pass = new Pass(head, content, judgements.get(), work, progress);
            Understanding understood = pass.compare(pass.meet(rows), findings).understood();
            KeptDecisions.keep(work, content, understood);
            return understood;
        }
    }

    /**
     * Writes the dataset. When few records are to be written the graph afterwards holds all of them or is as it was; otherwise a fault leaves
     * the dataset marked as being written, see {@link DatasetWriter#stepByStep}.
     *
     * @param changes is told, when an earlier import is replaced, each cooperation of which the dataset then says something else
     */
    public Understanding commit(
            DatasetHead head,
            ImportContent content,
            Consumer<Finding> findings,
            Consumer<ChangedCooperation> changes,
            ImportProgress progress) {
        Judgements judged = judgements.get();
        Optional<KeptDecisions> decided =
                KeptDecisions.of(content, scratch, () -> Surroundings.of(graph, head.slug(), judged));
        try (WorkFile work = decided.map(KeptDecisions::work).orElseGet(() -> WorkFile.in(scratch))) {
            Pass pass = new Pass(head, content, judged, work, progress);
            Met met = decided.map(pass::met).orElseGet(() -> pass.meet(null));
            if (met.comparison().isNew() && met.records().taken() > atOnce) {
                return DatasetWriter.stepByStep(
                        graph, reference, head, progress::mayStop, writer -> pass.writeNew(writer, met, findings));
            }
            Compared compared = pass.compare(met, findings);
            if (!compared.comparison().replaces()) {
                return write(head, compared, pass);
            }
            ChangeAccount account =
                    ChangeAccount.begin(graph, head.slug(), head.document().id(), work, compared.comparison());
            return write(head, compared, pass).changing(account.end(changes));
        }
    }

    private Understanding write(DatasetHead head, Compared compared, Pass pass) {
        Function<DatasetWriter, Understanding> write = writer -> pass.write(writer, compared);
        return compared.report().records().touched() <= atOnce
                ? DatasetWriter.atOnce(graph, reference, head, write)
                : DatasetWriter.stepByStep(graph, reference, head, pass.progress::mayStop, write);
    }

    /**
     * Whether the file would come to what it came to {@code before}, and the graph holds just that. Asks for nothing that {@link #preview}
     * would not read as well, but neither for the records of the file nor for names that are alike.
     *
     * @param file digest of the file, as {@link ImportContent#digest}
     */
    public boolean isUnchanged(DatasetHead head, String file, Understanding before) {
        return !file.isEmpty()
                && file.equals(before.file())
                && isWhole(head)
                && RecordComparison.digest(graph, head.document().id()).equals(before.records())
                && RowPlanner.digestOfKnown(graph, head.slug()).equals(before.known())
                && Surroundings.of(graph, head.slug(), judgements.get()).equals(before.surroundings());
    }

    private boolean isWhole(DatasetHead head) {
        Map<String, Object> dataset = Map.of("id", "dataset/" + head.slug());
        return graph.read(statements ->
                !statements.query(Cypher.named("import/whole-import"), dataset).isEmpty());
    }

    /** What {@link #preview} reports of a file that {@linkplain #isUnchanged is unchanged}. */
    public ImportReport previewUnchanged(Understanding before) {
        return before.report().ofUnchanged();
    }

    /** What {@link #commit} does with a file that {@linkplain #isUnchanged is unchanged}: the dataset is said to be of this import. */
    public ImportReport commitUnchanged(DatasetHead head, Understanding before) {
        ImportReport report = before.report().ofUnchanged();
        DatasetWriter.atOnce(graph, reference, head, writer -> {
            writer.begin();
            writer.end(report.records().used(), report.facts(), LoadProgress.NONE);
            return report;
        });
        return report.changing(ChangeAccount.nothing(graph, head.document().id()));
    }

    /** What is known when it is decided who is meant by each name. */
    private record Met(ImportRun run, RecordComparison comparison, ImportRun.MetRecords records) {}

    /** What is known before anything is written. */
    private record Compared(Met met, Understanding understood) {

        RecordComparison comparison() {
            return met.comparison();
        }

        ImportReport report() {
            return understood.report();
        }
    }

    /**
     * A file on its way into the graph: gone through for its parties, to compare, and once more to write what differs. When there is nothing
     * to compare it with, it is compared and written in one passage.
     */
    private final class Pass {

        private final DatasetHead head;
        private final ImportContent content;
        private final Judgements judged;
        private final WorkFile work;
        private final ImportProgress progress;

        Pass(DatasetHead head, ImportContent content, Judgements judged, WorkFile work, ImportProgress progress) {
            this.head = head;
            this.content = content;
            this.judged = judged;
            this.work = work;
            this.progress = progress;
        }

        /** @param rows is told how each record would be written; null for nobody */
        Met meet(@Nullable Consumer<PlannedRow> rows) {
            ImportRun run = ImportRun.of(graph, head, judged, work, rows);
            ImportRun.MetRecords records = run.meet(content, progress);
            run.decide(progress);
            return new Met(run, comparison(), records);
        }

        /** The same as a preview decided it. */
        Met met(KeptDecisions decided) {
            ImportReport.Records before = decided.understanding().report().records();
            return new Met(
                    ImportRun.decided(graph, head, judged, decided),
                    comparison(),
                    new ImportRun.MetRecords(before.read(), before.used()));
        }

        private RecordComparison comparison() {
            return new RecordComparison(graph, head.slug(), head.document().id(), work);
        }

        Compared compare(Met met, Consumer<Finding> findings) {
            met.run().read(content, met.comparison()::take, findings, counting(ImportStep.COMPARING, met.records()));
            return new Compared(met, understood(met));
        }

        /** Everything, since the graph holds none of it. */
        Understanding writeNew(DatasetWriter writer, Met met, Consumer<Finding> findings) {
            writer.begin();
            pieces(
                    writer,
                    met.run().assembler(),
                    pieces -> met.run()
                            .read(
                                    content,
                                    record -> {
                                        met.comparison().take(record);
                                        pieces.take(record);
                                    },
                                    findings,
                                    counting(ImportStep.WRITING, met.records())));
            Understanding understood = understood(met);
            end(writer, understood.report());
            return understood;
        }

        private Understanding understood(Met met) {
            return met.run().understood(content.digest(), met.comparison());
        }

        private void end(DatasetWriter writer, ImportReport report) {
            writer.end(report.records().used(), report.facts(), new Finishing());
        }

        Understanding write(DatasetWriter writer, Compared compared) {
            ImportReport report = compared.report();
            writer.begin();
            writer.erase(compared.comparison().stale(), compared.met().run()::withParents);
            if (report.records().added() + report.records().changed() > 0) {
                writeRecords(writer, compared);
            }
            end(writer, report);
            return compared.understood();
        }

        private LongConsumer counting(ImportStep step, ImportRun.MetRecords records) {
            return done -> progress.reached(new StepReached(step, done, records.read()));
        }

        private void writeRecords(DatasetWriter writer, Compared compared) {
            ImportRun run = compared.met().run();
            pieces(
                    writer,
                    run.assembler(),
                    pieces -> run.readAgain(
                            content,
                            record -> {
                                if (compared.comparison().isToBeWritten(record)) {
                                    pieces.take(record);
                                }
                            },
                            counting(ImportStep.WRITING, compared.met().records())));
        }

        /** Writes pieces while those that follow are put together. */
        private void pieces(DatasetWriter writer, RecordAssembler assembler, Consumer<PieceCollector> records) {
            Ahead.<DatasetWriter.Piece>each(
                    taker -> {
                        PieceCollector pieces =
                                new PieceCollector(assembler, work, part -> taker.accept(writer.piece(part)));
                        records.accept(pieces);
                        pieces.handOver();
                    },
                    writer::write);
        }

        /** Tells how many parties and cooperations are finished. */
        private final class Finishing implements LoadProgress {

            private long done;
            private long all;

            @Override
            public void begin(String dataset, int number) {
                all = number;
                advance(0);
            }

            @Override
            public void advance(int more) {
                done += more;
                progress.reached(new StepReached(ImportStep.FINISHING, done, all));
            }

            @Override
            public void end() {}
        }
    }
}
