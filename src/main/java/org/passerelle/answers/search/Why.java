package org.passerelle.answers.search;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Named;

/**
 * Why a search found something.
 *
 * @param name the spelling or text that matched
 * @param place the place that was named beside it
 */
@Schema(name = "WhyFound", description = "Why a search found something")
public record Why(
        @Schema(
                description =
                        "name (one of its names has every word), similar (one of its names is spelled nearly so), kind (it is of the kind"
                                + " that was named) or words (its identifier, description, parties or places have them)",
                example = "name")
        String code,

        @Schema(description = "The name that matched", example = "HOGIP") @Nullable
        String name,

        @Schema(description = "The place that was named and where it lies") @Nullable
        Named place) {

    static final String NAME = "name";
    static final String SIMILAR = "similar";
    static final String KIND = "kind";
    static final String WORDS = "words";
}
