package org.passerelle.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.SortedMap;

/**
 * What the import of a dataset changed against the import that it replaced, counted by the cooperations of which the dataset speaks.
 *
 * @param added of which the earlier one did not speak
 * @param removed of which it speaks no longer
 * @param changed of which it says something else than before
 * @param same of which it says what it said before
 * @param ended of those added or changed, how many it now says have ended
 * @param facts in how many of those changed each predicate differs
 * @param first the first of them, by id; the file of the import has all
 */
@Schema(description = "What an import changed against the earlier import of the dataset, by cooperations")
public record DatasetChange(
        @Schema(description = "Cooperations of which the earlier import did not speak")
        long added,

        @Schema(description = "Cooperations of which the dataset no longer speaks")
        long removed,

        @Schema(description = "Cooperations of which it says something else")
        long changed,

        @Schema(description = "Cooperations of which it says what it said before")
        long same,

        @Schema(description = "Of those added or changed, how many are now said to have ended")
        long ended,

        @Schema(description = "In how many of those changed each predicate differs")
        SortedMap<String, Long> facts,

        @Schema(description = "The first of those added, removed and changed, by id")
        List<ChangedCooperation> first) {

    /** How many are listed. */
    public static final int LISTED = 100;

    /** How many are added, removed and changed. */
    public long total() {
        return added + removed + changed;
    }

    /** How many of them are not listed. */
    public long notListed() {
        return total() - first.size();
    }
}
