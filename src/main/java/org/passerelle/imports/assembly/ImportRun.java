package org.passerelle.imports.assembly;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Graph;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.StatedParty;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.load.DatasetHead;
import org.passerelle.load.DatasetPart.PartRecord;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.SourceLocation;
import org.passerelle.reading.Finding;
import org.passerelle.resolution.party.Judgements;

/** A file on its way: first all parties that it names are decided, then its records are put together, as often as they are wanted. */
final class ImportRun {

    private final PartyRegister parties;
    private final RecordAssembler assembler;
    private final RowPlanner planner;
    private final String surroundings;
    private long rejected;
    private long facts;
    private long doubts;

    private ImportRun(
            DatasetHead head,
            PartyRegister parties,
            CooperationRegister cooperations,
            RowPlanner planner,
            String surroundings) {
        this.parties = parties;
        this.surroundings = surroundings;
        this.assembler = new RecordAssembler(head.document().file(), parties, cooperations);
        this.planner = planner;
    }

    /**
     * A run.
     *
     * @param work where parties are kept, empty
     * @param rows is told how each record will be written; null for nobody
     */
    static ImportRun of(
            Graph graph, DatasetHead head, Judgements judgements, WorkFile work, @Nullable Consumer<PlannedRow> rows) {
        Surroundings around = new Surroundings(judgements);
        WrittenBefore before = new WrittenBefore(graph, head.slug(), work);
        PartyRegister parties = new PartyRegister(graph, head.slug(), judgements, maker(head), before, work, around);
        CooperationRegister cooperations = CooperationRegister.of(graph);
        cooperations.tell(around);
        return new ImportRun(
                head,
                parties,
                cooperations,
                new RowPlanner(graph, head.slug(), parties, before, work, rows),
                around.text());
    }

    /**
     * A run that goes on from what a preview decided of all parties.
     *
     * @param decided what the preview kept
     */
    static ImportRun decided(Graph graph, DatasetHead head, Judgements judgements, KeptDecisions decided) {
        Understanding understood = decided.understanding();
        WorkFile work = decided.work();
        WrittenBefore before = new WrittenBefore(graph, head.slug(), work);
        PartyRegister parties = PartyRegister.decided(judgements, maker(head), before, work, understood.report());
        return new ImportRun(
                head,
                parties,
                CooperationRegister.of(graph),
                new RowPlanner(graph, head.slug(), parties, before, work, null),
                understood.surroundings());
    }

    private static PartyMaker maker(DatasetHead head) {
        return new PartyMaker(new SourceLocation(head.document().file(), 0), head.slug());
    }

    /** Takes down which parties are named. */
    MetRecords meet(ImportContent content, ImportProgress progress) {
        long[] taken = {0};
        long[] read = {0};
        Ahead.eachOf(content::open, interpretation -> {
            progress.reached(new StepReached(ImportStep.READING, ++read[0], null));
            if (isTaken(interpretation)) {
                taken[0]++;
                mentions(interpretation).forEach(parties::meet);
            }
        });
        return new MetRecords(read[0], taken[0]);
    }

    /**
     * Of the file.
     *
     * @param read all
     * @param taken those that say something, as far as can be told before it is decided who is meant
     */
    record MetRecords(long read, long taken) {}

    /** Decides which parties are meant, in an order of their own: the same rows in another order mean the same. */
    void decide(ImportProgress progress) {
        long all = parties.undecided();
        parties.decide(done -> progress.reached(new StepReached(ImportStep.DECIDING, done, all)));
    }

    private static Stream<PartyMention> mentions(Interpretation interpretation) {
        Stream<Statement> statements = Stream.concat(
                interpretation.cooperations().stream().flatMap(one -> one.statements().stream()),
                interpretation.parties().stream().flatMap(one -> one.statements().stream()));
        return Stream.concat(
                interpretation.parties().stream().map(StatedParty::party),
                statements.flatMap(statement -> Stream.ofNullable(statement.object())));
    }

    /**
     * Puts all records together and counts what they say.
     *
     * @param reached is told how many
     */
    void read(ImportContent content, Consumer<PartRecord> records, Consumer<Finding> findings, LongConsumer reached) {
        Ahead.<List<PlannedRow>>each(taker -> read(content, records, findings, reached, taker), planner::tell);
    }

    private void read(
            ImportContent content,
            Consumer<PartRecord> records,
            Consumer<Finding> findings,
            LongConsumer reached,
            Consumer<List<PlannedRow>> planned) {
        Cliques cliques = new Cliques();
        eachOfTwoSides(content, reached, interpretation -> {
            interpretation.findings().forEach(findings);
            doubts += interpretation.findings().stream()
                    .filter(finding -> finding.level() == Finding.Level.DOUBT)
                    .count();
            if (isTaken(interpretation)) {
                PartRecord record = assembler.assemble(interpretation);
                facts += record.record().facts().count();
                records.accept(record);
                cliques.take(interpretation.record(), record, parties::nameOf);
                planner.take(interpretation, record, planned);
            } else {
                rejected++;
                planner.take(interpretation, null, planned);
            }
        });
        planner.handOver(planned);
        cliques.tell(findings);
    }

    /** Puts all records together once more. */
    void readAgain(ImportContent content, Consumer<PartRecord> records, LongConsumer reached) {
        eachOfTwoSides(content, reached, interpretation -> {
            if (isTaken(interpretation)) {
                records.accept(assembler.assemble(interpretation));
            }
        });
    }

    private static boolean isTaken(Interpretation interpretation) {
        return !interpretation.cooperations().isEmpty();
    }

    /** When it is decided who is meant by each name. */
    private void eachOfTwoSides(ImportContent content, LongConsumer reached, Consumer<Interpretation> work) {
        long[] read = {0};
        Ahead.eachOf(content::open, interpretation -> {
            work.accept(assembler.ofTwoSides(interpretation));
            reached.accept(++read[0]);
        });
    }

    RecordAssembler assembler() {
        return assembler;
    }

    /** The party of {@code id} and the territories in which it lies. */
    Stream<PartyDeclaration> withParents(String id) {
        return parties.withParents(id);
    }

    /** What the file of that digest comes to; to be asked when all records were read. */
    Understanding understood(String file, RecordComparison comparison) {
        return new Understanding(file, surroundings, comparison.digest(), planner.digestOfKnown(), report(comparison));
    }

    ImportReport report(RecordComparison comparison) {
        return new ImportReport(
                comparison.number(rejected),
                facts,
                parties.number(),
                parties.candidates(),
                parties.numberOfCandidates(),
                doubts,
                planner.known(),
                null);
    }
}
