package org.passerelle.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation of which an import says something else than the one that it replaced.
 *
 * @param change {@link #ADDED}, {@link #REMOVED} or {@link #CHANGED}
 * @param facts what is said otherwise; of one that is added or removed its dates and status
 */
@Schema(description = "A cooperation of which an import says something else than the earlier one")
public record ChangedCooperation(
        @Schema(
                description = "What became of it",
                allowableValues = {ADDED, REMOVED, CHANGED})
        String change,

        String id,
        String name,
        @Nullable String nameEn,
        @Nullable String nameFr,

        @Schema(description = "What is said otherwise; of one that is added or removed its dates and status")
        List<ChangedFact> facts) {

    /** The earlier import did not speak of it. */
    public static final String ADDED = "added";

    /** The dataset no longer speaks of it. */
    public static final String REMOVED = "removed";

    /** The dataset says something else of it. */
    public static final String CHANGED = "changed";
}
