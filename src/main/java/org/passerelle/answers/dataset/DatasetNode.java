package org.passerelle.answers.dataset;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A dataset as it was loaded.
 *
 * @param fingerprint of the files that it was loaded from
 * @param imported true when somebody brought a file, false for what curators keep; null when it was loaded by an earlier version
 * @param records how many records it holds
 * @param claims how many facts its records state
 */
@Node("Dataset")
@Schema(name = "Dataset", description = "A dataset as it was loaded")
record DatasetNode(
        @Id String id,
        String title,
        @Nullable String description,
        @Nullable String license,

        @Schema(description = "Fingerprint of the files that it was loaded from; it changes when they do")
        String fingerprint,

        ZonedDateTime loadedAt,

        @Schema(description = "True for an imported file, false for a curated dataset") @Nullable
        Boolean imported,

        @Schema(description = "How many records it contains")
        long records,

        @Schema(description = "How many facts its records state")
        long claims) {}
