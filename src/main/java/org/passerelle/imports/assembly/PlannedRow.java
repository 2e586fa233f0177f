package org.passerelle.imports.assembly;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.Finding;

/**
 * A record of a file as it will be written.
 *
 * @param record its key, by which a correction can be for it alone
 * @param row line of the file, or row of the sheet, from 1
 * @param cooperations what it states, its own first; empty when it is left out
 * @param findings what was not understood in it
 */
public record PlannedRow(String record, String sheet, int row, List<Cooperation> cooperations, List<Finding> findings) {

    /**
     * A cooperation of the record.
     *
     * @param id of the cooperation
     * @param kind label of its kind
     * @param known true when the graph holds it already
     * @param since when it began, at the precision of the file, or null
     * @param restsOn English name of the cooperation that it rests on, or null
     */
    public record Cooperation(
            String id,
            String kind,
            String nameEn,
            String nameFr,
            boolean known,
            @Nullable String since,
            @Nullable String restsOn,
            List<PlannedParty> parties) {

        /** This cooperation with the doubts of its parties told in {@code language}. */
        public Cooperation in(Locale language) {
            return with(known, parties.stream().map(party -> party.in(language)).toList());
        }

        /** This cooperation, marked as one that the graph holds, or not. */
        Cooperation asKnown(boolean isKnown) {
            return with(isKnown, parties);
        }

        private Cooperation with(boolean isKnown, List<PlannedParty> sides) {
            return new Cooperation(id, kind, nameEn, nameFr, isKnown, since, restsOn, sides);
        }

        private Cooperation asWritten() {
            return with(true, parties.stream().map(PlannedParty::asKnown).toList());
        }
    }

    /** This row, all of which the graph holds. */
    public PlannedRow asWritten() {
        return with(cooperations.stream().map(Cooperation::asWritten).toList());
    }

    /** This row with {@code others} as its cooperations. */
    PlannedRow with(List<Cooperation> others) {
        return new PlannedRow(record, sheet, row, others, findings);
    }
}
