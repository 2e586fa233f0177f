package org.passerelle.answers.dataset;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A dataset in the database. One that is being written, or that somebody put there, lacks some of it.
 *
 * @param imported true when somebody brought a file, false for what curators keep; null when it was loaded by an earlier version
 * @param writing who writes it or takes it out; null when it is whole
 */
@Node("Dataset")
record DatasetNode(
        @Id String id,
        @Nullable String title,
        @Nullable String description,
        @Nullable String license,
        @Nullable String fingerprint,
        @Nullable ZonedDateTime loadedAt,
        @Nullable Boolean imported,
        @Nullable Long records,
        @Nullable Long claims,
        @Nullable String writing) {}
