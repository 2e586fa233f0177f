package org.passerelle.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said otherwise before.
 *
 * @param predicate relationship type or property; {@code alias} for how parties are called
 * @param role in which a party takes part; null for all else
 * @param before what only the earlier import says
 * @param after what only the later one says
 */
@Schema(description = "What two imports of a dataset say differently")
public record ChangedFact(
        @Schema(description = "Relationship type or property; alias for how parties are called", example = "since")
        String predicate,

        @Schema(description = "In which role a party takes part") @Nullable
        String role,

        @Schema(description = "What only the earlier import says")
        List<String> before,

        @Schema(description = "What only the later import says")
        List<String> after) {}
