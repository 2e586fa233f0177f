package org.passerelle.answers.dataset;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as it was loaded.
 *
 * @param fingerprint of the files that it was loaded from; empty before it is known
 * @param imported true when somebody brought a file, false for what curators keep; null when it was loaded by an earlier version
 * @param records how many records it holds
 * @param claims how many facts its records state
 * @param complete false while it is being written or taken out, and when a server was killed at that
 */
@Schema(name = "Dataset", description = "A dataset as it was loaded")
record LoadedDataset(
        String id,
        String title,
        @Nullable String description,
        @Nullable String license,

        @Schema(description = "Fingerprint of the files that it was loaded from; it changes when they do")
        String fingerprint,

        @Nullable ZonedDateTime loadedAt,

        @Schema(description = "True for an imported file, false for a curated dataset") @Nullable
        Boolean imported,

        @Schema(description = "How many records it contains")
        long records,

        @Schema(description = "How many facts its records state")
        long claims,

        @Schema(description = "False while it is being added or removed")
        boolean complete) {

    static LoadedDataset of(DatasetNode node) {
        return new LoadedDataset(
                node.id(),
                requireNonNullElse(node.title(), node.id()),
                node.description(),
                node.license(),
                requireNonNullElse(node.fingerprint(), ""),
                node.loadedAt(),
                node.imported(),
                requireNonNullElse(node.records(), 0L),
                requireNonNullElse(node.claims(), 0L),
                node.writing() == null);
    }
}
