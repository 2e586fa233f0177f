package org.passerelle.measures;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A measure in words.
 *
 * @param measure as answers name it
 * @param reference who defined it; null where nobody needed to
 */
@Schema(description = "A measure in words, in the language of the answer")
public record MeasureDefinition(
        @Schema(description = "As answers name it", example = "pageRank")
        String measure,

        String name,
        String definition,
        @Schema(description = "Who defined it") @Nullable String reference) {

    /** {@code measure} in words of {@code language}. */
    public static MeasureDefinition of(Measure measure, Locale language) {
        return new MeasureDefinition(
                measure.column(),
                measure.name(language),
                measure.definition(language),
                measure.reference(language).orElse(null));
    }
}
