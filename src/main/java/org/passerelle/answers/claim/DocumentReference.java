package org.passerelle.answers.claim;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The document behind a claim or record.
 *
 * @param address web address, when known
 * @param language code, for example {@code fr}
 * @param observedOn when what it says was so, at its own precision
 */
@Schema(description = "The document behind a claim or record")
public record DocumentReference(
        String id,
        String title,
        String publisher,

        @Schema(description = "Web address, when known") @Nullable
        String address,

        @Schema(description = "Language of the document", example = "fr")
        String language,

        @Schema(
                description = "Date to which the document speaks, at its own precision; null when not stated",
                example = "2005-03")
        @Nullable
        String observedOn) {}
