package org.passerelle.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Anything of the graph by id and name.
 *
 * @param name its own name, in whichever language that is
 */
@Schema(description = "Anything of the graph by id and name")
public record Named(
        String id,
        String name,
        @Nullable String nameEn,
        @Nullable String nameFr) {}
