package org.passerelle.imports.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.history.DatasetChange;

/**
 * What an import did, or would do.
 *
 * @param records what became of the records of the file
 * @param facts how many facts they state
 * @param parties who takes part
 * @param candidates pairs of parties for a person to judge, the likeliest first; not more than a person can be asked
 * @param numberOfCandidates how many such pairs there are
 * @param doubts how many words were not understood, in records that are used
 * @param knownAlready how many records state a cooperation that the graph holds already
 * @param change what it changed against the import that it replaced; null before it is written, and of a first import
 */
public record ImportReport(
        Records records,
        long facts,
        Parties parties,
        List<PossibleMatch> candidates,
        long numberOfCandidates,
        long doubts,
        long knownAlready,
        @Nullable DatasetChange change) {

    /** This report with what was changed. */
    public ImportReport changing(@Nullable DatasetChange by) {
        return new ImportReport(records, facts, parties, candidates, numberOfCandidates, doubts, knownAlready, by);
    }

    /** This report against a graph that holds all records as the file has them. */
    ImportReport ofUnchanged() {
        return new ImportReport(
                new Records(0, 0, records.used(), 0, records.rejected()),
                facts,
                new Parties(parties.joined() + parties.made(), 0),
                candidates,
                numberOfCandidates,
                doubts,
                records.used(),
                null);
    }

    /** True when the graph holds all that the file says, and nothing else of its dataset. */
    public boolean isOfUnchanged() {
        return records.touched() == 0;
    }

    /** Pairs that are not among {@link #candidates}. */
    public long candidatesNotShown() {
        return numberOfCandidates - candidates.size();
    }

    /** Records that are used and state a cooperation that the graph does not hold. */
    public long newlyStated() {
        return records.used() - knownAlready;
    }

    /**
     * Against what the last import of the dataset wrote.
     *
     * @param removed those that the last import wrote and the file no longer holds
     * @param rejected those that could not be used
     */
    public record Records(long added, long changed, long unchanged, long removed, long rejected) {

        /** All that the file holds. */
        public long read() {
            return added + changed + unchanged + rejected;
        }

        /** Those that the graph holds afterwards. */
        public long used() {
            return added + changed + unchanged;
        }

        /** How many are to be written or taken out. */
        public long touched() {
            return added + changed + removed;
        }
    }

    /**
     * Parties that the records name.
     *
     * @param joined how many the graph holds already
     * @param made how many it does not
     */
    public record Parties(long joined, long made) {}
}
